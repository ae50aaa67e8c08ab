import fc from "fast-check";
import { readArithmetic } from "../../../src/domain/dataset/readArithmetic";

describe("readArithmetic", () => {
  it.each([
    ["388162 - 107092", 281070],
    ["93587 - (30863 - 23483)", 86207],
    ["(99437-15203) - (75390-12216)", 21060],
    ["2 + 3 * 4", 14],
    ["12 / 4 / 3", 1],
    ["1.5 * 2", 3],
    ["10 - 2 - 3", 5],
  ])("computes %s", (text, value) => {
    expect(readArithmetic(text)).toBe(value);
  });

  it.each([
    [""],
    ["about 5"],
    ["5 +"],
    ["(5"],
    ["5)"],
    ["5 5"],
    ["1 / 0"],
    ["alert(1)"],
    ["-5"],
    ["1,000"],
    ["(".repeat(50) + "1" + ")".repeat(50)],
  ])("reads %p as no arithmetic", (text) => {
    expect(readArithmetic(text)).toBeNull();
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => readArithmetic(text) !== undefined));
  });
});
