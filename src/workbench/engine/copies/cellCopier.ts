import { formatAddress, formatCells } from "../address";
import { areaAt } from "../area";
import type { Area, CellPosition } from "../area";
import type { CellReader } from "../cells/cellReader";
import type { CellInput } from "../cells/cellStore";
import type { CellWriter } from "../cells/cellWriter";
import { translateFormula } from "../formulas/translateFormula";
import { mustDo, toGridPosition, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { CellCopy, CopySource } from "./cellCopy";
import { copyRules } from "./copyRules";
import { heldCells, isWholeIn } from "./heldCells";
import type { HeldCell } from "./heldCells";

interface Parts {
  readonly grid: Grid;
  readonly reader: CellReader;
  readonly writer: CellWriter;
}

/** Copies cells as one command; the source is read first, so it may share cells with the targets. */
export class CellCopier {
  constructor(private readonly parts: Parts) {}

  copy(copy: CellCopy): void {
    const { grid, reader } = this.parts;
    const held = heldCells(grid, reader, copy.source);
    const cells = copy.transpose ? transposed(held) : held;
    grid.run((dispatch) => {
      for (const target of copy.targets) {
        grid.ensureSize(dispatch, areaFrom(target, cells));
        this.paste(dispatch, cells, { ...copy, target });
      }
    });
  }

  private paste(dispatch: Dispatch, cells: HeldCell[][], copy: CellCopy & { target: CellPosition }): void {
    const { part, target } = copy;
    const takesLooks = part === "All" || part === "Formats";
    if (takesLooks) this.partMerges(dispatch, areaFrom(target, cells));
    if (takesLooks) copyRules(this.parts.grid, dispatch, copy);
    cells.forEach((row, rowOffset) =>
      row.forEach((cell, columnOffset) => {
        if (copy.skipBlanks && cell.isBlank && part !== "Formats") return;
        const { sheetId } = target;
        const to = { sheetId, row: target.row + rowOffset, column: target.column + columnOffset };
        if (takesLooks) this.pasteLook(dispatch, cell, to);
        if (part !== "Formats") this.pasteContent(dispatch, this.contentFor(cell, to, copy), to);
      }),
    );
    if (takesLooks) this.mergeAgain(dispatch, cells, copy);
  }

  private pasteLook(dispatch: Dispatch, cell: HeldCell, to: CellPosition): void {
    const { style, format, border } = cell;
    dispatch("UPDATE_CELL", { ...toGridPosition(to), style, format });
    dispatch("SET_BORDER", { ...toGridPosition(to), border: border ?? undefined });
  }

  private pasteContent(dispatch: Dispatch, content: CellInput, to: CellPosition): void {
    this.parts.writer.writeNow(dispatch, areaAt(to), [[content]]);
  }

  private contentFor(cell: HeldCell, to: CellPosition, copy: CellCopy): CellInput {
    if (copy.part === "Link") return this.linkTo(cell, copy);
    if (copy.part === "Values") return cell.value;
    if (cell.formula === null) return cell.content;
    return translateFormula(cell.formula, { from: cell.position, to, isTransposed: copy.transpose });
  }

  /** A single cell is linked to absolutely, as in Excel. */
  private linkTo({ position }: HeldCell, { source, targets }: CellCopy): string {
    const isSingle = source.rows.length === 1 && source.columns.length === 1;
    const isSameSheet = targets[0]?.sheetId === source.sheetId;
    const area = areaAt(position);
    const name = this.parts.grid.model.getters.getSheetName(source.sheetId);
    return isSameSheet ? `=${formatCells(area, isSingle)}` : `=${formatAddress(name, area, isSingle)}`;
  }

  private partMerges(dispatch: Dispatch, area: Area): void {
    const merges = this.parts.grid.model.getters.getMergesInZone(area.sheetId, toZone(area));
    if (merges.length > 0) mustDo(dispatch("REMOVE_MERGE", { sheetId: area.sheetId, target: merges }));
  }

  private mergeAgain(
    dispatch: Dispatch,
    cells: HeldCell[][],
    { source, target, transpose }: { source: CopySource; target: CellPosition; transpose: boolean },
  ): void {
    cells.forEach((row, rowOffset) =>
      row.forEach(({ merge }, columnOffset) => {
        if (!merge || !isWholeIn(merge, source)) return;
        const [height, width] = [merge.bottom - merge.top, merge.right - merge.left];
        const [top, left] = [target.row + rowOffset, target.column + columnOffset];
        const zone = {
          top,
          left,
          bottom: top + (transpose ? width : height),
          right: left + (transpose ? height : width),
        };
        mustDo(dispatch("ADD_MERGE", { sheetId: target.sheetId, target: [zone], force: true }));
      }),
    );
  }
}

function areaFrom({ sheetId, row, column }: CellPosition, cells: readonly (readonly unknown[])[]): Area {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return { sheetId, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
