import { DYNAMIC_CRITERIA } from "../../engine/filters/filterCriteria";
import type { FilterCriteria, FilterDatetime } from "../../engine/filters/filterCriteria";
import { asColor, asOneOf, asRecord, asText } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";

type Given = Readonly<Record<string, unknown>>;

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

/** Excel's "Top 10" takes 1 to 500 items, and 1 to 100 percent. */
const MOST_ITEMS = 500;
const MOST_PERCENT = 100;

/** What a script gives as `FilterCriteria`; throws InvalidArgument for what its kind needs and has not. */
export function resolveCriteria(given: unknown): FilterCriteria {
  const criteria = asRecord(given);
  if (criteria["subField"]) throw unsupported("filter by a field of a data type.");
  const filterOn = asOneOf(criteria["filterOn"], FILTER_ON);
  switch (filterOn) {
    case "Icon":
      throw unsupported("filter by icons of conditional formats.");
    case "Values":
      return { filterOn, values: resolveValues(criteria["values"]) };
    case "Dynamic":
      return { filterOn, dynamicCriteria: asOneOf(criteria["dynamicCriteria"], DYNAMIC_CRITERIA) };
    case "CellColor":
    case "FontColor":
      return { filterOn, color: resolveColor(criteria["color"]) };
    case "Custom":
      return resolveCustom(criteria);
    default:
      return { filterOn, criterion1: resolveAmount(criteria["criterion1"], filterOn.endsWith("Percent")) };
  }
}

function resolveColor(given: unknown): string {
  const color = asColor(given);
  if (color === "") throw invalidArgument();
  return color;
}

function resolveCustom(criteria: Given): FilterCriteria {
  const criterion1 = asText(criteria["criterion1"]);
  const second = criteria["criterion2"] ?? null;
  if (second === null) return { filterOn: "Custom", criterion1 };
  const operator = asOneOf(criteria["operator"] ?? "And", ["And", "Or"]);
  return { filterOn: "Custom", criterion1, criterion2: asText(second), operator };
}

function resolveAmount(given: unknown, isPercent: boolean): string {
  const amount = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  const most = isPercent ? MOST_PERCENT : MOST_ITEMS;
  if (typeof amount !== "number" || !Number.isInteger(amount) || amount < 1 || amount > most)
    throw invalidArgument();
  return String(amount);
}

function resolveValues(given: unknown): readonly (string | FilterDatetime)[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((value: unknown) => (typeof value === "string" ? value : resolveDatetime(value)));
}

const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function resolveDatetime(given: unknown): FilterDatetime {
  const { date, specificity } = asRecord(given);
  const text = asText(date);
  if (Number.isNaN(Date.parse(text))) throw invalidArgument();
  return { date: text, specificity: asOneOf(specificity, SPECIFICITIES) };
}
