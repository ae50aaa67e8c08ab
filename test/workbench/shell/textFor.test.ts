import { parseLocale } from "../../../src/workbench/shell/text/textFor";

describe("parseLocale", () => {
  it.each([
    ["ja-JP", "en-US", "ja-JP"],
    ["en-US", "ja", "en-US"],
    [null, "ja", "ja-JP"],
    [null, "fr-FR", "en-US"],
    ["xx-XX", "en-GB", "en-US"],
  ])("asked for %s by a browser in %s, plays %s", (asked, browser, locale) => {
    expect(parseLocale(asked, browser)).toBe(locale);
  });
});
