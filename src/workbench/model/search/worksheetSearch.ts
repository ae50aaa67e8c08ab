import type { Area } from "../../engine/area";
import { method } from "../declare";
import type { Member } from "../member";
import { wholeSheet } from "../range/sheetRanges";
import { itemNotFound } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";
import { findAll } from "./findCells";
import { REPLACE, SEARCH, toSearch } from "./rangeSearch";
import { replaceCells } from "./replaceCells";
import { asSearchText, toSearchCriteria } from "./searchCriteria";

export const worksheetSearch: readonly Member<WorksheetObject>[] = [
  method("FindAll", "1.9", {
    args: SEARCH,
    call: (self, given) => {
      const found = foundOn(self, given);
      if (found.length === 0) throw itemNotFound();
      return self.context.objects.rangeAreas(found);
    },
  }),
  method("FindAllOrNullObject", "1.9", {
    args: SEARCH,
    call: (self, given) => self.context.objects.rangeAreas(foundOn(self, given)),
  }),
  method("ReplaceAll", "1.9", {
    args: REPLACE,
    call: (self, [text, replacement, criteria]) => {
      sheetOf(self);
      return replaceCells(self.context, wholeSheet(self.sheetId), {
        text: asSearchText(text),
        replacement: String(replacement),
        options: toSearchCriteria(criteria),
      });
    },
  }),
];

/** On hidden sheets nothing is found (learn.microsoft.com, Worksheet.findAll). */
function foundOn(self: WorksheetObject, [text, criteria]: readonly unknown[]): Area[] {
  const search = toSearch(text, criteria);
  if (sheetOf(self).visibility !== "Visible") return [];
  return findAll(self.context.engine, wholeSheet(self.sheetId), search);
}
