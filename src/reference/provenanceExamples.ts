import { badValue, begins, examplesOf, notAvailable, one, type Example } from "./example";

const missing = notAvailable(
  "No figure for Suzuki in 2023 is held.",
  "スズキの2023年の台数は収録されていません。",
);

const claimHeadings = [
  { en: "Value", ja: "値" },
  { en: "Publisher", ja: "発行元" },
  { en: "Date", ja: "日付" },
  { en: "Confidence", ja: "信頼度" },
  { en: "Used", ja: "採用" },
  { en: "Why", ja: "理由" },
];

export const provenanceExamples: readonly Example[] = [
  ...examplesOf("REVIMPORT.EXPLAIN", [
    {
      shows: { en: "Where a figure comes from.", ja: "数値の出どころ。" },
      formula: '=REVIMPORT.EXPLAIN("Suzuki", 2025)',
      gives: one(begins("Suzuki, 2025: 43,266 vehicles", "スズキ、2025年：43,266台")),
    },
    {
      shows: {
        en: "Why there is no figure, and what the printed edition says.",
        ja: "数値がない理由と、記事どおりの版の内容。",
      },
      formula: '=REVIMPORT.EXPLAIN("Suzuki", 2023)',
      gives: one(
        begins("No figure for Suzuki in 2023 is held.", "スズキの2023年の台数は収録されていません。"),
      ),
    },
    {
      shows: { en: "The arithmetic of a growth rate.", ja: "増減率の計算。" },
      formula: '=REVIMPORT.EXPLAIN("ALL", 2025, "yoy")',
      gives: one(begins("All makers, 2025: +19.2 % on the year before", "全メーカー、2025年：")),
    },
  ]),
  ...examplesOf("REVIMPORT.SOURCE", [
    {
      shows: { en: "What to cite for a figure.", ja: "数値の出典。" },
      formula: { en: '=REVIMPORT.SOURCE("Suzuki", 2025)', ja: '=REVIMPORT.SOURCE("スズキ", 2025,, "和文")' },
      gives: one(begins("Response.jp, [Newspaper watch: 2025 import sales", "Response.jp［Newspaper watch")),
    },
    {
      shows: { en: "For a bibliography.", ja: "文献一覧用。" },
      formula: '=REVIMPORT.SOURCE("Suzuki", 2025, "units", "bibtex")',
      gives: one(begins("@misc{revimportS", "@misc{revimportS")),
    },
    {
      shows: {
        en: "Where no figure is held, there is nothing to cite.",
        ja: "データがなければ出典もありません。",
      },
      formula: '=REVIMPORT.SOURCE("Suzuki", 2023)',
      gives: one(missing),
    },
    {
      shows: { en: "A style that is not known.", ja: "知らない書式。" },
      formula: '=REVIMPORT.SOURCE("Suzuki", 2025, "units", "apa")',
      gives: one(badValue('No style is called "apa".', "「apa」という")),
    },
  ]),
  ...examplesOf("REVIMPORT.CLAIMS", [
    {
      shows: {
        en: "Who prints a figure for Suzuki in 2023, and why it is not used.",
        ja: "スズキの 2023 年の数値を載せた資料と、採用していない理由。",
      },
      formula: '=REVIMPORT.CLAIMS("Suzuki", 2023)',
      gives: [
        claimHeadings,
        [
          43266,
          "Car Wiki Hub (blog)",
          "",
          { en: "contradicted", ja: "矛盾あり" },
          false,
          begins(
            "Other publications put this number in 2025.",
            "ほかの資料はこの数値を2025年のものとしています。",
          ),
        ],
      ],
      rowCount: 3,
    },
    {
      shows: { en: "How many claims there are about 2025.", ja: "2025 年についての公表値の数。" },
      formula: '=ROWS(REVIMPORT.CLAIMS("Suzuki", 2025)) - 1',
      gives: one(5),
    },
    {
      shows: { en: "A maker that is not known.", ja: "知らないメーカー名。" },
      formula: '=REVIMPORT.CLAIMS("Suzki", 2025)',
      gives: one(badValue('No maker is called "Suzki".', "「Suzki」というメーカーはありません。")),
    },
  ]),
  ...examplesOf("REVIMPORT.CHECK", [
    {
      shows: { en: "The tests of one year.", ja: "ある年の検算。" },
      formula: "=REVIMPORT.CHECK(2025)",
      gives: [
        [
          { en: "Test", ja: "検算" },
          { en: "Period", ja: "期間" },
          { en: "Left", ja: "左辺" },
          { en: "Right", ja: "右辺" },
          { en: "Difference", ja: "差" },
          { en: "Tolerance", ja: "許容差" },
          { en: "Holds", ja: "一致" },
        ],
        [
          { en: "Makers + others = all makers", ja: "各メーカー＋その他＝全メーカー" },
          2025,
          111513,
          111513,
          0,
          0,
          true,
        ],
        [
          {
            en: "Foreign brands + Japanese makers = all imports",
            ja: "海外ブランド＋日本メーカー＝輸入車全体",
          },
          2025,
          354642,
          354642,
          0,
          0,
          true,
        ],
      ],
      rowCount: 7,
    },
    {
      shows: { en: "Text that is no period.", ja: "期間として読めない文字列。" },
      formula: '=REVIMPORT.CHECK("soon")',
      gives: one(badValue('"soon" is no period.', "「soon」は期間として読めません。")),
    },
    {
      shows: { en: "How many of all tests do not hold.", ja: "すべての検算のうち、一致しないものの数。" },
      formula: "=SUMPRODUCT(--(INDEX(REVIMPORT.CHECK(), 0, 7) = FALSE))",
      gives: one(0),
    },
  ]),
  ...examplesOf("REVIMPORT.CARD", [
    {
      shows: { en: "The number, with its card in the cell.", ja: "カード付きの数値。" },
      formula: '=REVIMPORT.CARD("Suzuki", 2025)',
      gives: one(43266),
    },
    {
      shows: { en: "Cards sum like numbers.", ja: "カード付きのまま合計できます。" },
      formula: '=SUM(REVIMPORT.CARD({"Suzuki";"Honda"}, 2025))',
      gives: one(80288),
    },
    {
      shows: { en: "No figure, no card.", ja: "データがなければカードもありません。" },
      formula: '=REVIMPORT.CARD("Suzuki", 2023)',
      gives: one(missing),
    },
  ]),
];
