import { parseAddress } from "../../engine/address";
import { columnCountOf } from "../../engine/area";
import type { DateSpecificity, FilterCriteria, FilterDatetime } from "../../engine/filters/filterCriteria";
import type { FilterSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { dynamicCriterionOf } from "./dynamicTypes";
import { FILE_OPERATORS } from "./writeFilter";
import { isFalse, isTrue } from "../xmlFlag";

/** Null where there is none; a column with a filter that is not known here shows all, and its hidden rows stay hidden. */
export function readFilter(element: XmlNode | null, sheetName: string): FilterSnapshot | null {
  const address = parseAddress(element?.attributes["ref"] ?? "");
  if (element === null || address === null) return null;
  const area = { ...address, sheetName };
  const criteria = new Array<FilterCriteria | null>(columnCountOf({ ...area, sheetId: "" })).fill(null);
  for (const column of childrenOf(element, "filterColumn")) {
    const index = Number(column.attributes["colId"] ?? 0);
    if (index in criteria) criteria[index] = readCriteria(column);
  }
  return { area, criteria };
}

function readCriteria(column: XmlNode): FilterCriteria | null {
  const [content] = column.children;
  switch (content?.name) {
    case "filters":
      return readValues(content);
    case "customFilters":
      return readCustom(content);
    case "dynamicFilter": {
      const dynamicCriteria = dynamicCriterionOf(content.attributes["type"] ?? "");
      return dynamicCriteria && { filterOn: "Dynamic", dynamicCriteria };
    }
    case "top10": {
      const { top, percent, val } = content.attributes;
      const end = isFalse(top) ? "Bottom" : "Top";
      const kind = isTrue(percent) ? "Percent" : "Items";
      return { filterOn: `${end}${kind}`, criterion1: String(Number(val) || 10) };
    }
    default:
      return null;
  }
}

function readValues(filters: XmlNode): FilterCriteria {
  const texts = childrenOf(filters, "filter").map(({ attributes }) => attributes["val"] ?? "");
  const dates = childrenOf(filters, "dateGroupItem").map(readDate);
  const blank = isTrue(filters.attributes["blank"]);
  return { filterOn: "Values", values: [...(blank ? [""] : []), ...texts, ...dates] };
}

const SPECIFICITIES: readonly DateSpecificity[] = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

function readDate({ attributes }: XmlNode): FilterDatetime {
  const part = (name: string, missing: number): string =>
    String(attributes[name] ?? missing).padStart(2, "0");
  const day = `${attributes["year"] ?? "1900"}-${part("month", 1)}-${part("day", 1)}`;
  const time = `${part("hour", 0)}:${part("minute", 0)}:${part("second", 0)}`;
  const specificity =
    SPECIFICITIES.find((one) => one.toLowerCase() === attributes["dateTimeGrouping"]) ?? "Day";
  return { date: `${day}T${time}`, specificity };
}

function readCustom(filters: XmlNode): FilterCriteria | null {
  const [criterion1, criterion2] = childrenOf(filters, "customFilter").map(({ attributes }) => {
    const name = attributes["operator"] ?? "equal";
    const sign = Object.entries(FILE_OPERATORS).find(([, one]) => one === name)?.[0] ?? "=";
    const value = attributes["val"] ?? "";
    return sign + (value === " " ? "" : value);
  });
  if (criterion1 === undefined) return null;
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  const { and } = filters.attributes;
  return {
    filterOn: "Custom",
    criterion1,
    criterion2,
    operator: isTrue(and) ? "And" : "Or",
  };
}
