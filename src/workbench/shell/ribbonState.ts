import type { RibbonControl, RibbonTab } from "./manifest/addinManifest";

/** A control of the ribbon as it is now: scripts may enable and disable it. */
export interface ControlState {
  readonly id: string;
  readonly label: string;
  readonly definition: RibbonControl;
  enabled: boolean;
}

/** A tab as it is now: scripts may show and hide contextual ones. */
export interface TabState {
  readonly definition: RibbonTab;
  visible: boolean;
}

export interface RibbonState {
  /** In the order of the ribbon, hidden ones too. */
  tabs(): readonly TabState[];
  tab(id: string): TabState | undefined;
  control(id: string): ControlState | undefined;
  /** Contextual tabs come after all others. */
  add(tabs: readonly RibbonTab[]): void;
  onChange(listener: () => void): void;
}

export function createRibbonState(definitions: readonly RibbonTab[]): RibbonState {
  const listeners: (() => void)[] = [];
  const tabs: TabState[] = [];
  const controls = new Map<string, ControlState>();
  const changed = () => listeners.forEach((listener) => listener());
  const add = (added: readonly RibbonTab[]) => {
    for (const definition of added) {
      tabs.push(observed({ definition, visible: definition.startsVisible }, "visible", changed));
      for (const control of definition.groups.flatMap((group) => group.controls)) {
        const { id, label, startsEnabled: enabled } = control;
        controls.set(id, observed({ id, label, definition: control, enabled }, "enabled", changed));
      }
    }
    changed();
  };
  add(definitions);
  return {
    tabs: () => tabs,
    tab: (id) => tabs.find(({ definition }) => definition.id === id),
    control: (id) => controls.get(id),
    add,
    onChange: (listener) => listeners.push(listener),
  };
}

/** The same object, telling when one of its values is set. */
function observed<State extends object>(state: State, name: keyof State, changed: () => void): State {
  let value = state[name];
  return Object.defineProperty(state, name, {
    enumerable: true,
    get: () => value,
    set(next: State[keyof State]) {
      value = next;
      changed();
    },
  });
}
