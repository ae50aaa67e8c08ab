import { about, examplesOf, notAvailable, one, type Example } from "./example";

const makerHeading = { en: "Maker", ja: "メーカー" };
const suzuki = { en: "Suzuki", ja: "スズキ" };
const honda = { en: "Honda", ja: "ホンダ" };

export const tableExamples: readonly Example[] = examplesOf("REVIMPORT.TABLE", [
  {
    shows: { en: "Makers down, years across, with headings.", ja: "メーカーを縦、年を横に、見出し付きで。" },
    formula: '=REVIMPORT.TABLE({"Suzuki";"Honda"}, {2024,2025})',
    gives: [
      [makerHeading, 2024, 2025],
      [suzuki, 5819, 43266],
      [honda, 45107, 37022],
    ],
  },
  {
    shows: { en: "Numbers alone, ready to be summed.", ja: "数値だけ。そのまま合計できます。" },
    formula: '=SUM(REVIMPORT.TABLE({"Suzuki";"Honda"}, 2025, "units", 0))',
    gives: one(80288),
  },
  {
    shows: { en: "Two makers in a fiscal year, as shares.", ja: "ある年度の 2 社を割合で。" },
    formula: '=REVIMPORT.TABLE({"Toyota";"Nissan"}, "FY2017", "share")',
    gives: [
      [makerHeading, "FY2017"],
      [{ en: "Toyota", ja: "トヨタ" }, about(0.3949)],
      [{ en: "Nissan", ja: "日産" }, about(0.2669)],
    ],
  },
  {
    shows: {
      en: "A period without a figure is #N/A, never 0.",
      ja: "データがない期間は #N/A で、0 にはなりません。",
    },
    formula: '=REVIMPORT.TABLE("Suzuki", {2023,2024}, "units", FALSE)',
    gives: [
      [
        notAvailable("No figure for Suzuki in 2023 is held.", "スズキの2023年の台数は収録されていません。"),
        5819,
      ],
    ],
  },
]);
