import type { FigureMissing } from "../../../src/domain/failure";
import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { answerElsewhere, answerQuery } from "../../../src/domain/query/answerQuery";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import type { Query } from "../../../src/domain/query/query";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function query(makerId: string, period: unknown, given: Partial<Query> = {}): Query {
  const maker = indexed.makers.makerWithId(makerId);
  const parsed = parsePeriod(period);
  if (!maker || !parsed.ok) throw new Error("no such query");
  return { maker, period: parsed.value, measure: "units", edition: "reconciled", ...given };
}

function expectMissing(asked: Query): FigureMissing {
  const answer = answerQuery(indexed, asked);
  if (answer.ok || answer.error.code !== "figure_missing") throw new Error("A figure is held.");
  return answer.error;
}

describe("answerQuery", () => {
  it("gives the value with the figure that it is", () => {
    const answer = answerQuery(indexed, query("Suzuki", 2025));
    expect(answer.ok && [answer.value.value, answer.value.from.map(({ id }) => id)]).toEqual([
      43266,
      ["F0118"],
    ]);
  });

  it("says that a total has no rank", () => {
    const answer = answerQuery(indexed, query("ALL", 2025, { measure: "rank" }));
    expect(!answer.ok && answer.error.code).toBe("rank_undefined");
  });

  it.each(["imports", "foreign"] as const)("says that %s are counted for all makers only", (measure) => {
    const answer = answerQuery(indexed, query("Suzuki", 2025, { measure }));
    expect(!answer.ok && answer.error.code).toBe("measure_of_all_only");
    expect(answerQuery(indexed, query("ALL", 2024, { measure })).ok).toBe(true);
  });

  it("knows nothing that was published after the day of a dated edition", () => {
    const missing = expectMissing(query("ALL", 2024, { edition: "2025-01-13" }));
    expect(missing.elsewhere).toEqual({ edition: "reconciled", value: 93587, since: "2025-01-14" });
    const answer = answerQuery(indexed, query("ALL", 2024, { edition: "2025-01-14" }));
    expect(answer.ok && answer.value.value).toBe(93587);
  });

  it("names what a share or a growth rate lacks", () => {
    const share = expectMissing(query("Suzuki", 2009, { measure: "share" }));
    expect(share.lacking.map(({ maker, period }) => [maker.id, period.key])).toEqual([["ALL", "2009"]]);
    const ofImports = expectMissing(query("Honda", 2002, { measure: "share_of_imports" })).lacking;
    expect(ofImports.map(({ maker, measure }) => [maker.id, measure])).toEqual([["ALL", "imports"]]);
    const growth = expectMissing(query("ALL", 2013, { measure: "yoy" }));
    expect(growth.lacking.map(({ maker, period }) => [maker.id, period.key])).toEqual([["ALL", "2012"]]);
  });

  it("tells what the other edition has under the same key", () => {
    expect(expectMissing(query("Suzuki", 2023)).elsewhere).toEqual({
      edition: "printed",
      value: 43266,
      since: null,
    });
    const printed = expectMissing(query("Suzuki", 2025, { edition: "printed" }));
    expect(printed.elsewhere).toEqual({
      edition: "reconciled",
      value: 43266,
      since: "2026-01-09",
    });
    expect(expectMissing(query("Suzuki", 2022)).elsewhere).toBeNull();
  });
});

describe("answerElsewhere", () => {
  it("answers from the other edition also where this one has an answer", () => {
    expect(answerElsewhere(indexed, query("ALL", 2023))).toEqual({
      edition: "printed",
      value: 111513,
      since: null,
    });
  });
});
