import type { Area } from "../../engine/area";
import { method, twins } from "../declare";
import type { Member } from "../member";
import { wholeSheet } from "../range/sheetRanges";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";
import { findAll } from "./findCells";
import { REPLACE, SEARCH, toSearch } from "./rangeSearch";
import { replaceCells } from "./replaceCells";
import { asSearchText, toSearchCriteria } from "./searchCriteria";

export const worksheetSearch: readonly Member<WorksheetObject>[] = [
  ...twins<WorksheetObject>("FindAll", "1.9", {
    args: SEARCH,
    find: (self, given) => {
      const found = foundOn(self, given);
      return found.length === 0 ? null : self.context.objects.rangeAreas(found);
    },
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
