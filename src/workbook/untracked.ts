/**
 * A range as one batch needs it. `Excel.run` tracks every range that it hands out, and sends one more request when it
 * ends, only to let go of them; an untracked range asks for neither. Its address is looked up anew in every batch, so
 * never carry it over a sync that follows a write.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-untrack-member
 */
export function untracked(range: Excel.Range): Excel.Range {
  return range.untrack();
}
