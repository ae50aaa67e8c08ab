import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import * as chartModule from "chart.js";
import * as chartHelpers from "chart.js/helpers";
import type { Engine } from "../engine";
import { EngineError } from "../invariant";
import { WorkbenchEngine } from "../workbenchEngine";

export interface GridCallbacks {
  /** Something that the user should read; "danger" is a refusal. */
  notify(message: string): void;
  confirm(question: string): boolean;
  /** What o-spreadsheet says, in the page's language; terms without a translation as they are. */
  translate(term: string): string;
}

/**
 * Draws the engine's grid with its tabs, formula bar and charts in an element.
 * `templates` is the text of `@odoo/o-spreadsheet/dist/o_spreadsheet.xml`; its style sheet, Bootstrap's and Font Awesome's
 * belong to the page.
 */
export async function mountGrid(
  engine: Engine,
  element: HTMLElement,
  { templates, callbacks }: { readonly templates: string; readonly callbacks: GridCallbacks },
): Promise<void> {
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
  await new App(Spreadsheet, { props, templates, env, translateFn }).mount(element);
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
