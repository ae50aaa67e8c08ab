import { languageOf } from "../../../src/domain/text/language";

describe("languageOf", () => {
  it("reads Japanese for Japanese and English for everybody else", () => {
    expect(["ja-JP", "ja", "JA-jp", "en-US", "de-DE", ""].map(languageOf)).toEqual([
      "ja",
      "ja",
      "ja",
      "en",
      "en",
      "en",
    ]);
  });
});
