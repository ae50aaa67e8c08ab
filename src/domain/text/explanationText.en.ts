import type { Explanation } from "../query/explainQuery";
import { isDayEdition } from "../query/edition";
import type { ImpliedStep } from "../query/impliedRange";
import type { Printing } from "../query/printedBy";
import { printedRangeTexts, printedRateText, stepArithmetic, stepsInOrder } from "./impliedText";
import { dateNameEn, listEn, makerNameEn, measureValueEn, periodNameEn } from "./nameText.en";
import { groupAllDigits, groupDigits } from "./numberText";

export function explanationEn(facts: Explanation): string {
  const { maker, period, edition } = facts.query;
  const known = isDayEdition(edition) ? `, as known on ${dateNameEn(edition)}` : "";
  return [
    `${makerNameEn(maker)}, ${periodNameEn(period)}${known}: ${answerText(facts)}.`,
    ...arithmeticSentences(facts),
    printedByText(facts),
    elsewhereText(facts),
    competingText(facts),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function answerText({ query, value, from, implied }: Explanation): string {
  const [first, second] = from.map((figure) => groupDigits(figure.value));
  const shown = measureValueEn(query.measure, value);
  switch (query.measure) {
    case "units":
      return `${shown} vehicles`;
    case "yoy":
      return second === undefined
        ? `${shown} on the year before, as published`
        : `${shown} on the year before, from ${second} to ${first} vehicles`;
    case "change":
      return `${shown} vehicles on the year before, from ${second} to ${first}`;
    case "share":
      return `${shown} of all makers, ${first} of ${second} vehicles`;
    case "share_of_imports":
      return `${shown} of all imported vehicles, ${first} of ${second}`;
    case "rank":
      return `rank ${shown} of the ${from.length} makers with a figure, with ${first} vehicles`;
    case "imports":
      return `${shown} imported vehicles, foreign brands and Japanese makers together`;
    case "foreign":
      return `${shown} imported vehicles of foreign brands`;
    case "implied_low":
      return `at least ${shown} vehicles (${impliedText(implied)})`;
    case "implied_high":
      return `at most ${shown} vehicles (${impliedText(implied)})`;
  }
}

function impliedText(implied: Explanation["implied"]): string {
  return implied
    ? `published growth implies ${groupDigits(implied.low)} to ${groupDigits(implied.high)}`
    : "published growth implies it";
}

function arithmeticSentences({ implied, query }: Explanation): readonly string[] {
  if (!implied) return [];
  const ways = implied.steps.map((step) => {
    const from = stepsInOrder(step);
    return from.map((each) => stepText(each, query.period.type === "year")).join(" ");
  });
  return ways;
}

/** The rate belongs to the later of the two periods. */
function stepText(step: ImpliedStep, isYear: boolean): string {
  const { rate, neighbour, base, range, from } = step;
  const [least, most] = printedRangeTexts(rate);
  const [low, high] = stepArithmetic(step);
  const start =
    base.low === base.high ? groupDigits(base.low) : `${groupDigits(base.low)} to ${groupDigits(base.high)}`;
  const direction = from === "next" ? "back" : "on";
  const word = isYear ? "year" : "period";
  return (
    `From ${start} in ${periodNameEn(neighbour)} ${direction} one ${word}, with growth printed as ${printedRateText(rate)} ` +
    `(rounded, so ${least} to ${most}): ${low} and ${high}, that is ${groupDigits(range.low)} to ${groupDigits(range.high)}.`
  );
}

function printedByText({ printings, datedTo, implied, from: [figure] }: Explanation): string {
  if (!figure || printings.length === 0) return "";
  const by = publishersText(printings);
  if (implied) return `Growth printed by ${by}.`;
  if (figure.basis === "derived") {
    return `Computed as ${groupAllDigits(figure.derivation)} from numbers printed by ${by}.`;
  }
  if (figure.confidence !== "contradicted") return `Printed by ${by}; confidence ${figure.confidence}.`;
  return datedTo
    ? `Printed by ${by}; other publications put this number in ${periodNameEn(datedTo)}.`
    : `Printed by ${by}; other publications contradict it.`;
}

function publishersText(printings: readonly Printing[]): string {
  const named = printings
    .slice(0, 2)
    .map(({ publisher, date }) => (date === "" ? publisher : `${publisher} ${dated(date)}`));
  const more = printings.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : listEn(named, "and");
}

/** "on 9 Jan 2026", "in Jan 2026": as exact as the dataset is. */
function dated(date: string): string {
  return `${date.length === 10 ? "on" : "in"} ${dateNameEn(date)}`;
}

function elsewhereText({ query, elsewhere }: Explanation): string {
  if (!elsewhere) return "";
  const other = measureValueEn(query.measure, elsewhere.value);
  if (elsewhere.edition === "printed") {
    return `The article prints ${other} under ${periodNameEn(query.period)}; the edition "printed" gives that.`;
  }
  if (query.edition === "printed")
    return `That is what the article prints; the reconciled edition has ${other}.`;
  const since = elsewhere.since ? `, known since ${dateNameEn(elsewhere.since)}` : "";
  return `The reconciled edition has ${other}${since}.`;
}

/** What the article prints is told already where it is the other edition's answer. */
function competingText({ query, value, elsewhere, competing }: Explanation): string {
  if (query.measure !== "units" && query.measure !== "imports" && query.measure !== "foreign") return "";
  const others = competing.filter(
    ({ figure }) => figure.value !== elsewhere?.value && figure.value !== value,
  );
  const told = others.map(({ figure, printings }) => {
    const about = figure.basis === "published_rounded" ? "about " : "";
    const [first] = printings;
    return `${first ? first.publisher : "another publication"} prints ${about}${groupDigits(figure.value)}`;
  });
  return told.length > 0 ? `${listEn(told, "and")} instead.` : "";
}
