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
      label: { en: "Vehicles", ja: "台数" },
      tooltip: { en: "Vehicles registered in Japan; the default.", ja: "国内で登録された台数（既定）。" },
    },
    {
      value: "yoy",
      label: { en: "Growth on the year before", ja: "前年比の増減率" },
      tooltip: {
        en: "A fraction: 0.192 is +19.2 %. From two levels where both are held, else as published.",
        ja: "比率（0.192 は +19.2 %）。両年の台数があればそこから、なければ公表値。",
      },
    },
    {
      value: "change",
      label: { en: "Change on the year before", ja: "前年との差" },
      tooltip: {
        en: "In vehicles; needs the figures of both years.",
        ja: "台数の増減。両年の台数が必要です。",
      },
    },
    {
      value: "share",
      label: { en: "Share of all makers", ja: "全メーカーに占める割合" },
      tooltip: {
        en: "A fraction of the reverse imports of all makers in the period.",
        ja: "同じ期間の全メーカーの逆輸入車に占める比率。",
      },
    },
    {
      value: "share_of_imports",
      label: { en: "Share of all imports", ja: "輸入車全体に占める割合" },
      tooltip: {
        en: "A fraction of all imported vehicles of the period, foreign brands included.",
        ja: "外国ブランドを含む、同じ期間の輸入車全体に占める比率。",
      },
    },
    {
      value: "rank",
      label: { en: "Rank among makers", ja: "メーカー順位" },
      tooltip: { en: "1 is the maker with the most vehicles.", ja: "1 は台数が最も多いメーカー。" },
    },
    {
      value: "imports",
      label: { en: "All imported vehicles", ja: "輸入車全体の台数" },
      tooltip: {
        en: 'All imports of the period, foreign brands included; for the maker "ALL".',
        ja: '外国ブランドを含む輸入車の合計。メーカーは "ALL"。',
      },
    },
    {
      value: "foreign",
      label: { en: "Vehicles of foreign brands", ja: "外国ブランド車の台数" },
      tooltip: {
        en: 'Imports of foreign brands in the period; for the maker "ALL".',
        ja: '外国ブランドの輸入車。メーカーは "ALL"。',
      },
    },
    {
      value: "implied_low",
      label: { en: "Implied range, lowest", ja: "推計範囲の下限" },
      tooltip: {
        en: "The fewest vehicles that agree with a published, rounded growth rate.",
        ja: "四捨五入された公表の増減率と矛盾しない最少の台数。",
      },
    },
    {
      value: "implied_high",
      label: { en: "Implied range, highest", ja: "推計範囲の上限" },
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
