import { badValue, begins, examplesOf, one, type Example } from "./example";

const maker = { en: "Maker", ja: "メーカー" };
const suzuki = { en: "Suzuki", ja: "スズキ" };

export const listExamples: readonly Example[] = [
  ...examplesOf("REVIMPORT.MAKERS", [
    {
      shows: { en: "Makers with a figure for one year.", ja: "ある年の数値があるメーカー。" },
      formula: "=REVIMPORT.MAKERS(2024)",
      gives: [[suzuki], [{ en: "Honda", ja: "ホンダ" }]],
    },
    {
      shows: { en: "How many makers have any figure.", ja: "数値があるメーカーの数。" },
      formula: "=ROWS(REVIMPORT.MAKERS())",
      gives: one(7),
    },
    {
      shows: { en: "Text that is no period.", ja: "期間として読めない文字列。" },
      formula: '=REVIMPORT.MAKERS("soon")',
      gives: one(badValue('"soon" is no period.', "「soon」は期間として読めません。")),
    },
  ]),
  ...examplesOf("REVIMPORT.PERIODS", [
    {
      shows: { en: "The calendar years of one maker.", ja: "1 メーカーの暦年。" },
      formula: { en: '=REVIMPORT.PERIODS("Suzuki", "year")', ja: '=REVIMPORT.PERIODS("スズキ", "暦年")' },
      gives: [[2009], [2016], [2024], [2025]],
    },
    {
      shows: { en: "The halves of fiscal years.", ja: "年度の半期。" },
      formula: '=REVIMPORT.PERIODS("Suzuki", "fiscal half")',
      gives: [["FY2019H1"], ["FY2024H1"], ["FY2025H1"]],
    },
    {
      shows: { en: "A kind of period that is not known.", ja: "知らない期間の種類。" },
      formula: '=REVIMPORT.PERIODS("Suzuki", "week")',
      gives: one(badValue('No kind of period is called "week".', "「week」という期間の種類はありません。")),
    },
  ]),
  ...examplesOf("REVIMPORT.MODELS", [
    {
      shows: {
        en: "Models that one maker builds in one country.",
        ja: "1 メーカーが 1 か国で生産する車種。",
      },
      formula: '=REVIMPORT.MODELS("Suzuki", "India")',
      gives: [
        [maker, { en: "Model", ja: "車種" }, { en: "Body", ja: "車体" }, { en: "Country", ja: "生産国" }],
        [suzuki, "Fronx", "SUV", { en: "India", ja: "インド" }],
        [suzuki, "Jimny Nomade"],
      ],
      rowCount: 5,
      columnCount: 8,
    },
    {
      shows: { en: "How many models are planned.", ja: "発売予定の車種の数。" },
      formula: {
        en: '=ROWS(REVIMPORT.MODELS(,,"planned")) - 1',
        ja: '=ROWS(REVIMPORT.MODELS(,,"予定")) - 1',
      },
      gives: one(10),
    },
    {
      shows: { en: "A country that no model comes from.", ja: "どの車種の生産国でもない国。" },
      formula: '=REVIMPORT.MODELS(, "Brazil")',
      gives: one(
        badValue('No model comes from "Brazil".', "「Brazil」で生産された車種は収録されていません。"),
      ),
    },
  ]),
  ...examplesOf("REVIMPORT.EVENTS", [
    {
      shows: { en: "What one maker did in a span of time.", ja: "1 メーカーのある期間の出来事。" },
      formula: '=REVIMPORT.EVENTS("Suzuki", "2024-10", "2025-02")',
      gives: [
        [
          { en: "Date", ja: "日付" },
          maker,
          { en: "Category", ja: "分類" },
          { en: "Event", ja: "出来事" },
          { en: "Source", ja: "出典" },
        ],
        ["2024-10-16", suzuki, { en: "launch", ja: "発売" }, "Fronx on sale"],
        ["2025-01-30", suzuki, { en: "announcement", ja: "発表" }, "Jimny Nomade announced"],
        ["2025-02-03", suzuki],
      ],
    },
    {
      shows: { en: "The end before the beginning.", ja: "終了が開始より前。" },
      formula: '=REVIMPORT.EVENTS("Suzuki", 2025, 2024)',
      gives: one(badValue("2025 is later than 2024.", "2025年は2024年より後です。")),
    },
  ]),
  ...examplesOf("REVIMPORT.VERSION", [
    {
      shows: { en: "Version, date and hash of the dataset.", ja: "データの版、日付、ハッシュ値。" },
      formula: "=REVIMPORT.VERSION()",
      gives: [["1.0.0", begins("2026-", "2026-")]],
      columnCount: 3,
    },
  ]),
];
