import type { ValidationRefusal } from "../../../../src/workbench/engine/validation/validationStore";
import { guardTyping, makeGuardable } from "../../../../src/workbench/engine/validation/guardTyping";
import type {
  InvalidTextAnswer,
  TypingComposer,
} from "../../../../src/workbench/engine/validation/guardTyping";
import { PLAIN_SETTINGS } from "../../../../src/workbench/engine/validation/validationStore";
import { TestWorkbook } from "../../support/testWorkbook";

/** A composer in which text is typed into A1, which takes numbers below 10, and what happened meanwhile. */
async function typing(text: string, answer: InvalidTextAnswer): Promise<string[]> {
  const book = new TestWorkbook();
  const alert = { showAlert: true, style: "Stop", title: "", message: "Below ten" } as const;
  const rule = { kind: "Decimal", operator: "LessThan", formulas: ["=10"] } as const;
  book.engine.validations.change([book.area("A1")], { ...PLAIN_SETTINGS, ...rule, alert });
  const said: string[] = [];
  const composer: TypingComposer = {
    editionMode: "editing",
    currentContent: text,
    currentEditedCell: { sheetId: book.area("A1").sheetId, row: 0, col: 0 },
    stopEdition: (direction) => void said.push(`taken ${String(direction)}`),
    cancelEdition: () => void said.push("gone"),
    changeComposerCursorSelection: (start, end) => void said.push(`selected ${start} to ${end}`),
  };
  const ask = ({ alert: { message } }: ValidationRefusal): Promise<InvalidTextAnswer> => {
    said.push(`asked ${message}`);
    // The question takes the focus away.
    composer.stopEdition("down");
    return Promise.resolve(answer);
  };
  makeGuardable(composer);
  for (let times = 0; times < 3; times += 1) guardTyping(composer, book.engine, ask);
  composer.stopEdition("down");
  await Promise.resolve();
  return said;
}

describe("guardTyping", () => {
  it.each([
    ["7", "giveUp", ["taken down"]],
    ["99", "take", ["asked Below ten", "taken down"]],
    ["99", "giveUp", ["asked Below ten", "gone"]],
    ["99", "typeAgain", ["asked Below ten", "selected 0 to 2"]],
  ] as const)("%s with the answer %s: %j", async (text, answer, said) => {
    expect(await typing(text, answer)).toEqual(said);
  });
});
