import { parseOrigin } from "../../scripts/parseOrigin";

describe("parseOrigin", () => {
  it("takes an https address with or without a folder, and drops the slash at its end", () => {
    expect(parseOrigin("https://example.org")).toBe("https://example.org");
    expect(parseOrigin("https://example.org/reverse-imports/")).toBe("https://example.org/reverse-imports");
  });

  it.each([
    "http://example.org",
    "example.org",
    "https://example.org/?a",
    "https://example.org/#a",
    "https://a@b.c",
    "",
  ])("refuses %j", (text) => expect(parseOrigin(text)).toBeUndefined());
});
