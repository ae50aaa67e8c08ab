import type { Engine } from "../engine";
import type { ValidationAlert } from "./validationStore";

/** The part of the grid's composer in which a user types, and which ends typing. */
export interface TypingComposer {
  readonly editionMode: "inactive" | "editing" | "selecting";
  readonly currentContent: string;
  readonly currentEditedCell:
    { readonly sheetId: string; readonly row: number; readonly col: number } | undefined;
  stopEdition(direction?: unknown): void;
  cancelEdition(): void;
}

export interface ValidationTalk {
  tell(alert: ValidationAlert): void;
  /** False to take the text back. */
  confirm(alert: ValidationAlert): boolean;
}

const GUARDED = Symbol("guarded");

/**
 * Asks the cell's validation before typed text is taken: "Stop" refuses, "Warning" asks, "Information" only tells. Text
 * that is not taken is gone, where Excel would offer to type again.
 */
export function guardTyping(
  composer: TypingComposer & { [GUARDED]?: boolean },
  engine: Pick<Engine, "validations">,
  talk: ValidationTalk,
): void {
  // The page hands the same composer out each time that its tools are drawn anew.
  if (composer[GUARDED]) return;
  composer[GUARDED] = true;
  const stop = composer.stopEdition.bind(composer);
  const isTaken = (alert: ValidationAlert): boolean => {
    if (alert.style === "Warning") return talk.confirm(alert);
    talk.tell(alert);
    return alert.style === "Information";
  };
  let isAsking = false;
  composer.stopEdition = (direction) => {
    // A question takes the focus from the cell, which ends its editing once more.
    if (isAsking) return;
    const cell = composer.editionMode === "inactive" ? undefined : composer.currentEditedCell;
    const position = cell && { sheetId: cell.sheetId, row: cell.row, column: cell.col };
    const refusal = position ? engine.validations.refusalOf(position, composer.currentContent) : null;
    isAsking = true;
    const isRefused = refusal !== null && !isTaken(refusal.alert);
    isAsking = false;
    if (isRefused) composer.cancelEdition();
    else stop(direction);
  };
}
