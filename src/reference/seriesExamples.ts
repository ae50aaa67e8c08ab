import { about, badValue, examplesOf, notAvailable, one, type Example } from "./example";

const periodHeading = { en: "Period", ja: "期間" };
const units = { en: "Units", ja: "台数" };
const suzuki = { en: "Suzuki", ja: "スズキ" };
const honda = { en: "Honda", ja: "ホンダ" };

export const seriesExamples: readonly Example[] = [
  ...examplesOf("REVIMPORT.SERIES", [
    {
      shows: {
        en: "All calendar years that are held; years without a figure are left out.",
        ja: "データのあるすべての暦年。データがない年は飛ばします。",
      },
      formula: '=REVIMPORT.SERIES("Suzuki")',
      gives: [
        [periodHeading, units],
        [2009, 5399],
        [2016, 9026],
        [2024, 5819],
        [2025, 43266],
      ],
    },
    {
      shows: {
        en: "From one year to another, without headings.",
        ja: "ある年からある年まで、見出しなしで。",
      },
      formula: '=REVIMPORT.SERIES("ALL", 2023, 2025, "units", FALSE)',
      gives: [
        [2023, 63038],
        [2024, 93587],
        [2025, 111513],
      ],
    },
    {
      shows: { en: "Months from April 2025 on.", ja: "2025 年 4 月以降の月。" },
      formula: '=REVIMPORT.SERIES("Suzuki", "2025-04")',
      gives: [
        [periodHeading, units],
        ["2025-04", 3990],
        ["2025-06", 4780],
        ["2025-07", 3127],
        ["2025-12", 4257],
      ],
    },
    {
      shows: { en: "Ends of two kinds cannot make a series.", ja: "両端の種類が違うと系列になりません。" },
      formula: '=REVIMPORT.SERIES("ALL", 2023, "2025-04")',
      gives: one(
        badValue(
          "2023 and Apr 2025 are different kinds of period.",
          "2023年と2025年4月は期間の種類が異なります。",
        ),
      ),
    },
  ]),
  ...examplesOf("REVIMPORT.TOP", [
    {
      shows: { en: "The three makers with the most vehicles.", ja: "台数の多い 3 社。" },
      formula: "=REVIMPORT.TOP(2025, 3)",
      gives: [
        [1, suzuki, 43266],
        [2, honda, 37022],
        [3, { en: "Nissan", ja: "日産" }, 9595],
      ],
    },
    {
      shows: { en: "By growth on the year before.", ja: "前年比の増減率の順。" },
      formula: '=REVIMPORT.TOP(2025, 1, "yoy")',
      gives: [[1, suzuki, about(6.4353)]],
    },
    {
      shows: { en: "A number of makers that is none.", ja: "件数として読めない値。" },
      formula: "=REVIMPORT.TOP(2025, 0)",
      gives: one(badValue('"0" is no number of makers.', "「0」は件数として読めません。")),
    },
    {
      shows: { en: "A period without a figure of a single maker.", ja: "どのメーカーの数値もない期間。" },
      formula: "=REVIMPORT.TOP(2023)",
      gives: one(notAvailable("No maker has a figure", "該当する数値のあるメーカーはありません。")),
    },
  ]),
];
