import fc from "fast-check";
import { checksumOf } from "../../../src/domain/refresh/checksum";

describe("checksumOf", () => {
  it.each([
    ["", "811c9dc5"],
    ["a", "e40c292c"],
    ["foobar", "bf9cf968"],
  ])("is FNV-1a for %j: it is stored in workbooks and never changes", (text, checksum) => {
    expect(checksumOf(text)).toBe(checksum);
  });
  it("differs when one character does", () => {
    fc.assert(fc.property(fc.string(), (text) => checksumOf(`${text}a`) !== checksumOf(`${text}b`)));
  });
});
