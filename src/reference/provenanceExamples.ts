import { begins, one, type Example } from "./example";

export const provenanceExamples: readonly Example[] = [
  {
    functionId: "REVIMPORT.EXPLAIN",
    shows: { en: "Where a figure comes from.", ja: "数値の出どころ。" },
    formula: '=REVIMPORT.EXPLAIN("Suzuki", 2025)',
    gives: one(begins("Suzuki, 2025: 43,266 vehicles", "スズキ、2025年")),
  },
  {
    functionId: "REVIMPORT.EXPLAIN",
    shows: {
      en: "Why there is no figure, and what the printed edition says.",
      ja: "数値がない理由と、記事どおりの版の内容。",
    },
    formula: '=REVIMPORT.EXPLAIN("Suzuki", 2023)',
    gives: one(begins("No figure for Suzuki in 2023 is held.", "スズキの2023年の台数は収録されていません。")),
  },
  {
    functionId: "REVIMPORT.EXPLAIN",
    shows: { en: "The arithmetic of a growth rate.", ja: "増減率の計算。" },
    formula: '=REVIMPORT.EXPLAIN("ALL", 2025, "yoy")',
    gives: one(begins("All makers, 2025: +19.2 % on the year before", "全メーカー、2025年")),
  },
];
