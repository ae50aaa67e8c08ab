import type { Grid } from "../grid/grid";
import { SET_ANCHOR } from "./anchorPlugin";
import type { AnchorEntry, SetAnchor } from "./anchorPlugin";
import type { Anchor, AnchorKind, AnchorStore } from "./anchorStore";

type AnyDispatch = (type: string, payload: object) => unknown;
type AnchorGetters = { getWorkbenchAnchors(): readonly AnchorEntry[] };

export class GridAnchors implements AnchorStore {
  constructor(private readonly grid: Grid) {}

  list(kind: AnchorKind): readonly Anchor[] {
    return (this.grid.getters as unknown as AnchorGetters)
      .getWorkbenchAnchors()
      .filter((entry) => entry.kind === kind)
      .map(({ id, range, data }) => ({ id, data, area: range && this.grid.areaOfRange(range) }));
  }

  put(kind: AnchorKind, { id, area, data }: Anchor): void {
    this.grid.runSoon((dispatch) => {
      if (area) this.grid.ensureSize(dispatch, area);
      const range = area && this.grid.rangeData(area);
      this.change(dispatch as AnyDispatch, { kind, id, content: { range, data } });
    });
  }

  delete(kind: AnchorKind, id: string): void {
    this.grid.runSoon((dispatch) => this.change(dispatch as AnyDispatch, { kind, id, content: null }));
  }

  private change(dispatch: AnyDispatch, payload: Omit<SetAnchor, "type">): void {
    dispatch(SET_ANCHOR, payload);
  }
}
