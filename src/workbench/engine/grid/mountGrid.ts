import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App, Component, useState, xml } from "@odoo/owl";
import * as chartModule from "chart.js";
import * as chartHelpers from "chart.js/helpers";
import type { Engine } from "../engine";
import { EngineError } from "../invariant";
import type { GridScheme } from "../paint/gridPalette";
import { setGridScheme } from "../paint/paintGrid";
import { setChartTheme } from "../charts/drawing/chartTheme";
import "../charts/grid/chartPanel";
import { WorkbenchEngine } from "../workbenchEngine";
import { GridPlaces } from "./gridPlaces";

export interface GridCallbacks {
  /** Something that the user should read; "danger" is a refusal. */
  notify(message: string): void;
  confirm(question: string): boolean;
  /** What o-spreadsheet says, in the page's language; terms without a translation as they are. */
  translate(term: string): string;
}

export interface GridMounting {
  readonly templates: string;
  readonly callbacks: GridCallbacks;
  readonly scheme: GridScheme;
}

/** A grid on the page. */
export interface MountedGrid {
  setScheme(scheme: GridScheme): void;
  readonly places: GridPlaces;
  /** Calls back whenever something may stand elsewhere or look otherwise. */
  onUpdate(listener: () => void): void;
}

/**
 * Draws the engine's grid with its tabs, formula bar and charts in an element.
 * `templates` is the text of `@odoo/o-spreadsheet/dist/o_spreadsheet.xml`; its style sheet, Bootstrap's and Font Awesome's
 * belong to the page.
 */
export async function mountGrid(
  engine: Engine,
  element: HTMLElement,
  { templates, callbacks, scheme }: GridMounting,
): Promise<MountedGrid> {
  if (!(engine instanceof WorkbenchEngine)) throw new EngineError("Only this folder's engine has a grid");
  provideChartLibrary();
  const props = {
    model: engine.model,
    notifyUser: (notification: unknown) => callbacks.notify(textOf(notification)),
    raiseError: (text: string, then?: () => void) => {
      callbacks.notify(text);
      then?.();
    },
    askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) =>
      callbacks.confirm(text) ? confirmed() : cancelled?.(),
  };
  // The component makes its own environment; ours only answers what it asks of the page.
  const env = { loadCurrencies: async () => [] } as never;
  const translateFn = (term: string) => callbacks.translate(term);
  const { model } = engine;
  setGridScheme(model, scheme);
  setChartTheme(scheme === "dark" ? "dark" : "light");
  const root = await new App(SchemedSpreadsheet, {
    props: { spreadsheet: props, scheme },
    templates,
    env,
    translateFn,
  }).mount(element);
  return {
    setScheme(next) {
      setGridScheme(model, next);
      setChartTheme(next === "dark" ? "dark" : "light");
      model.dispatch("EVALUATE_CHARTS");
      root.show(next);
    },
    places: new GridPlaces(model, element),
    onUpdate: (listener) => model.on("update", {}, listener),
  };
}

/** Lets the scheme change while the grid is mounted. */
class SchemedSpreadsheet extends Component<{ readonly spreadsheet: object; readonly scheme: GridScheme }> {
  static override readonly template = xml`<Spreadsheet t-props="props.spreadsheet" colorScheme="state.colorScheme"/>`;
  static components = { Spreadsheet };
  static override props = { spreadsheet: Object, scheme: String };
  state: { colorScheme?: string } = {};

  override setup(): void {
    this.state = useState({});
    this.show(this.props.scheme);
  }

  show(scheme: GridScheme): void {
    // In a contrast theme the browser replaces the colours of everything that is not drawn on the canvas.
    this.state.colorScheme = scheme === "dark" ? "dark" : "light";
    this.render(true);
  }
}

function textOf(notification: unknown): string {
  if (typeof notification === "string") return notification;
  const { text } = notification as { readonly text?: unknown };
  return typeof text === "string" ? text : "";
}

/** o-spreadsheet draws with a global `Chart` that carries the whole module, as Chart.js' UMD build does. */
function provideChartLibrary(): void {
  const { Chart, registerables } = chartModule;
  Chart.register(...registerables);
  const umd = Chart as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(chartModule)) umd[name] ??= value;
  umd["helpers"] = { ...chartHelpers };
  (globalThis as unknown as { Chart: unknown }).Chart = Chart;
}
