import { foldName } from "../../../src/domain/dataset/foldName";

describe("foldName", () => {
  it.each([
    ["ｽｽﾞｷ", "スズキ"],
    ["すずき", "スズキ"],
    ["スズキ株式会社", "スズキ"],
    ["㈱スズキ", "スズキ"],
    ["SUZUKI", "suzuki"],
    ["Ｓｕｚｕｋｉ", "suzuki"],
    ["Suzuki Motor Co., Ltd.", "suzuki"],
    ["Suzuki Motor Corporation", "suzuki"],
    ["三菱自動車工業株式会社", "三菱"],
    ["本田技研工業", "本田"],
    ["Motor", "motor"],
    ["株式会社", "株式会社"],
  ])("folds %s to %s", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });
});
