import { element } from "./element";

export interface Question {
  readonly text: string;
  /** The button that says yes. */
  readonly confirm: string;
  readonly cancel: string;
}

/** Asks, and waits; Escape says no. */
export function askInDialog({ text, confirm, cancel }: Question): Promise<boolean> {
  const yes = element("button", { type: "submit", value: "yes", class: "dialog-button is-primary" }, [
    confirm,
  ]);
  const no = element("button", { type: "submit", value: "no", class: "dialog-button" }, [cancel]);
  const form = element("form", { method: "dialog" }, [
    element("p", { id: "dialog-text" }, [text]),
    element("div", { class: "dialog-buttons" }, [yes, no]),
  ]);
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": "dialog-text" }, [form]);
  // The grid listens to keys of the whole page.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
