import { isVersionLower } from "../../../src/domain/refresh/isVersionLower";

describe("isVersionLower", () => {
  it.each([
    ["1.0.0", "1.0.1", true],
    ["1.9.0", "1.10.0", true],
    ["1.0.0", "2.0.0", true],
    ["1.1", "1.1.0", false],
    ["1.1.0", "1.0.9", false],
    ["1.0.0", "1.0.0", false],
  ])("%s below %s: %s", (version, other, isLower) => {
    expect(isVersionLower(version, other)).toBe(isLower);
  });
});
