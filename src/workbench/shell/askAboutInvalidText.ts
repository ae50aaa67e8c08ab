import type { InvalidTextAnswer } from "../engine/validation/guardTyping";
import type { ValidationAlert } from "../engine/validation/validationStore";
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

/** The alert of a cell's validation, with Excel's buttons. */
export function askAboutInvalidText(
  { style, title, message }: ValidationAlert,
  { invalidText }: WorkbenchText,
): Promise<InvalidTextAnswer> {
  const said = message || invalidText.sentence;
  return chooseInDialog({
    title,
    text: style === "Warning" ? `${said}\n\n${invalidText.goOn}` : said,
    choices: BUTTONS[style].map(([answer, label]) => ({ answer, label: invalidText.buttons[label] })),
    escape: "giveUp",
  });
}
