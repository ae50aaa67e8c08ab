import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { ArgumentName, Failure, FigureMissing } from "../failure";
import { assertNever } from "../invariant";
import { EDITIONS } from "../query/edition";
import type { Explanation } from "../query/explainQuery";
import { MEASURES, type Measure } from "../query/measure";
import type { DomainText } from "./domainText";
import { formulaText } from "./formulaText";
import { groupAllDigits, groupDigits, percentText, signedPercentText } from "./numberText";

export const en: DomainText = {
  failure,
  explanation,
  makerName,
  periodName,
  measureName: (measure) => MEASURE_NAMES[measure],
  measureValue,
  makerHeading: "Maker",
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  units: "Units",
  yoy: "Growth on the year before",
  share: "Share of all makers",
  rank: "Rank",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const ARGUMENT_EXAMPLES: Readonly<Record<ArgumentName, string>> = {
  maker: 'a maker, for example "Suzuki"',
  makers: 'makers, for example {"Suzuki";"Honda"}',
  period: "a period, for example 2025",
  periods: "periods, for example {2024,2025}",
  measure: 'a measure, for example "units"',
  edition: 'an edition, "reconciled" or "printed"',
  headers: "TRUE or FALSE",
};

function makerName({ name }: Maker): string {
  return name;
}

function periodName({ type, year, part, key }: Period): string {
  switch (type) {
    case "year":
    case "fiscalYear":
      return key;
    case "half":
      return `${year} H${part}`;
    case "fiscalHalf":
      return `FY${year} H${part}`;
    case "month":
      return `${MONTHS[part - 1]} ${year}`;
    case "yearToDate":
      return `Jan–${MONTHS[part - 1]} ${year}`;
  }
}

function measureValue(measure: Measure, value: number): string {
  switch (measure) {
    case "units":
    case "rank":
      return groupDigits(value);
    case "yoy":
      return `${signedPercentText(value)} %`;
    case "share":
      return `${percentText(value)} %`;
  }
}

function failure(reason: Failure): string {
  switch (reason.code) {
    case "maker_unknown":
      return reason.nearest.length > 0
        ? `No maker is called "${reason.given}". Did you mean ${list(reason.nearest, "or")}?`
        : `No maker is called "${reason.given}". =REVIMPORT.MAKERS() lists the makers.`;
    case "maker_missing":
      return 'The maker is empty. Give one, for example "Suzuki", or "ALL" for all makers together.';
    case "period_unknown":
      return `"${reason.given}" is no period. Give a year (2025), fiscal year ("FY2017"), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD") or a date.`;
    case "period_missing":
      return 'The period is empty. Give one, for example 2025 or "FY2017".';
    case "measure_unknown":
      return `No measure is called "${reason.given}". ${nearestOr(reason.nearest, MEASURES)}`;
    case "edition_unknown":
      return `No edition is called "${reason.given}". Use ${quoted(EDITIONS)}.`;
    case "headers_unknown":
      return `"${reason.given}" is neither TRUE nor FALSE. Use TRUE for headings, FALSE for numbers alone.`;
    case "argument_is_error":
      return `The argument "${reason.argument}" is the error ${reason.errorCode}. Correct the cell it comes from; it should be ${ARGUMENT_EXAMPLES[reason.argument]}.`;
    case "argument_not_list":
      return `The argument "${reason.argument}" has ${reason.rows} rows and ${reason.columns} columns. Give one row or one column of ${ARGUMENT_EXAMPLES[reason.argument]}.`;
    case "shapes_differ":
      return "The arrays differ in size, and this cell is outside one of them. Give arrays of one size, or a column of makers and a row of periods.";
    case "result_too_large":
      return `The result would have ${groupDigits(reason.cells)} cells; the limit is ${groupDigits(reason.limit)}. Give smaller ranges.`;
    case "figure_missing":
      return figureMissing(reason);
    case "rank_undefined":
      return `${reason.maker.name} has no rank: ranks compare single makers. Give one, for example "Suzuki".`;
    case "makers_none":
      return "No maker has a figure for that. =REVIMPORT.MAKERS() lists the makers that have figures.";
    case "periods_none":
      return "No calendar year is held for those makers. =REVIMPORT.MAKERS() lists the makers that have figures.";
    default:
      return assertNever(reason);
  }
}

function figureMissing(reason: FigureMissing): string {
  const { maker, period, measure, edition, lacking, nearby, elsewhere } = reason;
  const wanted = WANTED[measure];
  const holder = edition === "printed" ? "The article prints no" : "No";
  const held = edition === "printed" ? "" : " is held";
  const sentences = [`${holder} ${wanted} for ${maker.name} in ${periodName(period)}${held}.`];
  if (lacking.length > 0) {
    const missing = lacking.map((key) => `${key.maker.name} ${periodName(key.period)}`);
    sentences.push(`It would need the figure for ${list(missing, "and")}.`);
  }
  sentences.push(
    nearby.length > 0
      ? `Held nearby: ${list(nearby.map(periodName), "and")}.`
      : `Nothing of the kind is held for ${maker.name} in any period.`,
  );
  if (elsewhere) {
    const value = measureValue(measure, elsewhere.value);
    const ask = formulaText({ maker, period, measure, edition: elsewhere.edition });
    sentences.push(
      elsewhere.edition === "printed"
        ? `The article prints ${value} under ${periodName(period)}; to get that, enter ${ask}.`
        : `The reconciled edition has ${value}; to get that, enter ${ask}.`,
    );
  }
  return sentences.join(" ");
}

const WANTED: Readonly<Record<Measure, string>> = {
  units: "figure",
  yoy: "growth rate",
  share: "share",
  rank: "rank",
};

function explanation(facts: Explanation): string {
  const { query, value, competing, elsewhere } = facts;
  const sentences = [`${query.maker.name}, ${periodName(query.period)}: ${answerText(facts)}.`];
  const printedBy = printedByText(facts);
  if (printedBy) sentences.push(printedBy);
  if (elsewhere) {
    const other = measureValue(query.measure, elsewhere.value);
    sentences.push(
      elsewhere.edition === "printed"
        ? `The article prints ${other} under ${periodName(query.period)}; the edition "printed" gives that.`
        : `That is what the article prints; the reconciled edition has ${other}.`,
    );
  }
  const others = competing.filter((claim) => claim.value !== elsewhere?.value && claim.value !== value);
  if (others.length > 0 && query.measure === "units") {
    sentences.push(
      `Other publications print ${list(
        others.map((claim) => groupDigits(claim.value)),
        "and",
      )}.`,
    );
  }
  return sentences.join(" ");
}

function answerText({ query, value, from }: Explanation): string {
  const [first, second] = from.map((figure) => groupDigits(figure.value));
  const shown = measureValue(query.measure, value);
  switch (query.measure) {
    case "units":
      return `${shown} vehicles`;
    case "yoy":
      return second === undefined
        ? `${shown} on the year before, as published`
        : `${shown} on the year before, from ${second} to ${first} vehicles`;
    case "share":
      return `${shown} of all makers, ${first} of ${second} vehicles`;
    case "rank":
      return `rank ${shown} of the ${from.length} makers with a figure, with ${first} vehicles`;
  }
}

function printedByText({ publishers, datedTo, from: [figure] }: Explanation): string {
  if (!figure) return "";
  const named = publishers.slice(0, 2);
  const more = publishers.length - named.length;
  const by = more > 0 ? `${named.join(", ")} and ${more} more` : list(named, "and");
  if (figure.basis === "derived") {
    return `Computed as ${groupAllDigits(figure.derivation)} from numbers printed by ${by}.`;
  }
  if (figure.confidence !== "contradicted") return `Printed by ${by}; confidence ${figure.confidence}.`;
  return datedTo
    ? `Printed by ${by}; other publications put this number in ${periodName(datedTo)}.`
    : `Printed by ${by}; other publications contradict it.`;
}

function nearestOr(nearest: readonly string[], all: readonly string[]): string {
  return nearest.length > 0 ? `Did you mean ${quoted(nearest)}?` : `Use ${quoted(all)}.`;
}

function quoted(names: readonly string[]): string {
  return list(
    names.map((name) => `"${name}"`),
    "or",
  );
}

function list(items: readonly string[], word: "and" | "or"): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
