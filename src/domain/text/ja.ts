import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Confidence } from "../dataset/figure";
import type { ArgumentName, Failure, FigureMissing } from "../failure";
import { assertNever } from "../invariant";
import { EDITIONS } from "../query/edition";
import type { Explanation } from "../query/explainQuery";
import { MEASURES, type Measure } from "../query/measure";
import type { DomainText } from "./domainText";
import { formulaText } from "./formulaText";
import { groupAllDigits, groupDigits, percentText, signedPercentText } from "./numberText";

export const ja: DomainText = {
  failure,
  explanation,
  makerName,
  periodName,
  measureName: (measure) => MEASURE_NAMES[measure],
  measureValue,
  makerHeading: "メーカー",
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  units: "台数",
  yoy: "前年比増減率",
  share: "全メーカーに占める割合",
  rank: "順位",
};

const CONFIDENCES: Readonly<Record<Exclude<Confidence, "contradicted">, string>> = {
  high: "高",
  medium: "中",
  low: "低",
};

const ARGUMENT_NAMES: Readonly<Record<ArgumentName, string>> = {
  maker: "メーカー",
  makers: "メーカー",
  period: "期間",
  periods: "期間",
  measure: "指標",
  edition: "版",
  headers: "見出し",
};

const ARGUMENT_EXAMPLES: Readonly<Record<ArgumentName, string>> = {
  maker: '"スズキ" などのメーカー名',
  makers: '{"スズキ";"ホンダ"} などのメーカー名',
  period: "2025 などの期間",
  periods: "{2024,2025} などの期間",
  measure: '"units" などの指標',
  edition: '"reconciled" または "printed"',
  headers: "TRUE または FALSE",
};

function makerName({ nameJa }: Maker): string {
  return nameJa;
}

function periodName({ type, year, part }: Period): string {
  switch (type) {
    case "year":
      return `${year}年`;
    case "fiscalYear":
      return `${year}年度`;
    case "half":
      return `${year}年${halfName(part)}`;
    case "fiscalHalf":
      return `${year}年度${halfName(part)}`;
    case "month":
      return `${year}年${part}月`;
    case "yearToDate":
      return `${year}年1〜${part}月`;
  }
}

function halfName(part: number): string {
  return part === 1 ? "上半期" : "下半期";
}

function measureValue(measure: Measure, value: number): string {
  switch (measure) {
    case "units":
      return `${groupDigits(value)}台`;
    case "rank":
      return `${groupDigits(value)}位`;
    case "yoy":
      return `${signedPercentText(value)}%`;
    case "share":
      return `${percentText(value)}%`;
  }
}

function failure(reason: Failure): string {
  switch (reason.code) {
    case "maker_unknown":
      return reason.nearest.length > 0
        ? `「${reason.given}」というメーカーはありません。${quoted(reason.nearest)}ではありませんか。`
        : `「${reason.given}」というメーカーはありません。=REVIMPORT.MAKERS() で一覧を確認してください。`;
    case "maker_missing":
      return 'メーカーが空です。"スズキ" のように指定してください。全メーカーの合計は "ALL" です。';
    case "period_unknown":
      return `「${reason.given}」は期間として読めません。年（2025）、年度（"2017年度"）、半期（"2025H1"）、月（"2025-11"）、年初からの累計（"2025-11YTD"）、または日付を指定してください。`;
    case "period_missing":
      return '期間が空です。2025 や "2017年度" のように指定してください。';
    case "measure_unknown":
      return `「${reason.given}」という指標はありません。${nearestOr(reason.nearest, MEASURES)}`;
    case "edition_unknown":
      return `「${reason.given}」という版はありません。${quoted(EDITIONS)}を指定してください。`;
    case "headers_unknown":
      return `「${reason.given}」は TRUE でも FALSE でもありません。見出しを付けるなら TRUE、数値だけなら FALSE を指定してください。`;
    case "argument_is_error":
      return `引数「${ARGUMENT_NAMES[reason.argument]}」がエラー値 ${reason.errorCode} です。参照先のセルを直して、${ARGUMENT_EXAMPLES[reason.argument]}を指定してください。`;
    case "argument_not_list":
      return `引数「${ARGUMENT_NAMES[reason.argument]}」が${reason.rows}行${reason.columns}列の範囲です。1行または1列で、${ARGUMENT_EXAMPLES[reason.argument]}を指定してください。`;
    case "shapes_differ":
      return "配列の大きさが異なり、このセルは一方の範囲の外にあります。大きさをそろえるか、メーカーを縦、期間を横に並べてください。";
    case "result_too_large":
      return `結果が${groupDigits(reason.cells)}セルになり、上限の${groupDigits(reason.limit)}セルを超えます。範囲を小さくしてください。`;
    case "figure_missing":
      return figureMissing(reason);
    case "rank_undefined":
      return `「${reason.maker.nameJa}」に順位はありません。順位は個々のメーカーの比較です。"スズキ" のように指定してください。`;
    case "makers_none":
      return "該当する数値のあるメーカーはありません。=REVIMPORT.MAKERS() で数値のあるメーカーを確認してください。";
    case "periods_none":
      return "指定したメーカーには、暦年の数値がありません。=REVIMPORT.MAKERS() で数値のあるメーカーを確認してください。";
    default:
      return assertNever(reason);
  }
}

function figureMissing(reason: FigureMissing): string {
  const { maker, period, measure, edition, lacking, nearby, elsewhere } = reason;
  const subject = `${maker.nameJa}の${periodName(period)}の${MEASURE_NAMES[measure]}`;
  const sentences = [
    edition === "printed" ? `記事には${subject}が載っていません。` : `${subject}は収録されていません。`,
  ];
  if (lacking.length > 0) {
    const missing = lacking.map((key) => `${key.maker.nameJa}の${periodName(key.period)}`);
    sentences.push(`求めるには${missing.join("と")}の台数が必要です。`);
  }
  sentences.push(
    nearby.length > 0
      ? `近い期間では${nearby.map(periodName).join("、")}があります。`
      : `${maker.nameJa}については、どの期間にもありません。`,
  );
  if (elsewhere) {
    const value = measureValue(measure, elsewhere.value);
    const ask = formulaText({ maker, period, measure, edition: elsewhere.edition });
    sentences.push(
      elsewhere.edition === "printed"
        ? `記事は${periodName(period)}の値として${value}を載せています。その値は ${ask} で得られます。`
        : `照合済みの版では${value}です。その値は ${ask} で得られます。`,
    );
  }
  return sentences.join("");
}

function explanation(facts: Explanation): string {
  const { query, value, competing, elsewhere } = facts;
  const sentences = [`${query.maker.nameJa}、${periodName(query.period)}：${answerText(facts)}。`];
  const printedBy = printedByText(facts);
  if (printedBy) sentences.push(printedBy);
  if (elsewhere) {
    const other = measureValue(query.measure, elsewhere.value);
    sentences.push(
      elsewhere.edition === "printed"
        ? `記事は${periodName(query.period)}の値として${other}を載せています（版に "printed" を指定すると得られます）。`
        : `これは記事に載っている値です。照合済みの版では${other}です。`,
    );
  }
  const others = competing.filter((claim) => claim.value !== elsewhere?.value && claim.value !== value);
  if (others.length > 0 && query.measure === "units") {
    sentences.push(
      `ほかに${others.map((claim) => `${groupDigits(claim.value)}台`).join("、")}とする資料があります。`,
    );
  }
  return sentences.join("");
}

function answerText({ query, value, from }: Explanation): string {
  const [first, second] = from.map((figure) => `${groupDigits(figure.value)}台`);
  const shown = measureValue(query.measure, value);
  switch (query.measure) {
    case "units":
      return shown;
    case "yoy":
      return second === undefined ? `前年比${shown}（公表値）` : `前年比${shown}（${second}から${first}へ）`;
    case "share":
      return `全メーカーの${shown}（${second}のうち${first}）`;
    case "rank":
      return `数値のある${from.length}社中${shown}（${first}）`;
  }
}

function printedByText({ publishers, datedTo, from: [figure] }: Explanation): string {
  if (!figure) return "";
  const named = publishers.slice(0, 2).join("、");
  const by = publishers.length > 2 ? `${named}ほか${publishers.length - 2}社` : named;
  if (figure.basis === "derived") {
    return `${by}の数値から ${groupAllDigits(figure.derivation)} で算出しました。`;
  }
  if (figure.confidence !== "contradicted") {
    return `出典は${by}、信頼度は「${CONFIDENCES[figure.confidence]}」です。`;
  }
  return datedTo
    ? `出典は${by}です。ほかの資料はこの数値を${periodName(datedTo)}のものとしています。`
    : `出典は${by}です。ほかの資料と食い違っています。`;
}

function nearestOr(nearest: readonly string[], all: readonly string[]): string {
  return nearest.length > 0 ? `${quoted(nearest)}ではありませんか。` : `${quoted(all)}を指定してください。`;
}

function quoted(names: readonly string[]): string {
  const marked = names.map((name) => `「${name}」`);
  const last = marked[marked.length - 1] ?? "";
  return marked.length < 2 ? last : `${marked.slice(0, -1).join("、")}または${last}`;
}
