import { parseAddress } from "../../engine/address";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A name that formulas can use and no other table has; it is taken from then on. */
export function soundTableName(name: string, taken: Set<string>): string {
  const isName = NAME.test(name) && parseAddress(name) === null;
  const base = isName ? name : "Table";
  let free = base;
  for (let number = isName ? 2 : 1; !isFree(free, taken, isName); number += 1)
    free = isName ? `${base}_${number}` : `${base}${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** "Table" alone stands for no name yet. */
function isFree(name: string, taken: ReadonlySet<string>, isName: boolean): boolean {
  return !taken.has(name.toLowerCase()) && (isName || name !== "Table");
}
