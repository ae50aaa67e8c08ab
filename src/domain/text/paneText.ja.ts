import { chartTitleJa } from "./chartTitle.ja";
import { feedFailureJa, workbookFailureJa } from "./hostFailureText.ja";
import type { PaneText } from "./paneText";
import { ja } from "./ja";
import { refreshedJa } from "./refreshText.ja";

const amount = ja.measureValue;

export const paneTextJa: PaneText = {
  productName: "逆輸入車データ",
  productLine: "日本メーカーが海外で生産し国内で販売する車",
  editions: { reconciled: "照合済み", printed: "記事の記載どおり" },
  editionHints: {
    reconciled: "各期間について最も裏付けのある数値です。",
    printed: "発端の記事が、記事の示す年で記載している数値です。",
  },
  periodTypes: {
    year: "暦年",
    fiscalYear: "年度（4月～翌3月）",
    half: "半期",
    fiscalHalf: "年度の半期",
    month: "月",
    yearToDate: "年初からの累計",
  },
  periodHeading: {
    year: "年",
    fiscalYear: "年度",
    half: "半期",
    fiscalHalf: "年度半期",
    month: "月",
    yearToDate: "年初累計",
  },
  chart: {
    units: {
      units: "台",
      yoy: ja.measureName("yoy"),
      change: ja.measureName("change"),
      share: ja.measureName("share"),
      share_of_imports: ja.measureName("share_of_imports"),
      rank: ja.measureName("rank"),
      imports: "台",
      foreign: "台",
      implied_low: "台",
      implied_high: "台",
    },
    title: chartTitleJa,
  },
  labels: {
    makers: "メーカー",
    makersHint: "1社以上を選択",
    periods: "期間",
    from: "開始",
    to: "終了",
    measure: "指標",
    edition: "版",
    preview: "プレビュー",
    insertTable: "表を挿入",
    insertChart: "グラフを挿入",
    overwrite: "上書きする",
    cancel: "キャンセル",
    refresh: "更新",
    refreshing: "更新しています…",
    refreshHint: "最新の数値を取得し、このブックの表・グラフ・数式を更新します。",
    working: "処理しています…",
    messages: "メッセージ",
    explore: "数値",
    workbook: "このブック",
    kept: "手入力されていたため残した数値",
    dismiss: "閉じる",
    loading: "読み込んでいます…",
  },
  maker: { noFigure: "数値なし" },
  value: (measure, value) => {
    if (value === null) return "–";
    // The unit is in the caption: repeating it in every cell would drown the digits.
    return amount(measure, value).replace(/台$/, "");
  },
  caption: ({ measure, edition, from, to }) => {
    return `${ja.measureName(measure)}、${from === to ? from : `${from}～${to}`}${edition === "printed" ? "（記事の記載どおり）" : ""}`;
  },
  noteConflicts: (count) =>
    `このうち${count}件は出典により数値が異なります。最も裏付けのある数値を表示しています。`,
  notePrinted: ({ maker, period }) => `記事の記載は異なります（例：${maker} ${period}）。`,
  noteBlanks: "「–」は公表された数値がないことを示します。ゼロではありません。",
  latestOption: (period) => `最新（${period}）`,
  moreMakers: (count) => `${count}社を選択`,
  overwriteQuestion: ({ address, cellCount }) =>
    `${address} の${cellCount}個のセルが上書きされます。続けますか？`,
  inserted: ({ table, chart, address }) => {
    if (table !== null && chart !== null) return `${address} に表「${table}」とそのグラフを挿入しました。`;
    if (chart !== null) return `${address} の隣にグラフを挿入しました。`;
    return `${address} に表「${table ?? ""}」を挿入しました。`;
  },
  refreshed: refreshedJa,
  datasetLine: ({ version, released }) => `データ ${version}（${released} 公開）`,
  workbookFailure: workbookFailureJa,
  feedFailure: feedFailureJa,
  showMore: (count) => `ほか${count}件を表示`,
  unexpected: "想定外の問題が起きました。これ以上の処理は行っていません。",
};
