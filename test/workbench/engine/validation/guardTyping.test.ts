import { guardTyping } from "../../../../src/workbench/engine/validation/guardTyping";
import type { TypingComposer } from "../../../../src/workbench/engine/validation/guardTyping";
import { PLAIN_SETTINGS } from "../../../../src/workbench/engine/validation/validationStore";
import type { ValidationAlert } from "../../../../src/workbench/engine/validation/validationStore";
import { TestWorkbook } from "../../support/testWorkbook";

/** A composer in which 99 is typed into A1, and what was said meanwhile. */
function typing(style: ValidationAlert["style"], answer = true) {
  const book = new TestWorkbook();
  const alert = { showAlert: true, style, title: "", message: "Below ten" };
  const rule = { kind: "Decimal", operator: "LessThan", formulas: ["=10"] } as const;
  book.engine.validations.change([book.area("A1")], { ...PLAIN_SETTINGS, ...rule, alert });
  const said: string[] = [];
  const composer: TypingComposer = {
    editionMode: "editing",
    currentContent: "99",
    currentEditedCell: { sheetId: book.area("A1").sheetId, row: 0, col: 0 },
    stopEdition: () => void said.push("taken"),
    cancelEdition: () => void said.push("gone"),
  };
  const talk = {
    tell: ({ message }: ValidationAlert) => void said.push(`told ${message}`),
    confirm: ({ message }: ValidationAlert) => {
      said.push(`asked ${message}`);
      // The question takes the focus away.
      composer.stopEdition();
      return answer;
    },
  };
  for (let times = 0; times < 3; times += 1) guardTyping(composer, book.engine, talk);
  composer.stopEdition();
  return said;
}

describe("guardTyping", () => {
  it.each([
    ["Stop", true, ["told Below ten", "gone"]],
    ["Information", true, ["told Below ten", "taken"]],
    ["Warning", true, ["asked Below ten", "taken"]],
    ["Warning", false, ["asked Below ten", "gone"]],
  ] as const)("%s with the answer %s: %j", (style, answer, said) => {
    expect(typing(style, answer)).toEqual(said);
  });
});
