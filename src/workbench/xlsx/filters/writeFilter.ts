import type { FilterCriteria, FilterDatetime } from "../../engine/filters/filterCriteria";
import { escapeXml } from "../escapeXml";
import { dynamicTypeOf } from "./dynamicTypes";

/**
 * Puts what is filtered by into the `autoFilter` of a sheet or of a table. Filters by colour are left out: they are bound to
 * formats of the file.
 */
export function withFilterColumns(xml: string, criteria: readonly (FilterCriteria | null)[]): string {
  const columns = criteria.flatMap((one, index) => {
    const content = one && contentOf(one);
    return content === null ? [] : [`<filterColumn colId="${index}">${content}</filterColumn>`];
  });
  if (columns.length === 0) return xml;
  return xml.replace(
    /<autoFilter ref="([^"]*)"\/>/,
    (_, ref: string) => `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`,
  );
}

function contentOf(criteria: FilterCriteria): string | null {
  switch (criteria.filterOn) {
    case "Values":
      return valuesElement(criteria.values);
    case "Custom":
      return customElement(criteria);
    case "Dynamic":
      return `<dynamicFilter type="${dynamicTypeOf(criteria.dynamicCriteria)}"/>`;
    case "CellColor":
    case "FontColor":
      return null;
    default: {
      const top = criteria.filterOn.startsWith("Top") ? "" : ' top="0"';
      const percent = criteria.filterOn.endsWith("Percent") ? ' percent="1"' : "";
      return `<top10${top}${percent} val="${criteria.criterion1}"/>`;
    }
  }
}

function valuesElement(values: readonly (string | FilterDatetime)[]): string {
  const texts = values.filter((value) => typeof value === "string");
  const blank = texts.includes("") ? ' blank="1"' : "";
  const filters = texts.filter((text) => text !== "").map((text) => `<filter val="${escapeXml(text)}"/>`);
  const dates = values.filter((value) => typeof value !== "string").map(dateElement);
  return `<filters${blank}>${filters.join("")}${dates.join("")}</filters>`;
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

function dateElement({ date, specificity }: FilterDatetime): string {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const grouping = specificity.toLowerCase();
  const parts = PARTS.slice(0, PARTS.findIndex((part) => part === grouping) + 1);
  const attributes = parts.map((part, index) => ` ${part}="${numbers[index] ?? 0}"`);
  return `<dateGroupItem${attributes.join("")} dateTimeGrouping="${grouping}"/>`;
}

export const FILE_OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

type Custom = Extract<FilterCriteria, { filterOn: "Custom" }>;

function customElement({ criterion1, criterion2, operator }: Custom): string {
  const and = criterion2 !== undefined && operator !== "Or" ? ' and="1"' : "";
  const filters = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map((criterion) => {
    const [, sign = "=", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
    const name = FILE_OPERATORS[sign] ?? "equal";
    // A space stands for nothing at all.
    const value = operand === "" ? " " : operand;
    return `<customFilter${name === "equal" ? "" : ` operator="${name}"`} val="${escapeXml(value)}"/>`;
  });
  return `<customFilters${and}>${filters.join("")}</customFilters>`;
}
