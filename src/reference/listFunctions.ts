import type { FunctionReference, ParameterReference } from "./functionReference";

const optionalMaker: ParameterReference = {
  name: "maker",
  nameJa: "メーカー",
  text: {
    en: "Maker in English or Japanese. If left out, all makers.",
    ja: "メーカー名（日本語または英語）。省略すると、すべてのメーカー。",
  },
  example: { en: '"Suzuki"', ja: '"スズキ"' },
};

/** Functions whose result is a list of what the dataset holds. */
export const listFunctions: readonly FunctionReference[] = [
  {
    id: "REVIMPORT.MAKERS",
    description: {
      en: "The makers that have figures, as a list for data validation or for REVIMPORT.",
      ja: "数値があるメーカーの一覧を返します。入力規則や REVIMPORT の引数に使えます。",
    },
    parameters: [
      {
        name: "period",
        nameJa: "期間",
        text: {
          en: "Only makers that have a figure for this period, or for any period of the range. If left out, makers with any figure.",
          ja: "この期間（範囲ならいずれかの期間）に数値があるメーカーだけ。省略すると、数値が 1 つでもあるメーカー。",
        },
        example: { en: "2025", ja: "2025" },
      },
    ],
    result: { en: "One maker in each row.", ja: "1 行に 1 メーカー。" },
  },
  {
    id: "REVIMPORT.PERIODS",
    description: {
      en: "The periods that have figures, as a list for data validation or for REVIMPORT.",
      ja: "数値がある期間の一覧を返します。入力規則や REVIMPORT の引数に使えます。",
    },
    parameters: [
      optionalMaker,
      {
        name: "type",
        nameJa: "種類",
        text: {
          en: 'Kind of period: "year" if left out, "fiscalYear", "half", "fiscalHalf", "month" or "yearToDate"; "all" for every kind.',
          ja: '期間の種類。省略すると暦年（"year"）。ほかに "fiscalYear"、"half"、"fiscalHalf"、"month"、"yearToDate"、すべては "all"。',
        },
        example: { en: '"month"', ja: '"month"' },
      },
    ],
    result: { en: "One period in each row, oldest first.", ja: "1 行に 1 期間。古い順。" },
  },
  {
    id: "REVIMPORT.MODELS",
    description: {
      en: "The catalogue of models built abroad and sold in Japan: model, body, plant, from, to, status.",
      ja: "海外で生産され日本で売られた車種の一覧（車種、車体、工場、発売、終了、状況）を返します。",
    },
    parameters: [
      optionalMaker,
      {
        name: "country",
        nameJa: "生産国",
        text: {
          en: "Only models built in this country. If left out, all countries.",
          ja: "この国で生産された車種だけ。省略すると、すべての国。",
        },
        example: { en: '"India"', ja: '"インド"' },
      },
      {
        name: "status",
        nameJa: "状況",
        text: {
          en: "Only models with this status. If left out, models of any status.",
          ja: "この状況の車種だけ。省略すると、すべての状況。",
        },
        example: { en: '"on sale"', ja: '"on sale"' },
      },
    ],
    result: { en: "One model in each row, under headings.", ja: "見出しの下、1 行に 1 車種。" },
  },
  {
    id: "REVIMPORT.EVENTS",
    description: {
      en: "The timeline of reverse imports: launches, announcements, policies, records.",
      ja: "逆輸入車の年表（発売、発表、政策、記録）を返します。",
    },
    parameters: [
      optionalMaker,
      {
        name: "from",
        nameJa: "開始",
        text: {
          en: "First year or date. If left out, from the beginning.",
          ja: "最初の年または日付。省略すると、最初から。",
        },
        example: { en: "2024", ja: "2024" },
      },
      {
        name: "to",
        nameJa: "終了",
        text: {
          en: "Last year or date. If left out, to the end.",
          ja: "最後の年または日付。省略すると、最後まで。",
        },
        example: { en: "2025", ja: "2025" },
      },
    ],
    result: { en: "One event in each row, oldest first.", ja: "1 行に 1 件。古い順。" },
  },
  {
    id: "REVIMPORT.VERSION",
    description: {
      en: "Version, release date and content hash of the dataset in use.",
      ja: "使用中のデータの版、公開日、内容のハッシュ値を返します。",
    },
    parameters: [],
    result: { en: "Version, date and sha256, side by side.", ja: "版、日付、sha256 を横に並べて。" },
  },
];
