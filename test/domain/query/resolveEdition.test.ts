import { resolveEdition } from "../../../src/domain/query/resolveEdition";

describe("resolveEdition", () => {
  it.each([
    [null, "reconciled"],
    ["", "reconciled"],
    ["Printed", "printed"],
    ["記事どおり", "printed"],
    ["照合済み", "reconciled"],
    ["2024-06-30", "2024-06-30"],
    ["2024-06", "2024-06-30"],
    ["2024", "2024-12-31"],
    [2024, "2024-12-31"],
    [45473, "2024-06-30"],
    ["令和6年6月15日", "2024-06-15"],
  ])("reads %p as %s", (raw, edition) => {
    expect(resolveEdition(raw)).toEqual({ ok: true, value: edition });
  });

  it("quotes what it cannot read", () => {
    expect(resolveEdition("first")).toEqual({
      ok: false,
      error: { code: "edition_unknown", given: "first" },
    });
    expect(resolveEdition("constructor").ok).toBe(false);
  });
});
