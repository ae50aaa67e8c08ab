import type { InvalidTextAnswer } from "../engine/validation/guardTyping";
import type { ValidationAlert, ValidationRefusal } from "../engine/validation/validationStore";
import { chooseInDialog } from "./askInDialog";
import type { WorkbenchText } from "./text/workbenchText";

type Buttons = readonly (readonly [InvalidTextAnswer, keyof WorkbenchText["invalidText"]["buttons"]])[];

/** What each style of alert lets the user choose (support.microsoft.com, "Apply data validation to cells"). */
const BUTTONS: Readonly<Record<ValidationAlert["style"], Buttons>> = {
  Stop: [
    ["typeAgain", "retry"],
    ["giveUp", "cancel"],
  ],
  Warning: [
    ["take", "yes"],
    ["typeAgain", "no"],
    ["giveUp", "cancel"],
  ],
  Information: [
    ["take", "ok"],
    ["giveUp", "cancel"],
  ],
};

/** The alert of a cell's validation, or about too much text, with Excel's buttons. */
export function askAboutInvalidText(
  { reason, alert: { style, title, message } }: ValidationRefusal,
  { invalidText, editRefused }: WorkbenchText,
): Promise<InvalidTextAnswer> {
  const said = message || (reason === "tooLong" ? editRefused.tooLong : invalidText.sentence);
  return chooseInDialog({
    title,
    text: style === "Warning" ? `${said}\n\n${invalidText.goOn}` : said,
    choices: BUTTONS[style].map(([answer, label]) => ({ answer, label: invalidText.buttons[label] })),
    escape: "giveUp",
  });
}
