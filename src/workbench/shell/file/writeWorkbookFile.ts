import { areaAt } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import type { Engine } from "../../engine/engine";
import type { CellFile, SheetFile, WorkbookFile } from "./workbookFile";

/** Fills a new workbook, as one batch, and shows its first sheet. */
export function writeWorkbookFile(engine: Engine, { sheets }: WorkbookFile): void {
  const first = engine.sheets.active().id;
  const ids = sheets.map(({ name }, at) => {
    if (at > 0) return engine.sheets.add(name).id;
    engine.sheets.rename(first, name);
    return first;
  });
  engine.batch(() => {
    sheets.forEach((sheet, at) => writeSheet(engine, ids[at] ?? first, sheet));
  });
  engine.sheets.activate(first);
}

function writeSheet({ cells }: Engine, sheetId: string, sheet: SheetFile): void {
  sheet.columnWidths.forEach((width, column) => {
    cells.setColumnWidth(areaAt({ sheetId, row: 0, column }), width);
  });
  for (const { area, format, numberFormat } of sheet.looks) {
    const at = { sheetId, ...area };
    cells.setFormat(at, format);
    if (numberFormat !== null) {
      const row = Array.from({ length: area.right - area.left + 1 }, () => numberFormat);
      cells.writeNumberFormats(
        at,
        Array.from({ length: area.bottom - area.top + 1 }, () => row),
      );
    }
  }
  for (const { row, column, content } of sheet.cells) {
    cells.write(areaAt({ sheetId, row, column }), [[toInput(content)]]);
  }
}

/** Words without a digit; anything else could be read as a formula, a number, a date, TRUE or FALSE. */
const PLAIN_WORDS = /^(?!true$|false$)\p{L}[^\p{N}]*$/iu;

/** As typed: an apostrophe keeps text from being read as something else. */
function toInput(content: CellFile["content"]): CellInput {
  if (typeof content === "object") return content.formula;
  if (typeof content !== "string" || content === "" || PLAIN_WORDS.test(content)) return content;
  return `'${content}`;
}
