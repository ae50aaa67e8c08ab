import { changeText } from "../../../src/domain/text/changeText";

const before = { period: "2024", value: 1000 };

describe("changeText", () => {
  it.each([
    [1192, "+19.2 % on 2024", "2024年比+19.2%"],
    [821, "-17.9 % on 2024", "2024年比-17.9%"],
    [2999, "+199.9 % on 2024", "2024年比+199.9%"],
    [3000, "3.0 times as many as in 2024", "2024年の3.0倍"],
    [1000, "as many as in 2024", "2024年と同数"],
  ])("says how %d compares with 1,000", (value, english, japanese) => {
    expect(changeText("en", before, value)).toBe(english);
    expect(changeText("ja", before, value)).toBe(japanese);
  });
});
