import type { ArgumentName, Failure, FigureMissing } from "../failure";
import { assertNever } from "../invariant";
import { EDITIONS, isDayEdition } from "../query/edition";
import { MEASURES, type Measure } from "../query/measure";
import { formulaText } from "./formulaText";
import { dateNameEn, listEn, measureValueEn, MEASURE_NAMES_EN, periodNameEn } from "./nameText.en";
import { groupDigits } from "./numberText";

const ARGUMENT_EXAMPLES: Readonly<Record<ArgumentName, string>> = {
  maker: 'a maker, for example "Suzuki"',
  makers: 'makers, for example {"Suzuki";"Honda"}',
  period: "a period, for example 2025",
  periods: "periods, for example {2024,2025}",
  measure: 'a measure, for example "units"',
  edition: 'an edition: "reconciled", "printed" or a date',
  headers: "TRUE or FALSE",
  from: "a period, for example 2015",
  to: "a period, for example 2025",
  n: "a whole number from 1, for example 5",
  type: 'a kind of period, for example "month"',
  country: 'a country, for example "India"',
  status: 'a status, for example "on sale"',
  style: '"plain", "bibtex" or "japanese"',
};

export function failureEn(reason: Failure): string {
  switch (reason.code) {
    case "maker_unknown":
      return reason.nearest.length > 0
        ? `No maker is called "${reason.given}". Did you mean ${listEn(reason.nearest, "or")}?`
        : `No maker is called "${reason.given}". =REVIMPORT.MAKERS() lists the makers.`;
    case "maker_missing":
      return 'The maker is empty. Give one, for example "Suzuki", or "ALL" for all makers together.';
    case "period_unknown":
      return `"${reason.given}" is no period. Give a year (2025), fiscal year ("FY2017"), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD") or a date.`;
    case "period_missing":
      return 'The period is empty. Give one, for example 2025 or "FY2017".';
    case "measure_unknown":
      return `No measure is called "${reason.given}". ${nearestOr(reason.nearest, MEASURES)}`;
    case "figure_missing":
      return figureMissing(reason);
    case "shapes_differ":
      return "The arrays differ in size, and this cell is outside one of them. Give arrays of one size, or a column of makers and a row of periods.";
    case "result_too_large":
      return `The result would have ${groupDigits(reason.cells)} cells; the limit is ${groupDigits(reason.limit)}. Give smaller ranges.`;
    case "argument_is_error":
      return `The argument "${reason.argument}" is the error ${reason.errorCode}. Correct the cell it comes from; it should be ${ARGUMENT_EXAMPLES[reason.argument]}.`;
    case "argument_not_list":
      return `The argument "${reason.argument}" has ${shapeText(reason)}. Give one row or one column of ${ARGUMENT_EXAMPLES[reason.argument]}.`;
    case "argument_not_single":
      return `The argument "${reason.argument}" has ${shapeText(reason)}. Give one cell: ${ARGUMENT_EXAMPLES[reason.argument]}.`;
    default:
      return optionFailure(reason);
  }
}

type OptionFailure = Exclude<
  Failure,
  {
    readonly code:
      | `maker_${string}`
      | "period_unknown"
      | "period_missing"
      | "measure_unknown"
      | "figure_missing"
      | "shapes_differ"
      | "result_too_large"
      | `argument_${string}`;
  }
>;

function optionFailure(reason: OptionFailure): string {
  switch (reason.code) {
    case "edition_unknown":
      return `No edition is called "${reason.given}". Use ${quoted(EDITIONS)}, or a date such as "2024-06-30" for what was known then.`;
    case "headers_unknown":
      return `"${reason.given}" is neither TRUE nor FALSE. Use TRUE for headings, FALSE for numbers alone.`;
    case "count_unknown":
      return `"${reason.given}" is no number of makers. Give a whole number from 1, for example 5.`;
    case "period_type_unknown":
      return `No kind of period is called "${reason.given}". Use "year", "fiscal year", "half", "fiscal half", "month" or "ytd".`;
    case "country_unknown":
      return reason.nearest.length > 0
        ? `No model comes from "${reason.given}". Did you mean ${listEn(reason.nearest, "or")}?`
        : `No model comes from "${reason.given}". =REVIMPORT.MODELS() lists the countries.`;
    case "status_unknown":
      return `No model has the status "${reason.given}". Use "on sale", "ended" or "planned", or the beginning of another status that =REVIMPORT.MODELS() lists.`;
    case "style_unknown":
      return `No style is called "${reason.given}". Use "plain", "bibtex" or "japanese".`;
    case "span_types_differ":
      return `${periodNameEn(reason.from)} and ${periodNameEn(reason.to)} are different kinds of period. Give two of one kind, for example 2015 and 2025.`;
    case "span_backwards":
      return `${periodNameEn(reason.from)} is later than ${periodNameEn(reason.to)}. Give the earlier period first.`;
    case "rank_undefined":
      return `${reason.maker.name} has no rank: ranks compare single makers. Give one, for example "Suzuki".`;
    case "measure_of_all_only":
      return `${MEASURE_NAMES_EN[reason.measure]} are counted for all makers together only, not for ${reason.maker.name}. Give the maker "ALL"; for one maker's part, ask for "share_of_imports".`;
    case "series_empty":
      return `No ${WANTED[reason.measure]} is held for ${reason.maker.name} between those periods${isDayEdition(reason.edition) ? `, as known on ${dateNameEn(reason.edition)}` : ""}. =REVIMPORT.PERIODS("${reason.maker.id}") lists what is held.`;
    case "claims_none":
      return `No publication prints the ${MEASURE_NAMES_EN[reason.measure].toLowerCase()} of ${reason.maker.name} for ${periodNameEn(reason.period)}: it is computed. Ask for the claims about "units".`;
    case "makers_none":
      return "No maker has a figure for that. =REVIMPORT.MAKERS() lists the makers that have figures.";
    case "periods_none":
      return "No period is held for that. =REVIMPORT.MAKERS() lists the makers that have figures.";
    case "models_none":
      return "No model fits all of that. Leave an argument out, or see =REVIMPORT.MODELS().";
    case "events_none":
      return "No event fits all of that. Leave an argument out, or see =REVIMPORT.EVENTS().";
    case "checks_none":
      return "Nothing can be tested for that: an identity needs all of its parts. =REVIMPORT.CHECK() shows every test.";
    default:
      return assertNever(reason);
  }
}

function figureMissing(reason: FigureMissing): string {
  const { maker, lacking, nearby } = reason;
  const sentences = [missingText(reason)];
  if (lacking.length > 0) {
    const missing = lacking.map(
      (key) => `${key.measure === "imports" ? "all imports" : key.maker.name} ${periodNameEn(key.period)}`,
    );
    sentences.push(`It would need the figure for ${listEn(missing, "and")}.`);
  }
  sentences.push(
    nearby.length > 0
      ? `Held nearby: ${listEn(nearby.map(periodNameEn), "and")}.`
      : `Nothing of the kind is held for ${maker.name} in any period.`,
  );
  const elsewhere = elsewhereText(reason);
  return [...sentences, ...(elsewhere ? [elsewhere] : [])].join(" ");
}

function missingText({ maker, period, measure, edition }: FigureMissing): string {
  const wanted = `${WANTED[measure]} for ${maker.name} in ${periodNameEn(period)}`;
  if (edition === "printed") return `The article prints no ${wanted}.`;
  if (edition === "reconciled") return `No ${wanted} is held.`;
  return `By ${dateNameEn(edition)} no ${wanted} had been published, as far as is held.`;
}

function elsewhereText({ maker, period, measure, edition, elsewhere }: FigureMissing): string | null {
  if (!elsewhere) return null;
  const value = measureValueEn(measure, elsewhere.value);
  const ask = formulaText({ maker, period, measure, edition: elsewhere.edition });
  if (elsewhere.edition === "printed") {
    return `The article prints ${value} under ${periodNameEn(period)}; to get that, enter ${ask}.`;
  }
  const since =
    isDayEdition(edition) && elsewhere.since ? `, known since ${dateNameEn(elsewhere.since)}` : "";
  return `The reconciled edition has ${value}${since}; to get that, enter ${ask}.`;
}

const WANTED: Readonly<Record<Measure, string>> = {
  units: "figure",
  yoy: "growth rate",
  change: "change",
  share: "share",
  share_of_imports: "share of imports",
  rank: "rank",
  imports: "figure of all imports",
  foreign: "figure of foreign brands",
  implied_low: "growth rate that would imply a range",
  implied_high: "growth rate that would imply a range",
};

function shapeText({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}`;
}

function nearestOr(nearest: readonly string[], all: readonly string[]): string {
  return nearest.length > 0 ? `Did you mean ${quoted(nearest)}?` : `Use ${quoted(all)}.`;
}

function quoted(names: readonly string[]): string {
  return listEn(
    names.map((name) => `"${name}"`),
    "or",
  );
}
