import { ownGetters } from "../grid/ownGetters";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { SET_STATE, WORKBOOK_SCOPE } from "./statePlugin";
import type { StateStore } from "./stateStore";

type AnyDispatch = (type: string, payload: object) => unknown;
type Values = Readonly<Record<string, unknown>>;

interface Draft {
  readonly values: Record<string, unknown>;
  readonly keys: Set<string>;
}

/** Values by key that wait, with the writes to cells of the same flush, to reach the grid. */
interface Waiting {
  readonly flush: number;
  readonly byScope: Map<string, Draft>;
}

export class GridState implements StateStore {
  private waiting: Waiting | null = null;

  constructor(private readonly grid: Grid) {}

  get(sheetId: string | null, key: string): unknown {
    return this.valuesOf(sheetId)[key];
  }

  keys(sheetId: string | null): readonly string[] {
    const values = this.valuesOf(sheetId);
    return Object.keys(values).filter((key) => values[key] !== undefined);
  }

  set(sheetId: string | null, key: string, value: unknown): void {
    const scope = sheetId ?? WORKBOOK_SCOPE;
    const waiting = this.stillWaiting();
    const byScope = waiting?.byScope ?? new Map<string, Draft>();
    const draft = byScope.get(scope) ?? { values: { ...this.reached(scope) }, keys: new Set() };
    draft.values[key] = value;
    draft.keys.add(key);
    byScope.set(scope, draft);
    if (waiting !== null) return;
    this.waiting = { flush: this.grid.flushCount, byScope };
    this.grid.runSoon((dispatch) => this.carryOut(dispatch, byScope));
  }

  /** As part of a command that is being carried out. */
  setWithin(dispatch: Dispatch, sheetId: string | null, patch: Values): void {
    const scope = sheetId ?? WORKBOOK_SCOPE;
    const values = { ...this.reached(scope), ...patch };
    (dispatch as AnyDispatch)(SET_STATE, { scope, values, keys: Object.keys(patch) });
  }

  private carryOut(dispatch: Dispatch, byScope: Waiting["byScope"]): void {
    this.waiting = null;
    for (const [scope, { values, keys }] of byScope)
      (dispatch as AnyDispatch)(SET_STATE, { scope, values, keys: [...keys] });
  }

  /** Reading never ends the waiting of anything. */
  private valuesOf(sheetId: string | null): Values {
    const scope = sheetId ?? WORKBOOK_SCOPE;
    return this.stillWaiting()?.byScope.get(scope)?.values ?? this.reached(scope);
  }

  /** What was to come with a flush that failed never comes. */
  private stillWaiting(): Waiting | null {
    if (this.waiting?.flush !== this.grid.flushCount) this.waiting = null;
    return this.waiting;
  }

  private reached(scope: string): Values {
    return ownGetters(this.grid.model.getters).getWorkbenchState(scope);
  }
}
