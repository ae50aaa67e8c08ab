import { intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { EngineEvent } from "../../engine/changes/engineEvent";
import type { Engine } from "../../engine/engine";
import { toBindingMessage } from "./bindingWire";

interface BindingEventOptions {
  readonly engine: Engine;
  /** To a page that listens to this event of this binding. */
  tell(event: string, message: unknown): void;
  areEventsEnabled(): boolean;
}

/**
 * Tells the page what happens in its bindings, under the names by which the library asks for it (search
 * `getXdmEventName`). Rows and columns are counted from the first of what is bound.
 */
export function createBindingEvents({ engine, tell, areEventsEnabled }: BindingEventOptions) {
  const tellChanged = (areas: readonly Area[]): void => {
    for (const binding of engine.bindings.list()) {
      const { area: bound } = binding;
      if (bound === null || !areas.some((area) => intersectionOf(area, bound) !== null)) continue;
      tell(`${binding.id}_bindingDataChanged`, { ddaBinding: toBindingMessage(engine, binding) });
    }
  };
  const tellSelected = (areas: readonly Area[]): void => {
    for (const binding of engine.bindings.list()) {
      const { area: bound } = binding;
      // Of several areas the last one in the binding counts (@types/office-js, BindingSelectionChangedEventArgs).
      const inside =
        bound &&
        areas
          .map((area) => intersectionOf(area, bound))
          .filter((one) => one !== null)
          .at(-1);
      if (!inside || !bound) continue;
      tell(`${binding.id}_bindingSelectionChanged`, {
        ddaBinding: toBindingMessage(engine, binding),
        // The library hands these on under the names that they have here.
        subset: {
          startRow: inside.top - bound.top,
          startColumn: inside.left - bound.left,
          rowCount: inside.bottom - inside.top + 1,
          columnCount: inside.right - inside.left + 1,
        },
      });
    }
  };
  return (event: EngineEvent): void => {
    if (!areEventsEnabled()) return;
    if (event.type === "cellsChanged" || event.type === "formatsChanged") tellChanged(event.areas);
    else if (event.type === "cellsShifted") tellChanged([event.area]);
    else if (event.type === "selectionChanged") tellSelected(event.areas);
  };
}
