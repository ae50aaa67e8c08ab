import type { WorkbenchText } from "./text/workbenchText";

/** Excel's limit, where its own field takes no more. */
const LONGEST_SHEET_NAME = 31;

type Field = keyof WorkbenchText["gridFields"];

const FIELDS: readonly (readonly [selector: string, field: Field])[] = [
  [".o-named-range-selector-container input", "nameBox"],
  ['.o-topbar-toolbar input[min="25"]', "zoom"],
  ['.o-topbar-toolbar input[min="1"]', "fontSize"],
  [".o-grid-add-rows-input", "rowsToAdd"],
  [".o-topbar-composer .o-composer", "formulaBar"],
  [".o-grid-composer .o-composer", "cell"],
];

/** Names the fields of o-spreadsheet that have none, puts them in the order of the page, and keeps sheet names short. */
export function labelGridFields(container: HTMLElement, { gridFields }: WorkbenchText): void {
  const label = (): void => {
    for (const [selector, field] of FIELDS)
      for (const element of container.querySelectorAll(selector))
        element.setAttribute("aria-label", gridFields[field]);
    for (const element of container.querySelectorAll('[tabindex="1"]')) element.setAttribute("tabindex", "0");
    for (const element of container.querySelectorAll(".o-composer")) element.setAttribute("role", "textbox");
  };
  label();
  new MutationObserver(label).observe(container, { childList: true, subtree: true });
  container.addEventListener("beforeinput", keepSheetNameShort);
}

function keepSheetNameShort(event: InputEvent): void {
  const { target, data } = event;
  if (!(target instanceof HTMLElement) || !target.classList.contains("o-sheet-name") || data === null) return;
  const selected = document.getSelection()?.toString().length ?? 0;
  const length = (target.textContent ?? "").length - selected + data.length;
  if (length > LONGEST_SHEET_NAME) event.preventDefault();
}
