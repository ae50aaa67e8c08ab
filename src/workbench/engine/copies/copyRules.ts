import { registries } from "@odoo/o-spreadsheet";
import type { Area, CellPosition } from "../area";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { CellCopy, CopySource } from "./cellCopy";

/** What the grid's own clipboard knows of one kind of rule: a grid of the rules of each cell. */
type HeldRules = Readonly<Record<string, readonly (readonly unknown[])[]>>;

interface RuleClipboard {
  copy(data: object): HeldRules | undefined;
  paste(target: object, held: HeldRules, options: object): void;
}

type RuleClipboardClass = new (getters: Grid["getters"], dispatch: Dispatch) => RuleClipboard;

interface Work {
  readonly grid: Grid;
  readonly dispatch: Dispatch;
  readonly source: CopySource;
  readonly target: CellPosition;
  readonly transpose: boolean;
  /** The rules go from the source. */
  readonly isCut: boolean;
}

/** Conditional formats and, unless only looks are copied, data validation; through the grid's own clipboard. */
export function copyRules(grid: Grid, dispatch: Dispatch, copy: CellCopy & { target: CellPosition }): void {
  const { source, target, transpose } = copy;
  const work: Work = { grid, dispatch, source, target, transpose, isCut: false };
  if (hasConditionalFormats(work)) pasteRules("conditionalFormat", work);
  if (copy.part === "All" && hasValidation(work)) pasteRules("dataValidation", work);
}

/** The same for cells that go to another sheet. */
export function moveRules(
  grid: Grid,
  dispatch: Dispatch,
  { from, to }: { readonly from: Area; readonly to: CellPosition },
): void {
  const { sheetId, top, left, bottom, right } = from;
  const source = { sheetId, rows: linesFrom(top, bottom), columns: linesFrom(left, right) };
  const work: Work = { grid, dispatch, source, target: to, transpose: false, isCut: true };
  if (hasConditionalFormats(work)) pasteRules("conditionalFormat", work);
  if (hasValidation(work)) pasteRules("dataValidation", work);
}

function hasConditionalFormats({ grid, source, target }: Work): boolean {
  const { getters } = grid.model;
  return [source, target].some(({ sheetId }) => getters.getConditionalFormats(sheetId).length > 0);
}

function hasValidation({ grid, source, target }: Work): boolean {
  const { getters } = grid.model;
  return [source, target].some(({ sheetId }) => getters.getDataValidationRules(sheetId).length > 0);
}

function linesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function pasteRules(kind: string, { grid, dispatch, source, target, transpose, isCut }: Work): void {
  const Clipboard = registries.clipboardHandlersRegistries.cellHandlers.get(
    kind,
  ) as unknown as RuleClipboardClass;
  const clipboard = new Clipboard(grid.model.getters, dispatch);
  const [top = 0, left = 0] = [source.rows[0], source.columns[0]];
  const zones = [{ top, left, bottom: source.rows.at(-1) ?? top, right: source.columns.at(-1) ?? left }];
  const held = clipboard.copy({
    sheetId: source.sheetId,
    zones,
    clippedZones: zones,
    rowsIndexes: source.rows,
    columnsIndexes: source.columns,
  });
  if (!held) return;
  const [height, width] = [source.rows.length, source.columns.length];
  const zone = {
    top: target.row,
    left: target.column,
    bottom: target.row + (transpose ? width : height) - 1,
    right: target.column + (transpose ? height : width) - 1,
  };
  clipboard.paste({ sheetId: target.sheetId, zones: [zone] }, transpose ? turned(held) : held, {
    isCutOperation: isCut,
  });
}

function turned(held: HeldRules): HeldRules {
  return Object.fromEntries(
    Object.entries(held).map(([key, rows]) => [
      key,
      (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])),
    ]),
  );
}
