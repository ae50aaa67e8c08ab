import { isRecord } from "./message";
import { toScriptName } from "./memberLookup";

/** A read in the names that scripts use, for `retrieve`: `{_Items: [{Name}]}` to `{items: [{name}]}`. */
export function toScriptNames(read: unknown): unknown {
  if (Array.isArray(read)) return read.map(toScriptNames);
  if (!isRecord(read)) return read;
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [
      name === "_Items" ? "items" : toScriptName(name),
      toScriptNames(value),
    ]),
  );
}
