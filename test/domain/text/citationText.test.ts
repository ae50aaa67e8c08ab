import type { Source } from "../../../src/domain/dataset/source";
import { citationText } from "../../../src/domain/text/citationText";

const printed: Source = {
  id: "S024",
  title: "輸入車は8.5%マイナス",
  titleKind: "as printed",
  publisher: "Response.jp",
  url: "https://example.org/a_b",
  urlQuality: "seen",
  date: "2025-01-09",
};
const described: Source = {
  ...printed,
  id: "S001",
  title: "Imports & {more}",
  titleKind: "our description",
  url: "",
  date: "",
};

describe("citationText", () => {
  it("is plain: a title in quotation marks, a description in brackets", () => {
    expect(citationText([printed, described], "plain")).toBe(
      'Response.jp, "輸入車は8.5%マイナス", 9 Jan 2025, https://example.org/a_b; Response.jp, [Imports & {more}], undated',
    );
  });

  it("is Japanese", () => {
    expect(citationText([printed, { ...described, date: "2025-01" }], "japanese")).toBe(
      "Response.jp「輸入車は8.5%マイナス」、2025年1月9日、https://example.org/a_b；Response.jp［Imports & {more}］、2025年1月",
    );
  });

  it("is BibTeX, with its special characters escaped and nothing made up", () => {
    expect(citationText([printed], "bibtex")).toBe(
      [
        "@misc{revimportS024,",
        "  author = {{Response.jp}},",
        "  title = {{輸入車は8.5\\%マイナス}},",
        "  year = {2025},",
        "  month = {1},",
        "  url = {https://example.org/a_b}",
        "}",
      ].join("\n"),
    );
    expect(citationText([described], "bibtex")).toBe(
      [
        "@misc{revimportS001,",
        "  author = {{Response.jp}},",
        "  title = {{Imports \\& \\{more\\}}},",
        "  note = {Title described, not as printed}",
        "}",
      ].join("\n"),
    );
  });
});
