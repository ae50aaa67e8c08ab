import type { Grid } from "../grid/grid";
import { SET_STATE, WORKBOOK_SCOPE } from "./statePlugin";
import type { StateStore } from "./stateStore";

type AnyDispatch = (type: string, payload: object) => unknown;
type StateGetters = { getWorkbenchState(scope: string): Readonly<Record<string, unknown>> };

export class GridState implements StateStore {
  constructor(private readonly grid: Grid) {}

  get(sheetId: string | null, key: string): unknown {
    return this.valuesOf(sheetId)[key];
  }

  keys(sheetId: string | null): readonly string[] {
    return Object.keys(this.valuesOf(sheetId));
  }

  set(sheetId: string | null, key: string, value: unknown): void {
    const scope = sheetId ?? WORKBOOK_SCOPE;
    this.grid.run((dispatch) => (dispatch as AnyDispatch)(SET_STATE, { scope, key, value }));
  }

  /** Cells that wait to be written play no part, so this never ends their waiting. */
  private valuesOf(sheetId: string | null): Readonly<Record<string, unknown>> {
    return (this.grid.model.getters as unknown as StateGetters).getWorkbenchState(sheetId ?? WORKBOOK_SCOPE);
  }
}
