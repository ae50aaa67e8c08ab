import { edition, maker, measure, period } from "./commonParameters";
import type { FunctionReference } from "./functionReference";

/** Functions that say where a figure comes from, who contradicts it and whether it adds up. */
export const provenanceFunctions: readonly FunctionReference[] = [
  {
    id: "REVIMPORT.EXPLAIN",
    description: {
      en: "Says in a sentence or two where a figure comes from and who contradicts it, or why there is none.",
      ja: "数値の出どころと食い違う資料を、または数値がない理由を、文で説明します。",
    },
    parameters: [maker, period, measure, edition],
    result: { en: "The explanation as text.", ja: "説明の文。" },
  },
  {
    id: "REVIMPORT.SOURCE",
    description: {
      en: "The publication behind a figure, ready to cite.",
      ja: "数値の出典を、そのまま引用できる形で返します。",
    },
    parameters: [
      maker,
      period,
      measure,
      {
        name: "style",
        nameJa: "書式",
        text: {
          en: 'How to cite: "plain" if left out, "bibtex" or "japanese".',
          ja: '引用の形。省略すると "plain"（英文）。ほかに "bibtex"、"japanese"（和文）。',
        },
        example: { en: '"bibtex"', ja: '"japanese"' },
      },
    ],
    result: { en: "The citation as text.", ja: "出典表記の文字列。" },
  },
  {
    id: "REVIMPORT.CLAIMS",
    description: {
      en: "Every claim about a figure: value, publisher, date, confidence, whether it is used and why.",
      ja: "数値についてのすべての公表値（値、発行元、日付、信頼度、採否、理由）を返します。",
    },
    parameters: [
      {
        ...maker,
        text: {
          en: 'Maker in English or Japanese; "ALL" is all makers together.',
          ja: 'メーカー名（日本語または英語）。"ALL" は全メーカーの合計。',
        },
      },
      {
        ...period,
        text: {
          en: "Period: a year, fiscal year, half, month, year to date, or a date (its month).",
          ja: "期間。年、年度、半期、月、累計、または日付（その月）。",
        },
      },
      measure,
    ],
    result: { en: "One claim in each row, under headings.", ja: "見出しの下、1 行に 1 件。" },
  },
  {
    id: "REVIMPORT.CHECK",
    description: {
      en: "Tests whether the figures agree with each other: makers and others make the total, foreign brands and Japanese makers make all imports, printed growth fits the levels.",
      ja: "数値どうしのつじつまを確かめます（各メーカーとその他の和が合計か、海外ブランドと日本メーカーの和が輸入車全体か、公表伸び率が台数に合うか）。",
    },
    parameters: [
      {
        name: "period",
        nameJa: "期間",
        text: {
          en: "Only tests of this period, or of the periods of a range. If left out, every test.",
          ja: "この期間（範囲ならそのすべて）の検算だけ。省略すると、すべて。",
        },
        example: { en: "2025", ja: "2025" },
      },
    ],
    result: {
      en: "One test in each row under headings: test, period, left, right, difference, tolerance, and whether it holds.",
      ja: "見出しの下、1 行に 1 件の検算。内容、期間、左辺、右辺、差、許容差、一致したか。",
    },
  },
];
