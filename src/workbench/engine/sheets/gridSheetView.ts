import { mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { GridLimitError } from "../invariant";
import type { StateGetters } from "../state/statePlugin";
import type { StateStore } from "../state/stateStore";
import type { SheetView } from "./sheetStore";

/** The grid always has headings; that a sheet is to show none is kept beside it. */
const NO_HEADINGS = "noHeadings";

/** For drawing. */
export function hidesHeadings(getters: object, sheetId: string): boolean {
  return (getters as StateGetters).getWorkbenchState(sheetId)[NO_HEADINGS] === true;
}

export function gridSheetView({ model }: Grid, state: StateStore, sheetId: string): SheetView {
  const { xSplit, ySplit } = model.getters.getPaneDivisions(sheetId);
  return {
    showGridlines: model.getters.getGridLinesVisibility(sheetId),
    showHeadings: state.get(sheetId, NO_HEADINGS) !== true,
    frozenRows: ySplit,
    frozenColumns: xSplit,
  };
}

export function setGridSheetView(
  grid: Grid,
  state: StateStore,
  { sheetId, patch }: { readonly sheetId: string; readonly patch: Partial<SheetView> },
): void {
  const { showGridlines, showHeadings, frozenRows, frozenColumns } = patch;
  if (showHeadings !== undefined) state.set(sheetId, NO_HEADINGS, showHeadings ? undefined : true);
  grid.run((dispatch) => {
    if (showGridlines !== undefined)
      mustDo(dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: showGridlines }));
    grid.ensureSize(dispatch, {
      sheetId,
      top: 0,
      left: 0,
      // The grid keeps at least one row and one column that scroll.
      bottom: frozenRows ?? 0,
      right: frozenColumns ?? 0,
    });
    if (frozenRows !== undefined) freeze(dispatch, sheetId, { dimension: "ROWS", quantity: frozenRows });
    if (frozenColumns !== undefined)
      freeze(dispatch, sheetId, { dimension: "COLUMNS", quantity: frozenColumns });
  });
}

interface Frozen {
  readonly dimension: "ROWS" | "COLUMNS";
  readonly quantity: number;
}

function freeze(dispatch: Dispatch, sheetId: string, { dimension, quantity }: Frozen): void {
  if (quantity === 0) return mustDo(dispatch(`UNFREEZE_${dimension}`, { sheetId }));
  const { isSuccessful, reasons } = dispatch(`FREEZE_${dimension}`, { sheetId, quantity });
  if (!isSuccessful && (reasons as readonly string[]).includes("MergeOverlap"))
    throw new GridLimitError("The grid cannot freeze a part of merged cells.");
  mustDo({ isSuccessful, reasons });
}
