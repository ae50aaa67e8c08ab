import { en } from "../../../src/domain/text/en";
import { ja } from "../../../src/domain/text/ja";
import { textOf } from "../../../src/domain/text/textOf";

describe("textOf", () => {
  it("gives each language its own words", () => {
    expect(textOf("en")).toBe(en);
    expect(textOf("ja")).toBe(ja);
  });
});
