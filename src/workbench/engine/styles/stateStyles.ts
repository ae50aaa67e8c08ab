import type { StateStore } from "../state/stateStore";
import { BUILT_IN_STYLES } from "./builtInStyles";
import type { CellStyle, StyleStore } from "./styleStore";

const KEY = "cellStyles";

/** Styles that were added, changed or, as null, deleted: by name. */
type Changes = Readonly<Record<string, CellStyle | null>>;

/** The built-in styles, with what scripts did to them kept in the workbook's state. */
export class StateStyles implements StyleStore {
  constructor(private readonly state: StateStore) {}

  list(): readonly CellStyle[] {
    const changes = this.changes();
    const builtIn = BUILT_IN_STYLES.filter(({ name }) => changes[name] === undefined);
    const others = Object.values(changes).filter((style) => style !== null);
    return [...builtIn, ...others].sort((one, other) => one.name.localeCompare(other.name, "en"));
  }

  named(name: string): CellStyle | null {
    const wanted = name.toLowerCase();
    const found = this.list().find(
      (style) => style.name.toLowerCase() === wanted || style.builtIn?.toLowerCase() === wanted,
    );
    return found ?? null;
  }

  put(style: CellStyle): void {
    this.state.set(null, KEY, { ...this.changes(), [style.name]: style });
  }

  remove(name: string): void {
    const isBuiltIn = BUILT_IN_STYLES.some((style) => style.name === name);
    const kept = Object.entries(this.changes()).filter(([key]) => key !== name);
    this.state.set(null, KEY, { ...Object.fromEntries(kept), ...(isBuiltIn && { [name]: null }) });
  }

  private changes(): Changes {
    return (this.state.get(null, KEY) ?? {}) as Changes;
  }
}
