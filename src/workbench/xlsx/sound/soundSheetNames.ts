import { freeSheetName } from "../../engine/sheets/freeSheetName";

/** Names that Excel would take, and none twice: other programs write others. */
export function soundSheetNames(names: readonly string[]): string[] {
  // Kept for Excel's change history.
  const taken = new Set(["history"]);
  return names.map((name) => {
    const plain = name.replace(/[:\\/?*[\]]/g, "_").replace(/^'+|'+$/g, "");
    const free = freeSheetName(plain.trim() === "" ? "Sheet" : plain, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}
