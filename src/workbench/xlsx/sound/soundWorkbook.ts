import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { MAX_TEXT_LENGTH } from "../../engine/cells/inputLimits";
import type {
  CellSnapshot,
  RuleCells,
  SheetSnapshot,
  SnapshotArea,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../engine/snapshot/workbookSnapshot";
import { namesOtherFile } from "../otherFiles";
import { isHuge, overlap, withoutOverlaps } from "./soundCells";
import { soundTableName } from "./soundTableName";

/**
 * What a file says and no workbook can be is put right, or left out where there is no right: Excel would offer to repair
 * such a file. Cells are never left out.
 */
export function soundWorkbook(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const taken = new Set<string>();
  const sheets = withVisibleSheet(workbook.sheets.map((sheet) => soundSheet(sheet, taken)));
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const active = visible.find(({ name }) => name === workbook.activeSheet) ?? visible[0];
  return { ...workbook, sheets, activeSheet: active?.name ?? "", names: soundNames(workbook.names) };
}

function withVisibleSheet(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  if (sheets.some(({ visibility }) => visibility === "Visible")) return sheets;
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, visibility: "Visible" } : sheet));
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** A name that stands for nothing, or for another workbook's cells, is of no use without that workbook. */
function soundNames(names: WorkbookSnapshot["names"]): WorkbookSnapshot["names"] {
  const known = new Set<string>();
  return names.filter(({ name, sheetName, formula }) => {
    const key = JSON.stringify([name.toLowerCase(), sheetName]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew && NAME.test(name) && formula !== "=" && !namesOtherFile(formula);
  });
}

function withSoundText(cell: CellSnapshot): CellSnapshot {
  const { value } = cell;
  return typeof value === "string" && value.length > MAX_TEXT_LENGTH
    ? { ...cell, value: value.slice(0, MAX_TEXT_LENGTH) }
    : cell;
}

function soundSheet(sheet: SheetSnapshot, takenTableNames: Set<string>): SheetSnapshot {
  const end = endOf(sheet);
  const tables = withoutOverlaps(
    sheet.tables.map((table) => ({ ...table, area: upTo(end, table.area) })).filter(isTable),
    ({ area }) => area,
  );
  const isFree = (cells: RuleCells): boolean => !tables.some(({ area }) => overlap(area, cells));
  const filter = sheet.filter && { ...sheet.filter, area: upTo(end, sheet.filter.area) };
  return {
    ...sheet,
    cells: sheet.cells.map(withSoundText),
    tables: tables.map((table) => soundTable(table, takenTableNames)),
    filter: filter && isSmall(filter.area) && isFree(filter.area) ? filter : null,
    merges: withoutOverlaps(sheet.merges.filter(isSmall).filter(isFree), (cells) => cells),
    validations: sheet.validations.map(withSmallAreas).filter(hasAreas),
    conditionalFormats: sheet.conditionalFormats.map(withSmallAreas).filter(hasAreas),
  };
}

type End = Pick<RuleCells, "bottom" | "right">;

function endOf({ cells }: SheetSnapshot): End {
  let [bottom, right] = [0, 0];
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { bottom, right };
}

/** Tables and filters are bounded in the grid: what goes to the end of the sheet goes to its last cell. */
function upTo(end: End, area: SnapshotArea): SnapshotArea {
  const bottom = area.bottom === MAX_ROWS - 1 ? Math.max(area.top, end.bottom) : area.bottom;
  const right = area.right === MAX_COLUMNS - 1 ? Math.max(area.left, end.right) : area.right;
  return { ...area, bottom, right };
}

function isSmall(cells: RuleCells): boolean {
  return !isHuge(cells);
}

interface WithAreas {
  readonly areas: readonly RuleCells[];
}

function withSmallAreas<T extends WithAreas>(rule: T): T {
  return { ...rule, areas: rule.areas.filter(isSmall) };
}

function hasAreas({ areas }: WithAreas): boolean {
  return areas.length > 0;
}

/** A table has a row of its own beside headers and totals. */
function isTable({ area, showHeaders, showTotals }: TableSnapshot): boolean {
  return isSmall(area) && area.bottom - area.top + 1 > Number(showHeaders) + Number(showTotals);
}

function soundTable(table: TableSnapshot, taken: Set<string>): TableSnapshot {
  const { area, criteria } = table;
  const width = area.right - area.left + 1;
  const columns = Array.from({ length: width }, (_, index) => table.columns[index] ?? `Column${index + 1}`);
  return { ...table, columns, criteria: criteria.slice(0, width), name: soundTableName(table.name, taken) };
}
