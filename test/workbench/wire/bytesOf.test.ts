import fc from "fast-check";
import { bytesOf } from "../../../src/workbench/wire/bytesOf";

describe("bytesOf", () => {
  it("counts what an encoder would make of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });

  it.each([
    ["tea", 3],
    ["é", 2],
    ["茶", 3],
    ["🍵", 4],
  ])("counts %s as %i", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });
});
