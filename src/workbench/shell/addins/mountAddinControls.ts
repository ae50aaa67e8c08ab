import { element } from "../element";
import type { WorkbenchText } from "../text/workbenchText";
import type { KnownAddin, RecentAddins } from "./recentAddins";

export interface AddinControlParts {
  readonly recent: RecentAddins;
  readonly text: WorkbenchText;
  /** Puts the add-in in the place of the one that is open; rejects with a sentence. */
  open(manifestUrl: string): Promise<void>;
}

export interface AddinControls {
  /** Another add-in is open. */
  show(addin: KnownAddin): void;
}

/** The name of the add-in that is open, and under it the ways to another: those of before, and an address. */
export function mountAddinControls(banner: HTMLElement, parts: AddinControlParts): AddinControls {
  const { recent, text } = parts;
  const panel = element("div", { id: "addins", class: "addins", popover: "auto" });
  const button = element("button", { type: "button", class: "file-button addins-button" });
  button.popoverTargetElement = panel;
  // The grid listens to keys of the whole page.
  panel.addEventListener("keydown", (event) => event.stopPropagation());
  panel.addEventListener("toggle", () => {
    panel.querySelector(".addins-problem")?.replaceChildren();
    placeUnder(panel, button);
  });
  const group = element("div", { role: "group", "aria-label": text.addins.label }, [button, panel]);
  banner.insertBefore(group, banner.querySelector(".excel-switch"));
  return {
    show(addin) {
      recent.note(addin);
      button.replaceChildren(addin.name);
      button.title = text.addins.label;
      panel.hidePopover();
      panel.replaceChildren(...drawPanel(parts, panel));
    },
  };
}

function drawPanel({ recent, text, open }: AddinControlParts, panel: HTMLElement): readonly HTMLElement[] {
  const problem = element("p", { class: "addins-problem", role: "alert" });
  const openAddin = async (manifestUrl: string): Promise<void> => {
    problem.textContent = "";
    panel.toggleAttribute("inert", true);
    try {
      await open(manifestUrl);
    } catch (failure) {
      problem.textContent = failure instanceof Error ? failure.message : String(failure);
    } finally {
      panel.toggleAttribute("inert", false);
    }
  };
  return [
    element("h2", { id: "addins-title" }, [text.addins.recent]),
    drawRecent(recent.list(), openAddin),
    drawForm(text, openAddin),
    problem,
  ];
}

/** The first is the one that is open. */
function drawRecent(known: readonly KnownAddin[], open: (url: string) => Promise<void>): HTMLElement {
  const items = known.map(({ name, manifestUrl }, index) => {
    const button = element("button", { type: "button", "aria-current": index === 0 && "true" }, [
      element("span", {}, [name]),
      element("small", {}, [manifestUrl]),
    ]);
    button.addEventListener("click", () => void open(manifestUrl));
    return element("li", {}, [button]);
  });
  return element("ul", { "aria-labelledby": "addins-title" }, items);
}

function drawForm({ addins }: WorkbenchText, open: (url: string) => Promise<void>): HTMLElement {
  const input = element("input", {
    id: "addins-address",
    type: "text",
    required: true,
    spellcheck: "false",
    autocomplete: "off",
    placeholder: "/manifest.xml",
  });
  const form = element("form", {}, [
    element("label", { for: "addins-address" }, [addins.address]),
    input,
    element("button", { type: "submit", class: "dialog-button is-primary" }, [addins.open]),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void open(input.value.trim());
  });
  return form;
}

/** Popovers are above the page and know nothing of what they belong to. */
function placeUnder(panel: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth;
  panel.style.left = `${Math.max(0, Math.min(left, room - 8))}px`;
  panel.style.top = `${bottom + 4}px`;
}
