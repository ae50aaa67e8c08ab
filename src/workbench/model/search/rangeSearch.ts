import { method, required, twins } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "../range/rangeObject";
import { findFirst } from "./findCells";
import type { Search } from "./findCells";
import { replaceCells } from "./replaceCells";
import { asSearchText, toSearchCriteria } from "./searchCriteria";

export const SEARCH = [required("text", "string"), required("criteria", "object")];
export const REPLACE = [
  required("text", "string"),
  required("replacement", "string"),
  required("criteria", "object"),
];

export function toSearch(text: unknown, criteria: unknown): Search {
  return { text: asSearchText(text), criteria: toSearchCriteria(criteria) };
}

export const rangeSearch: readonly Member<RangeObject>[] = [
  ...twins<RangeObject>("Find", "1.9", {
    args: SEARCH,
    find: ({ context, area }, [text, criteria]) => {
      const found = findFirst(context.engine, area, toSearch(text, criteria));
      return found && context.objects.range(found);
    },
  }),
  method("ReplaceAll", "1.9", {
    args: REPLACE,
    call: ({ context, area }, [text, replacement, criteria]) =>
      replaceCells(context, area, {
        text: asSearchText(text),
        replacement: String(replacement),
        options: toSearchCriteria(criteria),
      }),
  }),
];
