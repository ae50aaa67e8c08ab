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

/**
 * Asks the cell's validation before typed text is taken: "Stop" refuses, "Warning" asks, "Information" only tells. Text
 * that is not taken is gone, where Excel would offer to type again.
 */
export function guardTyping(composer: TypingComposer, engine: Engine, talk: ValidationTalk): void {
  const stop = composer.stopEdition.bind(composer);
  const isTaken = ({ style, ...words }: ValidationAlert): boolean => {
    if (style === "Warning") return talk.confirm({ style, ...words });
    talk.tell({ style, ...words });
    return style === "Information";
  };
  composer.stopEdition = (direction) => {
    const cell = composer.editionMode === "inactive" ? undefined : composer.currentEditedCell;
    const position = cell && { sheetId: cell.sheetId, row: cell.row, column: cell.col };
    const refusal = position ? engine.validations.refusalOf(position, composer.currentContent) : null;
    if (refusal && !isTaken(refusal.alert)) composer.cancelEdition();
    else stop(direction);
  };
}
