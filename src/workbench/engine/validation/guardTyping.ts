import { stores } from "@odoo/o-spreadsheet";
import type { Engine } from "../engine";
import type { ValidationRefusal } from "./validationStore";

/** The part of the grid's composer in which a user types, and which ends typing. */
export interface TypingComposer {
  readonly editionMode: "inactive" | "editing" | "selecting";
  readonly currentContent: string;
  readonly currentEditedCell:
    { readonly sheetId: string; readonly row: number; readonly col: number } | undefined;
  stopEdition(direction?: unknown): void;
  cancelEdition(): void;
  changeComposerCursorSelection(start: number, end: number): void;
}

/** What becomes of text that is not taken as it stands. */
export type InvalidTextAnswer = "take" | "typeAgain" | "giveUp";

export type AskAboutInvalidText = (refusal: ValidationRefusal) => Promise<InvalidTextAnswer>;

const GUARD = Symbol("guard");

type GuardedComposer = TypingComposer & { [GUARD]?: Guard };

/**
 * Asks the cell whether it takes typed text, by its validation and its length, before it is taken. Until the user has answered, the text stays where it was
 * typed; to type again, all of it is selected, as in Excel. Only the composer that was handed out last draws its
 * changes, so each time that the page hands it out it is to be guarded anew.
 */
export function guardTyping(
  composer: GuardedComposer,
  engine: Pick<Engine, "validations">,
  ask: AskAboutInvalidText,
): void {
  if (composer[GUARD]) composer[GUARD].shown = composer;
  else composer[GUARD] = new Guard(engine, ask, composer);
}

class Guard {
  private state: "free" | "asking" | "answered" = "free";

  constructor(
    private readonly engine: Pick<Engine, "validations">,
    private readonly ask: AskAboutInvalidText,
    public shown: TypingComposer,
  ) {}

  /** Whether typing may end now; if not, it ends as the user answers. */
  mayStop(direction: unknown): boolean {
    // A question takes the focus from the cell, which ends its editing once more.
    if (this.state === "asking") return false;
    const refusal = this.state === "answered" ? null : refusalOf(this.shown, this.engine);
    if (refusal === null) return true;
    this.state = "asking";
    void this.ask(refusal).then((answer) => this.carryOut(answer, direction));
    return false;
  }

  private carryOut(answer: InvalidTextAnswer, direction: unknown): void {
    this.state = "answered";
    const { shown } = this;
    if (answer === "take") shown.stopEdition(direction);
    else if (answer === "giveUp") shown.cancelEdition();
    else shown.changeComposerCursorSelection(0, shown.currentContent.length);
    this.state = "free";
  }
}

/** A composer's class, whose composers can be guarded from then on. The grid's parts keep the method they find first. */
export function makeGuardable(composerClass: Pick<GuardedComposer, "stopEdition">): void {
  const { stopEdition } = composerClass;
  composerClass.stopEdition = function (this: GuardedComposer, direction) {
    if (this[GUARD]?.mayStop(direction) ?? true) stopEdition.call(this, direction);
  };
}

makeGuardable(stores.CellComposerStore.prototype as unknown as TypingComposer);

function refusalOf(
  { editionMode, currentEditedCell: cell, currentContent }: TypingComposer,
  { validations }: Pick<Engine, "validations">,
): ValidationRefusal | null {
  if (editionMode === "inactive" || cell === undefined) return null;
  const position = { sheetId: cell.sheetId, row: cell.row, column: cell.col };
  return validations.refusalOf(position, currentContent);
}
