import { begins, badValue, one, type Example } from "./example";

export const listExamples: readonly Example[] = [
  {
    functionId: "REVIMPORT.MAKERS",
    shows: { en: "Makers with a figure for one year.", ja: "ある年の数値があるメーカー。" },
    formula: "=REVIMPORT.MAKERS(2024)",
    gives: [[{ en: "Suzuki", ja: "スズキ" }], [{ en: "Honda", ja: "ホンダ" }]],
  },
  {
    functionId: "REVIMPORT.MAKERS",
    shows: { en: "How many makers have any figure.", ja: "数値があるメーカーの数。" },
    formula: "=ROWS(REVIMPORT.MAKERS())",
    gives: one(7),
  },
  {
    functionId: "REVIMPORT.MAKERS",
    shows: { en: "Text that is no period.", ja: "期間として読めない文字列。" },
    formula: '=REVIMPORT.MAKERS("soon")',
    gives: one(badValue('"soon" is no period.', "「soon」")),
  },
  {
    functionId: "REVIMPORT.VERSION",
    shows: { en: "Version, date and hash of the dataset.", ja: "データの版、日付、ハッシュ値。" },
    formula: "=REVIMPORT.VERSION()",
    gives: [["1.0.0", begins("2026-", "2026-")]],
    columnCount: 3,
  },
];
