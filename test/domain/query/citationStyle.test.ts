import { resolveStyle } from "../../../src/domain/query/citationStyle";

describe("resolveStyle", () => {
  it.each([
    [null, "plain"],
    ["", "plain"],
    ["BibTeX", "bibtex"],
    ["日本語", "japanese"],
  ])("reads %p as %s", (raw, style) => {
    expect(resolveStyle(raw)).toEqual({ ok: true, value: style });
  });

  it("quotes what it cannot read", () => {
    expect(resolveStyle("mla")).toEqual({ ok: false, error: { code: "style_unknown", given: "mla" } });
  });
});
