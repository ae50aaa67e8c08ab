import { parseAddress } from "../engine/address";
import type { TableSnapshot } from "../engine/snapshot/workbookSnapshot";
import type { Package } from "./package";
import { readFilter } from "./filters/readFilter";
import { childOf, childrenOf } from "./xmlTree";
import { fromFileText } from "./escapedText";
import { isTrue } from "./xmlFlag";

export function readTables(file: Package, sheetPath: string, sheetName: string): TableSnapshot[] {
  return file.targets(sheetPath, "table").flatMap((path) => {
    const table = file.xml(path);
    const area = parseAddress(table?.attributes["ref"] ?? "");
    if (table === null || area === null) return [];
    const style = childOf(table, "tableStyleInfo")?.attributes ?? {};
    return [
      {
        name: fromFileText(table.attributes["displayName"] ?? table.attributes["name"] ?? ""),
        area: { ...area, sheetName },
        criteria: readFilter(childOf(table, "autoFilter"), sheetName)?.criteria ?? [],
        columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map(({ attributes }) =>
          fromFileText(attributes["name"] ?? ""),
        ),
        style: style["name"] ?? "",
        showHeaders: table.attributes["headerRowCount"] !== "0",
        showTotals: Number(table.attributes["totalsRowCount"] ?? 0) > 0,
        showBandedRows: isTrue(style["showRowStripes"]),
        showBandedColumns: isTrue(style["showColumnStripes"]),
        showFilterButton: childOf(table, "autoFilter") !== null,
        highlightFirstColumn: isTrue(style["showFirstColumn"]),
        highlightLastColumn: isTrue(style["showLastColumn"]),
      },
    ];
  });
}
