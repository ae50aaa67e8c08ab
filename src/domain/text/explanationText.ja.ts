import type { Explanation } from "../query/explainQuery";
import { isDayEdition } from "../query/edition";
import type { ImpliedStep } from "../query/impliedRange";
import type { Printing } from "../query/printedBy";
import { printedRangeTexts, printedRateText, stepArithmetic, stepsInOrder } from "./impliedText";
import { CONFIDENCES_JA, dateNameJa, makerNameJa, measureValueJa, periodNameJa } from "./nameText.ja";
import { groupAllDigits, groupDigits } from "./numberText";

export function explanationJa(facts: Explanation): string {
  const { maker, period, edition } = facts.query;
  const known = isDayEdition(edition) ? `（${dateNameJa(edition)}時点）` : "";
  return [
    `${makerNameJa(maker)}、${periodNameJa(period)}${known}：${answerText(facts)}。`,
    ...arithmeticSentences(facts),
    printedByText(facts),
    elsewhereText(facts),
    competingText(facts),
  ].join("");
}

function answerText({ query, value, from, implied }: Explanation): string {
  const [first, second] = from.map((figure) => `${groupDigits(figure.value)}台`);
  const shown = measureValueJa(query.measure, value);
  switch (query.measure) {
    case "units":
      return shown;
    case "yoy":
      return second === undefined ? `前年比${shown}（公表値）` : `前年比${shown}（${second}から${first}へ）`;
    case "change":
      return `前年比${shown}（${second}から${first}へ）`;
    case "share":
      return `全メーカーの${shown}（${second}のうち${first}）`;
    case "share_of_imports":
      return `輸入車全体の${shown}（${second}のうち${first}）`;
    case "rank":
      return `数値のある${from.length}社中${shown}（${first}）`;
    case "imports":
      return `輸入車全体（海外ブランドと日本メーカーの合計）で${shown}`;
    case "foreign":
      return `海外ブランドの輸入車で${shown}`;
    case "implied_low":
      return `${shown}以上${impliedText(implied)}`;
    case "implied_high":
      return `${shown}以下${impliedText(implied)}`;
  }
}

function impliedText(implied: Explanation["implied"]): string {
  return implied
    ? `（公表された伸び率から${groupDigits(implied.low)}〜${groupDigits(implied.high)}台）`
    : "（公表された伸び率から）";
}

function arithmeticSentences({ implied }: Explanation): readonly string[] {
  return (implied?.steps ?? []).map((step) => stepsInOrder(step).map(stepText).join(""));
}

/** The rate belongs to the later of the two periods. */
function stepText(step: ImpliedStep): string {
  const { rate, neighbour, base, range, from } = step;
  const [least, most] = printedRangeTexts(rate);
  const [low, high] = stepArithmetic(step);
  const start =
    base.low === base.high
      ? `${groupDigits(base.low)}台`
      : `${groupDigits(base.low)}〜${groupDigits(base.high)}台`;
  const direction = from === "next" ? "さかのぼり" : "進み";
  return (
    `${periodNameJa(neighbour)}の${start}から1年${direction}、公表された伸び率 ${printedRateText(rate)}` +
    `（四捨五入とみて ${least}〜${most}）を使うと、${low}、${high} で、${groupDigits(range.low)}〜${groupDigits(range.high)}台になります。`
  );
}

function printedByText({ printings, datedTo, implied, from: [figure] }: Explanation): string {
  if (!figure || printings.length === 0) return "";
  const by = publishersText(printings);
  if (implied) return `伸び率の出典は${by}です。`;
  if (figure.basis === "derived") {
    return `${by}の数値から ${groupAllDigits(figure.derivation)} で算出しました。`;
  }
  if (figure.confidence !== "contradicted") {
    return `出典は${by}、信頼度は「${CONFIDENCES_JA[figure.confidence]}」です。`;
  }
  return datedTo
    ? `出典は${by}です。ほかの資料はこの数値を${periodNameJa(datedTo)}のものとしています。`
    : `出典は${by}です。ほかの資料と食い違っています。`;
}

function publishersText(printings: readonly Printing[]): string {
  const named = printings
    .slice(0, 2)
    .map(({ publisher, date }) => (date === "" ? publisher : `${publisher}（${dateNameJa(date)}）`))
    .join("、");
  return printings.length > 2 ? `${named}ほか${printings.length - 2}社` : named;
}

function elsewhereText({ query, elsewhere }: Explanation): string {
  if (!elsewhere) return "";
  const other = measureValueJa(query.measure, elsewhere.value);
  if (elsewhere.edition === "printed") {
    return `記事は${periodNameJa(query.period)}の値として${other}を載せています（版に "printed" を指定すると得られます）。`;
  }
  if (query.edition === "printed") return `これは記事に載っている値です。照合済みの版では${other}です。`;
  const since = elsewhere.since ? `（${dateNameJa(elsewhere.since)}以降に判明）` : "";
  return `照合済みの版では${other}です${since}。`;
}

/** What the article prints is told already where it is the other edition's answer. */
function competingText({ query, value, elsewhere, competing }: Explanation): string {
  if (query.measure !== "units" && query.measure !== "imports" && query.measure !== "foreign") return "";
  const others = competing.filter(
    ({ figure }) => figure.value !== elsewhere?.value && figure.value !== value,
  );
  const told = others.map(({ figure, printings }) => {
    const about = figure.basis === "published_rounded" ? "約" : "";
    return `${printings[0]?.publisher ?? "別の資料"}は${about}${groupDigits(figure.value)}台`;
  });
  return told.length > 0 ? `${told.join("、")}としています。` : "";
}
