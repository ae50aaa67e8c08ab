import { HostError } from "../model/hostError";
import type { RibbonPort } from "../wire/services/dynamicRibbonService";
import { readContextualTabs } from "./manifest/readContextualTabs";
import type { RibbonState } from "./ribbonState";

/** What scripts reach of the ribbon. Contextual tabs are for add-ins with a shared runtime, and are made once. */
export function createRibbonPort(
  state: RibbonState,
  { isShared }: { readonly isShared: boolean },
): RibbonPort {
  return {
    control: (id) => state.control(id),
    tab(id) {
      const tab = state.tab(id);
      return (
        tab && { isContextual: tab.definition.isContextual, setVisible: (visible) => (tab.visible = visible) }
      );
    },
    create(definition) {
      if (!isShared) throw new HostError("InvalidOperation", "Contextual tabs need a shared runtime.");
      if (state.tabs().some((tab) => tab.definition.isContextual)) {
        throw new HostError("InvalidOperation", "The contextual tabs of the add-in have been made already.");
      }
      state.add(readContextualTabs(definition));
    },
  };
}
