import type { KeptPassword } from "../../engine/protection/keptPassword";
import type { SheetProtection } from "../../engine/protection/protectionStore";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { accessDenied, itemNotFound } from "../refusals";

/** What belongs to the protection of one sheet. */
export interface ProtectionObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
}

/** Throws ItemNotFound for the protection of a sheet that is gone. */
export function protectionOf({ context, sheetId }: ProtectionObject): SheetProtection {
  if (!context.engine.sheets.has(sheetId)) throw itemNotFound();
  return context.engine.protection.of(sheetId);
}

export function isPaused(self: ProtectionObject): boolean {
  return protectionOf(self).isProtected && self.context.engine.protection.isPaused(self.sheetId);
}

/** Throws AccessDenied while the sheet is protected and the protection is not paused. */
export function assertOpen(self: ProtectionObject): void {
  if (protectionOf(self).isProtected && !isPaused(self)) throw accessDenied();
}

/** Changes what is kept, and leaves a pause as it is. */
export function changeProtection(self: ProtectionObject, patch: Partial<SheetProtection>): void {
  const { protection } = self.context.engine;
  const paused = isPaused(self);
  protection.set(self.sheetId, { ...protectionOf(self), ...patch });
  if (paused) protection.setPaused(self.sheetId, true);
}

/** No text and an empty one are no password. */
export function toPassword(given: unknown): KeptPassword {
  return typeof given === "string" && given !== "" ? { text: given } : null;
}
