import { element } from "./element";

export interface Question {
  readonly text: string;
  /** The button that says yes. */
  readonly confirm: string;
  readonly cancel: string;
}

/** Asks, and waits; Escape says no. */
export async function askInDialog({ text, confirm, cancel }: Question): Promise<boolean> {
  const choices = [
    { answer: "yes", label: confirm },
    { answer: "no", label: cancel },
  ] as const;
  return (await chooseInDialog({ text, choices, escape: "no" })) === "yes";
}

export interface Choice<Answer extends string> {
  /** "" for none. */
  readonly title?: string;
  readonly text: string;
  /** A button each; the first is the one that Enter presses. */
  readonly choices: readonly { readonly answer: Answer; readonly label: string }[];
  /** What Escape says. */
  readonly escape: Answer;
}

let lastId = 0;

/** Lets the user choose, and waits. */
export function chooseInDialog<Answer extends string>(choice: Choice<Answer>): Promise<Answer> {
  const { title = "", text, choices, escape } = choice;
  lastId += 1;
  const id = `dialog-text-${lastId}`;
  const buttons = choices.map(({ answer, label }, index) => {
    const look = index === 0 ? "dialog-button is-primary" : "dialog-button";
    return element("button", { type: "submit", value: answer, class: look }, [label]);
  });
  const heading = title === "" ? [] : [element("h2", { class: "dialog-title" }, [title])];
  const form = element("form", { method: "dialog" }, [
    element("div", { id }, [...heading, element("p", {}, [text])]),
    element("div", { class: "dialog-buttons" }, buttons),
  ]);
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": id }, [form]);
  // The grid listens to keys of the whole page.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(choices.find(({ answer }) => answer === dialog.returnValue)?.answer ?? escape);
    });
  });
}
