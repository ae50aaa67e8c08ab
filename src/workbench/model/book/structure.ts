import { readProtection } from "../../engine/book/bookProtection";
import type { ModelContext } from "../modelContext";
import { workbookProtected } from "../refusals";

export function isStructureProtected({ engine }: ModelContext): boolean {
  return readProtection(engine.state) !== null;
}

/** Throws AccessDenied for what a protected workbook refuses: any change to its sheets as such. */
export function assertStructure(context: ModelContext): void {
  if (isStructureProtected(context)) throw workbookProtected();
}
