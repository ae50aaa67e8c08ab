import { resolveEdition } from "../../../src/domain/query/resolveEdition";

describe("resolveEdition", () => {
  it.each([
    [null, "reconciled"],
    ["", "reconciled"],
    ["Printed", "printed"],
    ["記事どおり", "printed"],
    ["照合済み", "reconciled"],
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
