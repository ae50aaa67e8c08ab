import type { RibbonControl, RibbonTab } from "./manifest/addinManifest";

/** A control of the ribbon as it is now: scripts may enable and disable it. */
export interface ControlState {
  readonly id: string;
  readonly label: string;
  readonly definition: RibbonControl;
  enabled: boolean;
}

export interface RibbonState {
  control(id: string): ControlState | undefined;
  onChange(listener: () => void): void;
}

export function createRibbonState(tabs: readonly RibbonTab[]): RibbonState {
  const listeners: (() => void)[] = [];
  const controls = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  const states = new Map(
    controls.map((definition) => [
      definition.id,
      createControlState(definition, () => listeners.forEach((listener) => listener())),
    ]),
  );
  return {
    control: (id) => states.get(id),
    onChange: (listener) => listeners.push(listener),
  };
}

function createControlState(definition: RibbonControl, changed: () => void): ControlState {
  let enabled = definition.startsEnabled;
  return {
    id: definition.id,
    label: definition.label,
    definition,
    get enabled() {
      return enabled;
    },
    set enabled(next) {
      enabled = next;
      changed();
    },
  };
}
