import type { StateStore } from "./stateStore";

/** Values of one kind that the workbook keeps by key: settings, custom properties and the like. */
export interface StateMap<Value> {
  /** In the order in which they were added. */
  keys(): readonly string[];
  has(key: string): boolean;
  /** Undefined when there is none. */
  get(key: string): Value | undefined;
  /** A key that is there keeps its place. */
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** The workbook's values of a kind; a kind is a short word of its own, "setting". Values are JSON, never undefined. */
export function stateMapOf<Value>(state: StateStore, kind: string): StateMap<Value> {
  const start = `${kind}/`;
  const at = (key: string): string => start + key;
  return {
    keys: () =>
      state
        .keys(null)
        .filter((key) => key.startsWith(start))
        .map((key) => key.slice(start.length)),
    has: (key) => state.get(null, at(key)) !== undefined,
    get: (key) => state.get(null, at(key)) as Value | undefined,
    set: (key, value) => state.set(null, at(key), value),
    delete: (key) => state.set(null, at(key), undefined),
  };
}
