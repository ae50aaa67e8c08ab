import { dayOfSerial } from "../../../src/domain/dataset/dayOfSerial";

describe("dayOfSerial", () => {
  it.each([
    [10_000, "1927-05-18"],
    [45_992, "2025-12-01"],
    [45_992.999, "2025-12-01"],
    [2_958_465.5, "9999-12-31"],
  ])("gives the day of %p", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it("gives none for a year, or past the last date that Excel has", () => {
    expect([dayOfSerial(2025), dayOfSerial(2_958_466), dayOfSerial(NaN)]).toEqual([null, null, null]);
  });
});
