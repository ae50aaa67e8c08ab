import { paneTextIn } from "../../../src/domain/text/paneText";
import { paneTextEn } from "../../../src/domain/text/paneText.en";
import { paneTextJa } from "../../../src/domain/text/paneText.ja";

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("paneTextIn", () => {
  it("gives the words of the language", () => {
    expect(paneTextIn("en")).toBe(paneTextEn);
    expect(paneTextIn("ja")).toBe(paneTextJa);
  });
  it.each(["en", "ja"] as const)("leaves no word empty (%s)", (language) => {
    expect(textsIn(paneTextIn(language)).filter((text) => text.trim() === "")).toEqual([]);
  });
});
