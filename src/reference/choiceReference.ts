import type { Measure } from "../domain/query/measure";
import { MEASURE_NAMES_EN } from "../domain/text/nameText.en";
import { MEASURE_NAMES_JA } from "../domain/text/nameText.ja";
import type { Words } from "./functionReference";

/** Ids as in functions.json. */
export type ChoiceId = "MEASURE" | "EDITION";

/** One entry of a list that Excel offers: the value stays the same in every language. */
export interface ChoiceReference {
  readonly value: string;
  readonly label: Words;
  readonly tooltip: Words;
}

/** In the order in which they are offered; only what the functions take is published. */
export const CHOICES: Readonly<Record<ChoiceId, readonly ChoiceReference[]>> = {
  MEASURE: [
    {
      value: "units",
      label: measureLabel("units"),
      tooltip: { en: "Vehicles registered in Japan; the default.", ja: "国内で登録された台数（既定）。" },
    },
    {
      value: "yoy",
      label: measureLabel("yoy"),
      tooltip: {
        en: "A fraction: 0.192 is +19.2 %. From two levels where both are held, else as published.",
        ja: "比率（0.192 は +19.2 %）。両年の台数があればそこから、なければ公表値。",
      },
    },
    {
      value: "change",
      label: measureLabel("change"),
      tooltip: {
        en: "In vehicles; needs the figures of both years.",
        ja: "台数の増減。両年の台数が必要です。",
      },
    },
    {
      value: "share",
      label: measureLabel("share"),
      tooltip: {
        en: "A fraction of the reverse imports of all makers in the period.",
        ja: "同じ期間の全メーカーの逆輸入車に占める比率。",
      },
    },
    {
      value: "share_of_imports",
      label: measureLabel("share_of_imports"),
      tooltip: {
        en: "A fraction of all imported vehicles of the period, foreign brands included.",
        ja: "海外ブランドを含む、同じ期間の輸入車全体に占める比率。",
      },
    },
    {
      value: "rank",
      label: measureLabel("rank"),
      tooltip: { en: "1 is the maker with the most vehicles.", ja: "1 は台数が最も多いメーカー。" },
    },
    {
      value: "imports",
      label: measureLabel("imports"),
      tooltip: {
        en: 'All imports of the period, foreign brands included; for the maker "ALL".',
        ja: '海外ブランドを含む輸入車の合計。メーカーは "ALL"。',
      },
    },
    {
      value: "foreign",
      label: measureLabel("foreign"),
      tooltip: {
        en: 'Imports of foreign brands in the period; for the maker "ALL".',
        ja: '海外ブランドの輸入車。メーカーは "ALL"。',
      },
    },
    {
      value: "implied_low",
      label: measureLabel("implied_low"),
      tooltip: {
        en: "The fewest vehicles that agree with a published, rounded growth rate.",
        ja: "四捨五入された公表の増減率と矛盾しない最少の台数。",
      },
    },
    {
      value: "implied_high",
      label: measureLabel("implied_high"),
      tooltip: {
        en: "The most vehicles that agree with a published, rounded growth rate.",
        ja: "四捨五入された公表の増減率と矛盾しない最多の台数。",
      },
    },
  ],
  EDITION: [
    {
      value: "reconciled",
      label: { en: "Reconciled", ja: "照合済み" },
      tooltip: {
        en: "The figure that the evidence supports; the default.",
        ja: "資料を照合して確かめた数値（既定）。",
      },
    },
    {
      value: "printed",
      label: { en: "As printed", ja: "記事どおり" },
      tooltip: {
        en: "What the starting article prints, under the year that it prints.",
        ja: "出発点の記事に書かれた数値を、書かれた年のまま。",
      },
    },
  ],
};

/** As everywhere else in the product. */
function measureLabel(measure: Measure): Words {
  return { en: MEASURE_NAMES_EN[measure], ja: MEASURE_NAMES_JA[measure] };
}
