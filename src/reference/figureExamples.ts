import { about, badValue, examplesOf, notAvailable, one, type Example } from "./example";

const percent = { numberFormat: "0.0%" } as const;

/** REVIMPORT with every form of its arguments. */
export const figureExamples: readonly Example[] = examplesOf("REVIMPORT", [
  {
    shows: { en: "Vehicles of one maker in a calendar year.", ja: "1 メーカーの暦年の台数。" },
    formula: '=REVIMPORT("Suzuki", 2025)',
    gives: one(43266),
  },
  {
    shows: { en: "The Japanese name gives the same.", ja: "日本語のメーカー名でも同じ。" },
    formula: '=REVIMPORT("スズキ", 2025)',
    gives: one(43266),
  },
  {
    shows: {
      en: "Names are blind to case, width and company endings, years to width.",
      ja: "大文字と小文字、全角と半角、社名の「自動車」などの違いは問いません。",
    },
    formula: '=REVIMPORT("ｽｽﾞｷ", "２０２５")',
    gives: one(43266),
  },
  {
    shows: { en: "All makers together.", ja: "全メーカーの合計。" },
    formula: { en: '=REVIMPORT("ALL", 2025)', ja: '=REVIMPORT("合計", 2025)' },
    gives: one(111513),
  },
  {
    shows: { en: "The makers that are not counted singly.", ja: "個別に数えられていないメーカーの計。" },
    formula: { en: '=REVIMPORT("OTHER", 2025)', ja: '=REVIMPORT("その他", 2025)' },
    gives: one(12043),
  },
  {
    shows: { en: "A fiscal year, April to March.", ja: "年度（4 月から翌年 3 月）。" },
    formula: { en: '=REVIMPORT("ALL", "FY2017")', ja: '=REVIMPORT("ALL", "2017年度")' },
    gives: one(47443),
  },
  {
    shows: { en: "A half of a calendar year.", ja: "暦年の半期。" },
    formula: '=REVIMPORT("Nissan", "2021H1")',
    gives: one(26142),
  },
  {
    shows: { en: "A half of a fiscal year.", ja: "年度の半期。" },
    formula: '=REVIMPORT("Suzuki", "FY2025H1")',
    gives: one(22996),
  },
  {
    shows: { en: "A month.", ja: "月。" },
    formula: '=REVIMPORT("ALL", "2025-10")',
    gives: one(12577),
  },
  {
    shows: { en: "A year to date, January to November.", ja: "年初からの累計（1 月から 11 月）。" },
    formula: '=REVIMPORT("Suzuki", "2025-11YTD")',
    gives: one(39009),
  },
  {
    shows: { en: "A date means its month.", ja: "日付はその月を表します。" },
    formula: '=REVIMPORT("ALL", DATE(2025, 10, 31))',
    gives: one(12577),
  },
  {
    shows: { en: "A year of a Japanese era.", ja: "和暦の年。" },
    formula: '=REVIMPORT("Suzuki", "令和7年")',
    gives: one(43266),
  },
  {
    shows: {
      en: "Growth on the year before: 111,513 / 93,587 − 1.",
      ja: "前年比の増減率: 111,513 ÷ 93,587 − 1。",
    },
    formula: { en: '=REVIMPORT("ALL", 2025, "yoy")', ja: '=REVIMPORT("ALL", 2025, "前年比")' },
    gives: one(about(0.1915)),
    ...percent,
  },
  {
    shows: { en: "Share of all makers: 43,266 / 111,513.", ja: "全メーカーに占める割合: 43,266 ÷ 111,513。" },
    formula: { en: '=REVIMPORT("Suzuki", 2025, "share")', ja: '=REVIMPORT("スズキ", 2025, "シェア")' },
    gives: one(about(0.388)),
    ...percent,
  },
  {
    shows: { en: "Change on the year before: 111,513 − 93,587.", ja: "前年との差: 111,513 − 93,587。" },
    formula: '=REVIMPORT("ALL", 2025, "change")',
    gives: one(17926),
  },
  {
    shows: {
      en: "All imported vehicles of a year, foreign brands included.",
      ja: "海外ブランドを含む、ある年の輸入車全体。",
    },
    formula: '=REVIMPORT("ALL", 2023, "imports")',
    gives: one(311367),
  },
  {
    shows: { en: "Vehicles of foreign brands among them.", ja: "そのうち海外ブランドの台数。" },
    formula: '=REVIMPORT("ALL", 2023, "foreign")',
    gives: one(248329),
  },
  {
    shows: {
      en: "Share of all imports: 111,513 / 354,642.",
      ja: "輸入車全体に占める割合: 111,513 ÷ 354,642。",
    },
    formula: '=REVIMPORT("ALL", 2025, "share_of_imports")',
    gives: one(about(0.3144)),
    ...percent,
  },
  {
    shows: {
      en: "No level is published for Nissan in 2024, but −33 % to 9,595 in 2025 is: the range that it implies.",
      ja: "日産の 2024 年の台数は公表されていませんが、2025 年は 33 % 減の 9,595 台。そこから求めた範囲。",
    },
    formula: '=REVIMPORT("Nissan", 2024, {"implied_low","implied_high"})',
    gives: [[14215, 14428]],
  },
  {
    shows: { en: "Rank among the makers of the period.", ja: "その期間のメーカー順位。" },
    formula: { en: '=REVIMPORT("Honda", 2025, "rank")', ja: '=REVIMPORT("ホンダ", 2025, "順位")' },
    gives: one(2),
  },
  {
    shows: {
      en: "The printed edition: the starting article prints Suzuki's 43,266 under 2023.",
      ja: "記事どおりの版。出発点の記事はスズキの 43,266 台を 2023 年としています。",
    },
    formula: '=REVIMPORT("Suzuki", 2023, "units", "printed")',
    gives: one(43266),
  },
  {
    shows: {
      en: "A date: only what had been published by then.",
      ja: "日付。その日までに公表された数値だけ。",
    },
    formula: '=REVIMPORT("ALL", 2024, "units", DATE(2025, 3, 31))',
    gives: one(93587),
  },
  {
    shows: {
      en: "By the end of 2025, nobody had published that year.",
      ja: "2025 年末には、その年の数値はまだ公表されていません。",
    },
    formula: '=REVIMPORT("ALL", 2025, "units", "2025-12-31")',
    gives: one(
      notAvailable(
        "By 31 Dec 2025 no figure for All makers in 2025 had been published",
        "収録資料では、2025年12月31日の時点で",
      ),
    ),
  },
  {
    shows: {
      en: "The reconciled edition has another figure for 2023.",
      ja: "照合済みの版の 2023 年は別の数値です。",
    },
    formula: '=REVIMPORT("ALL", 2023)',
    gives: one(63038),
  },
  {
    shows: {
      en: "A column of makers and a row of years give a table.",
      ja: "縦のメーカーと横の年で表になります。",
    },
    formula: '=REVIMPORT({"Suzuki";"Honda"}, {2024,2025})',
    gives: [
      [5819, 43266],
      [45107, 37022],
    ],
  },
  {
    shows: { en: "Two columns of one height go row by row.", ja: "同じ高さの 2 列は行ごとに対応します。" },
    formula: '=REVIMPORT({"Suzuki";"Honda"}, {2025;2024})',
    gives: [[43266], [45107]],
  },
  {
    shows: { en: "Inside another function.", ja: "ほかの関数の中で。" },
    formula: '=SUM(REVIMPORT({"Suzuki";"Honda"}, 2025))',
    gives: one(80288),
  },
  {
    shows: {
      en: "Arrays of different heights: the cell outside the shorter one is #N/A.",
      ja: "高さの違う配列。短いほうからはみ出したセルは #N/A。",
    },
    formula: '=REVIMPORT({"Suzuki";"Honda";"ALL"}, {2025;2024})',
    gives: [[43266], [45107], [notAvailable("The arrays differ in size", "配列の大きさが異なり")]],
  },
  {
    shows: {
      en: "No figure is held; the sentence says what is.",
      ja: "データがない場合。何があるかを文で示します。",
    },
    formula: '=REVIMPORT("Suzuki", 2023)',
    gives: one(
      notAvailable("No figure for Suzuki in 2023 is held.", "スズキの2023年の台数は収録されていません。"),
    ),
  },
  {
    shows: {
      en: "A maker that is not known; the sentence suggests one.",
      ja: "知らないメーカー名。近い名前を示します。",
    },
    formula: '=REVIMPORT("Suzki", 2025)',
    gives: one(
      badValue(
        'No maker is called "Suzki". Did you mean Suzuki',
        "「Suzki」というメーカーはありません。「Suzuki」",
      ),
    ),
  },
  {
    shows: { en: "Text that is no period.", ja: "期間として読めない文字列。" },
    formula: '=REVIMPORT("Suzuki", "soon")',
    gives: one(badValue('"soon" is no period.', "「soon」は期間として読めません。")),
  },
  {
    shows: { en: "A measure that is not known.", ja: "知らない指標。" },
    formula: '=REVIMPORT("Suzuki", 2025, "unit")',
    gives: one(badValue('No measure is called "unit".', "「unit」という指標はありません。")),
  },
  {
    shows: { en: "An empty argument.", ja: "空の引数。" },
    formula: '=REVIMPORT("", 2025)',
    gives: one(badValue("The maker is empty.", "メーカーが空です。")),
  },
]);
