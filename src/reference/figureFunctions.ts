import { edition, headers, maker, measure, period } from "./commonParameters";
import type { FunctionReference } from "./functionReference";

/** Functions whose result is numbers. */
export const figureFunctions: readonly FunctionReference[] = [
  {
    id: "REVIMPORT",
    description: {
      en: "Japan's reverse imports: the figure of a maker in a period. Reverse imports are vehicles that Japanese makers build abroad and register in Japan.",
      ja: "日本の逆輸入車について、メーカーと期間の数値を返します。逆輸入車とは、日本のメーカーが海外で生産し、日本で登録した車です。",
    },
    parameters: [maker, period, measure, edition],
    result: {
      en: "The figure, or one for each cell of the ranges; #N/A where none is held.",
      ja: "数値。範囲を指定したときはセルごとの数値。データがないところは #N/A。",
    },
  },
  {
    id: "REVIMPORT.TABLE",
    description: {
      en: "A table of figures, makers down and periods across.",
      ja: "メーカーを縦、期間を横に並べた表を返します。",
    },
    parameters: [
      {
        name: "makers",
        nameJa: "メーカー",
        text: {
          en: "Makers in one row or column. If left out, all makers that have figures in the periods.",
          ja: "メーカー名を 1 行または 1 列で。省略すると、期間内に数値があるすべてのメーカー。",
        },
        example: { en: '{"Suzuki";"Honda"}', ja: '{"スズキ";"ホンダ"}' },
      },
      {
        name: "periods",
        nameJa: "期間",
        text: {
          en: "Periods in one row or column. If left out, the calendar years that are held for the makers.",
          ja: "期間を 1 行または 1 列で。省略すると、メーカーの数値がある暦年。",
        },
        example: { en: "{2024,2025}", ja: "{2024,2025}" },
      },
      measure,
      headers,
      edition,
    ],
    result: {
      en: "The table; #N/A where no figure is held.",
      ja: "表。データがないところは #N/A。",
    },
  },
  {
    id: "REVIMPORT.SERIES",
    description: {
      en: "The figures of one maker in the order of time: period and value, only periods that have a figure.",
      ja: "1 つのメーカーの数値を時間順に、期間と値の 2 列で返します。数値がある期間だけを返します。",
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
        name: "from",
        nameJa: "開始",
        text: {
          en: "First period; the series is of its kind (years, months and so on). If left out, the first that is held; without both ends, calendar years.",
          ja: "最初の期間。その種類（年、月など）の系列になります。省略すると、データのある最初から。両端とも省略すると暦年。",
        },
        example: { en: "2020", ja: "2020" },
      },
      {
        name: "to",
        nameJa: "終了",
        text: {
          en: "Last period, of the same kind as the first. If left out, the last that is held.",
          ja: "最後の期間（開始と同じ種類）。省略すると、データのある最後まで。",
        },
        example: { en: "2025", ja: "2025" },
      },
      measure,
      headers,
      edition,
    ],
    result: {
      en: "Two columns, period and value, oldest first.",
      ja: "期間と値の 2 列。古い順。",
    },
  },
  {
    id: "REVIMPORT.TOP",
    description: {
      en: "The makers of a period in order, the largest first: rank, maker, value.",
      ja: "ある期間のメーカーを大きい順に、順位、メーカー、値の 3 列で返します。",
    },
    parameters: [
      {
        ...period,
        text: {
          en: "Period to compare the makers in: a year, fiscal year, half, month, year to date, or a date (its month).",
          ja: "メーカーを比べる期間。年、年度、半期、月、累計、または日付（その月）。",
        },
      },
      {
        name: "n",
        nameJa: "件数",
        text: {
          en: "How many makers at most, a whole number from 1. If left out, 10.",
          ja: "最大で何社か（1 以上の整数）。省略すると 10。",
        },
        example: { en: "3", ja: "3" },
      },
      measure,
      edition,
    ],
    result: {
      en: "Three columns: rank, maker, value. Equal values share a rank.",
      ja: "順位、メーカー、値の 3 列。同じ値は同じ順位。",
    },
  },
  {
    id: "REVIMPORT.CARD",
    description: {
      en: "The figure as a number with a card that says where it comes from: click the icon in the cell. It still sums. Where Excel knows no cards, it is the number alone.",
      ja: "数値に出典のカードを付けて返します。セルのアイコンをクリックすると開きます。合計などの計算にもそのまま使えます。カードに対応しない Excel では数値だけになります。",
    },
    parameters: [maker, period, measure],
    result: {
      en: "The number with its card, or one for each cell of the ranges; the number alone in spills of more than 2,000 cells.",
      ja: "カード付きの数値。範囲を指定したときはセルごと。2,000 セルを超えるスピルでは数値だけ。",
    },
  },
];
