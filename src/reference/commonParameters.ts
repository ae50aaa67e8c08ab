import type { ParameterReference } from "./functionReference";

/** Arguments that many functions share, so that they read the same everywhere. */
export const maker: ParameterReference = {
  name: "maker",
  nameJa: "メーカー",
  text: {
    en: 'Maker in English or Japanese; "ALL" is all makers together, "OTHER" those that are not counted singly. A range or array gives one result for each cell.',
    ja: 'メーカー名（日本語または英語）。"ALL" は全メーカーの合計、"OTHER" は個別に数えられていない残り。範囲や配列を指定すると、セルごとに結果を返します。',
  },
  example: { en: '"Suzuki"', ja: '"スズキ"' },
};

export const period: ParameterReference = {
  name: "period",
  nameJa: "期間",
  text: {
    en: 'Calendar year (2025), fiscal year ("FY2017", from April), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD"), Japanese era ("令和7年"), or a date, which means its month. A range or array gives one result for each cell.',
    ja: '暦年（2025、"令和7年"）、年度（"2017年度"、"FY2017"）、半期（"2025H1"）、月（"2025-11"）、年初からの累計（"2025-11YTD"）、または日付（その月）。範囲や配列を指定すると、セルごとに結果を返します。',
  },
  example: { en: "2025", ja: "2025" },
};

export const measure: ParameterReference = {
  name: "measure",
  nameJa: "指標",
  text: {
    en: 'What to give: "units" (vehicles) if left out. Ratios are fractions.',
    ja: '求める値。省略すると台数（"units"）。比率は小数で返します。',
  },
  example: { en: '"yoy"', ja: '"yoy"' },
  choice: "MEASURE",
};

export const edition: ParameterReference = {
  name: "edition",
  nameJa: "版",
  text: {
    en: '"reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then.',
    ja: '省略すると照合済み（"reconciled"）。"printed" は記事に書かれた数値を書かれた年のまま、日付はその日までに公表された数値を返します。',
  },
  example: { en: '"printed"', ja: '"printed"' },
  choice: "EDITION",
};

export const headers: ParameterReference = {
  name: "headers",
  nameJa: "見出し",
  text: {
    en: "TRUE or left out: with headings. FALSE or 0: numbers alone.",
    ja: "TRUE または省略で見出し付き。FALSE または 0 で数値だけ。",
  },
  example: { en: "FALSE", ja: "FALSE" },
};
