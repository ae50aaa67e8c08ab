import { element } from "./element";
import type {
  AddinManifest,
  GetStarted,
  RibbonControl,
  RibbonGroup,
  RibbonTab,
} from "./manifest/addinManifest";
import type { RibbonState } from "./ribbonState";
import type { ServedUrls } from "./servedUrls";
import type { WorkbenchText } from "./text/workbenchText";

export interface RibbonOptions {
  readonly manifest: AddinManifest;
  readonly state: RibbonState;
  readonly served: ServedUrls;
  readonly text: WorkbenchText;
  onControl(controlId: string): void;
}

/** The card for the first start, which stays away once it was dismissed. */
interface Welcome {
  isShown: boolean;
}

interface DrawnRibbon extends RibbonOptions {
  readonly welcome: Welcome;
}

/** Draws the tabs, groups and buttons that the add-in has now, and nothing of Excel's own. */
export function mountRibbon(container: HTMLElement, options: RibbonOptions): void {
  const { manifest, state } = options;
  const welcome: Welcome = { isShown: manifest.getStarted !== null };
  let drawn: readonly RibbonTab[] = [];
  const update = () => {
    const shown = shownTabs(state);
    if (shown.length !== drawn.length || shown.some((tab, index) => tab !== drawn[index])) {
      drawRibbon(container, shown, { ...options, welcome });
      drawn = shown;
    }
    updateEnabled(container, state);
  };
  drawRibbon(container, drawn, { ...options, welcome });
  state.onChange(update);
  update();
}

function shownTabs(state: RibbonState): readonly RibbonTab[] {
  return state
    .tabs()
    .filter(({ visible }) => visible)
    .map(({ definition }) => definition);
}

/** The tab that was open stays open if it is still there. */
function drawRibbon(container: HTMLElement, shown: readonly RibbonTab[], options: DrawnRibbon): void {
  const { text } = options;
  const openId = container.querySelector('[role="tab"][aria-selected="true"]')?.id;
  const panels = shown.map((tab) => createPanel(tab, options));
  const tabs = shown.map((tab, index) =>
    element(
      "button",
      { type: "button", role: "tab", id: `tab-${tab.id}`, "aria-controls": `panel-${index}` },
      [labelOf(tab, text)],
    ),
  );
  const select = (index: number) => {
    tabs.forEach((tab, each) => {
      tab.setAttribute("aria-selected", String(each === index));
      tab.tabIndex = each === index ? 0 : -1;
    });
    panels.forEach((panel, each) => (panel.hidden = each !== index));
  };
  tabs.forEach((tab, index) => tab.addEventListener("click", () => select(index)));
  panels.forEach((panel, index) => panel.setAttribute("id", `panel-${index}`));

  const strip = element("div", { class: "ribbon-tabs", role: "tablist", "aria-label": text.ribbon }, tabs);
  strip.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || tabs.length === 0) return;
    const at = tabs.findIndex((tab) => tab.tabIndex === 0);
    const next = (at + step + tabs.length) % tabs.length;
    select(next);
    tabs[next]?.focus();
  });
  container.replaceChildren(strip, ...panels);
  select(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === openId),
    ),
  );
}

function labelOf(tab: RibbonTab, text: WorkbenchText): string {
  return tab.label ?? text.officeTabs[tab.id] ?? tab.id;
}

function createPanel(tab: RibbonTab, options: DrawnRibbon): HTMLElement {
  const { getStarted } = options.manifest;
  const panel = element(
    "div",
    { class: "ribbon-panel", role: "tabpanel", "aria-labelledby": `tab-${tab.id}` },
    [...tab.groups.map((group) => createGroup(group, options))],
  );
  if (getStarted !== null && options.welcome.isShown) panel.append(createGetStarted(getStarted, options));
  return panel;
}

function createGroup(group: RibbonGroup, options: RibbonOptions): HTMLElement {
  return element("div", { class: "ribbon-group", role: "group", "aria-label": group.label }, [
    element(
      "div",
      { class: "ribbon-controls" },
      group.controls.map((control) => createButton(control, options)),
    ),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, [group.label]),
  ]);
}

function createButton(control: RibbonControl, { state, served, onControl }: RibbonOptions): HTMLElement {
  const tipId = `tip-${control.id}`;
  const tip = element("span", { class: "supertip", role: "tooltip", id: tipId }, [
    element("strong", {}, [control.supertip.title]),
    element("span", {}, [control.supertip.description]),
  ]);
  const button = element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      "data-control": control.id,
      "aria-describedby": tipId,
      disabled: state.control(control.id)?.enabled === false,
    },
    [...createIcon(control, served), element("span", { class: "ribbon-label" }, [control.label])],
  );
  button.addEventListener("click", () => onControl(control.id));
  return element("span", { class: "ribbon-control" }, [button, tip]);
}

/** Large buttons are 32 pixels; screens with more dots per pixel take the next size that the manifest offers. */
function createIcon({ icons }: RibbonControl, served: ServedUrls): readonly HTMLElement[] {
  const large = icons.filter(({ size }) => size >= 32).sort((one, other) => one.size - other.size);
  const [first] = large;
  if (first === undefined) return [];
  const sources = large.map(({ size, url }) => `${served.of(url)} ${size / 32}x`).join(", ");
  return [element("img", { src: served.of(first.url), srcset: sources, width: "32", height: "32", alt: "" })];
}

function createGetStarted(getStarted: GetStarted, { served, text, welcome }: DrawnRibbon): HTMLElement {
  const dismiss = element("button", { type: "button", class: "quiet-button", "aria-label": text.dismiss }, [
    "✕",
  ]);
  const more =
    getStarted.learnMoreUrl === null
      ? []
      : [
          element("a", { href: served.of(getStarted.learnMoreUrl), target: "_blank", rel: "noopener" }, [
            text.learnMore,
          ]),
        ];
  const card = element("aside", { class: "get-started", "aria-label": getStarted.title }, [
    element("strong", {}, [getStarted.title]),
    element("p", {}, [getStarted.description, " ", ...more]),
    dismiss,
  ]);
  dismiss.addEventListener("click", () => {
    welcome.isShown = false;
    card.remove();
  });
  return card;
}

function updateEnabled(container: HTMLElement, state: RibbonState): void {
  for (const button of container.querySelectorAll<HTMLButtonElement>("button[data-control]")) {
    button.disabled = state.control(button.dataset.control ?? "")?.enabled === false;
  }
}
