import { editDistance, nearestNames } from "../../../src/domain/query/nearestNames";

describe("editDistance", () => {
  it.each([
    ["suzki", "suzuki", 1],
    ["hodna", "honda", 1],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["kitten", "sitting", 3],
  ])("from %s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("nearestNames", () => {
  const candidates = ["suzuki", "subaru", "mazda"].map((name) => ({ folded: name, written: name, of: name }));

  it("puts the nearest first", () => {
    expect(nearestNames("subuki", candidates, 3).map(({ of }) => of)).toEqual(["suzuki"]);
    expect(nearestNames("su", candidates, 3).map(({ of }) => of)).toEqual(["suzuki", "subaru"]);
  });

  it("keeps to its limit", () => {
    expect(nearestNames("su", candidates, 1)).toHaveLength(1);
  });

  it("names one thing once, by its nearest spelling", () => {
    const twice = [
      { folded: "suzukimotors", written: "Suzuki Motors", of: 1 },
      { folded: "suzuki", written: "Suzuki", of: 1 },
    ];
    expect(nearestNames("suzukii", twice, 3).map(({ written }) => written)).toEqual(["Suzuki"]);
  });
});
