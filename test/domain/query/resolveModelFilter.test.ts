import { resolveCountry, resolveStatuses } from "../../../src/domain/query/resolveModelFilter";
import { datasetForTests } from "../../support/datasetForTests";

const { models } = datasetForTests();

describe("resolveCountry", () => {
  it.each([
    ["india", "India"],
    ["インド", "India"],
    ["ﾀｲ", "Thailand"],
    ["USA", "United States"],
    ["UK", "United Kingdom"],
    ["オランダ", "Netherlands"],
  ])("reads %s as %s", (raw, country) => {
    expect(resolveCountry(raw, models)).toEqual({ ok: true, value: country });
  });

  it("suggests the country that was meant", () => {
    expect(resolveCountry("Indai", models)).toEqual({
      ok: false,
      error: { code: "country_unknown", given: "Indai", nearest: ["India"] },
    });
    expect(resolveCountry("Mars", models)).toEqual({
      ok: false,
      error: { code: "country_unknown", given: "Mars", nearest: [] },
    });
  });

  it("knows every country of the dataset in Japanese too", () => {
    const held = [...new Set(models.map(({ plantCountry }) => plantCountry))];
    expect(held.filter((country) => !resolveCountry(country, models).ok)).toEqual([]);
  });
});

describe("resolveStatuses", () => {
  it("takes in every status that begins so", () => {
    const ended = resolveStatuses("Ended", models);
    expect(ended).toEqual({ ok: true, value: ["ended", "ended (date not found)"] });
    expect(resolveStatuses("終了", models)).toEqual(ended);
  });

  it("refuses what no status begins with", () => {
    expect(resolveStatuses("lost", models)).toEqual({
      ok: false,
      error: { code: "status_unknown", given: "lost" },
    });
    expect(resolveStatuses(" ", models).ok).toBe(false);
  });
});
