import type { FunctionReference, ParameterReference } from "./functionReference";

const optionalMaker: ParameterReference = {
  name: "maker",
  nameJa: "メーカー",
  text: {
    en: "Maker in English or Japanese, or a range of makers. If left out, all makers.",
    ja: "メーカー名（日本語または英語）、またはその範囲。省略すると、すべてのメーカー。",
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
          en: 'Kind of period: "year", "fiscal year", "half", "fiscal half", "month" or "ytd". If left out, every kind.',
          ja: '期間の種類。"year"（暦年）、"fiscal year"（年度）、"half"（半期）、"fiscal half"（年度の半期）、"month"（月）、"ytd"（累計）。省略すると、すべての種類。',
        },
        example: { en: '"month"', ja: '"month"' },
      },
    ],
    result: {
      en: "One period in each row: years first, then the other kinds, each by time.",
      ja: "1 行に 1 期間。暦年、ほかの種類の順に、それぞれ古い順。",
    },
  },
  {
    id: "REVIMPORT.MODELS",
    description: {
      en: "The models that Japanese makers build abroad and sell in Japan, with plant, dates of sale and status.",
      ja: "日本のメーカーが海外で生産し日本で販売する車種の一覧を、工場、販売期間、状態とともに返します。",
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
        nameJa: "状態",
        text: {
          en: 'Only models whose status begins so: "on sale", "ended" or "planned". If left out, models of any status.',
          ja: 'この状態（"on sale"＝販売中、"ended"＝終了、"planned"＝予定）の車種だけ。省略すると、すべての状態。',
        },
        example: { en: '"on sale"', ja: '"販売中"' },
      },
    ],
    result: {
      en: "One model in each row under headings: maker, model, body, country, plant, from, to, status.",
      ja: "見出しの下、1 行に 1 車種。メーカー、車種、車体、生産国、工場、発売、終了、状態。",
    },
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
          en: "First period or date. If left out, from the beginning.",
          ja: "最初の期間または日付。省略すると、最初から。",
        },
        example: { en: "2024", ja: "2024" },
      },
      {
        name: "to",
        nameJa: "終了",
        text: {
          en: "Last period or date. If left out, to the end.",
          ja: "最後の期間または日付。省略すると、最後まで。",
        },
        example: { en: "2025", ja: "2025" },
      },
    ],
    result: {
      en: "One event in each row under headings, oldest first: date, maker, category, event, source.",
      ja: "見出しの下、1 行に 1 件。古い順。日付、メーカー、分類、出来事、出典。",
    },
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
