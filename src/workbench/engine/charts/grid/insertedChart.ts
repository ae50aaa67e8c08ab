import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin } from "@odoo/o-spreadsheet";
import { formatAddress, parseAddress } from "../../address";
import type { ParsedAddress } from "../../address";
import type { ChartContent } from "../info/chartInfo";
import type { ChartSeriesInfo } from "../info/chartSeriesInfo";
import { EMPTY_SERIES, newChart } from "../info/newChart";
import { OFFICE_CHART, officeDefinition } from "./officeChart";
import type { OfficeDefinition } from "./officeChart";

/** A chart of one of the grid's own kinds, as its menu makes them. */
interface NativeDefinition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly isDoughnut?: boolean;
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
}

type AnyDefinition = NativeDefinition | OfficeDefinition<string>;

interface ChartPlugin {
  addChart(figureId: string, chartId: string, definition: AnyDefinition): void;
  getChartIds(sheetId: string): string[];
  getChartDefinition(chartId: string): AnyDefinition;
}

type Config = ConstructorParameters<typeof CorePlugin>[0];
interface PluginClass {
  new (config: Config): CorePlugin & ChartPlugin;
  readonly getters: readonly string[];
}

const Native = registries.corePluginRegistry.get("chart") as unknown as PluginClass;

/** Charts that a person inserts or pastes are charts of Excel too, each with a name of its own on its sheet. */
class OfficeCharts extends Native {
  override addChart(figureId: string, chartId: string, definition: AnyDefinition): void {
    const sheetId = this.getters.getFigureSheetId(figureId);
    const office = sheetId === undefined ? null : asOffice(definition, this.getters.getSheetName(sheetId));
    if (office === null || sheetId === undefined) return super.addChart(figureId, chartId, definition);
    const others = this.getChartIds(sheetId).filter((id) => id !== chartId);
    const taken = new Set(others.map((id) => nameOf(this.getChartDefinition(id)).toLowerCase()));
    const name = freeName(office.content.name, taken);
    super.addChart(figureId, chartId, { ...office, content: { ...office.content, name } });
  }
}

function nameOf(definition: AnyDefinition): string {
  return definition.type === OFFICE_CHART ? (definition as OfficeDefinition<string>).content.name : "";
}

function freeName(wish: string, taken: ReadonlySet<string>): string {
  if (wish !== "" && !taken.has(wish.toLowerCase())) return wish;
  let number = 1;
  while (taken.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** Null for kinds that Excel has not. */
function asOffice(definition: AnyDefinition, sheetName: string): OfficeDefinition<string> | null {
  if (definition.type === OFFICE_CHART) return definition as OfficeDefinition<string>;
  const native = definition as NativeDefinition;
  const type = excelType(native);
  if (type === null || native.dataSource?.type !== "range") return null;
  const content: ChartContent<string> = newChart("", type, seriesOf(native, sheetName));
  const text = native.title?.text ?? "";
  return officeDefinition(
    text === "" ? content : { ...content, title: { ...content.title, text, visible: true } },
  );
}

function excelType({ type, stacked, horizontal, fillArea, isDoughnut }: NativeDefinition): string | null {
  const isStacked = stacked === true;
  switch (type) {
    case "bar":
      return `${horizontal === true ? "Bar" : "Column"}${isStacked ? "Stacked" : "Clustered"}`;
    case "combo":
      return "ColumnClustered";
    case "line":
      return `${fillArea === true ? "Area" : "Line"}${isStacked ? "Stacked" : ""}`;
    case "pie":
      return isDoughnut === true ? "Doughnut" : "Pie";
    case "scatter":
      return "XYScatter";
    case "radar":
      return fillArea === true ? "RadarFilled" : "Radar";
    case "funnel":
      return "Funnel";
    case "waterfall":
      return "Waterfall";
    default:
      return null;
  }
}

/** A data range of several columns is a series for each. */
function seriesOf({ dataSource }: NativeDefinition, sheetName: string): ChartSeriesInfo<string>[] {
  const { dataSets = [], dataSetsHaveTitle = false, labelRange } = dataSource ?? { type: "range" };
  const skip = dataSetsHaveTitle ? 1 : 0;
  const text = (area: ParsedAddress): string => formatAddress(area.sheetName ?? sheetName, area);
  const labels = labelRange === undefined ? null : parseAddress(labelRange);
  const categories = labels && text({ ...labels, top: Math.min(labels.top + skip, labels.bottom) });
  return dataSets.flatMap(({ dataRange }) => {
    const area = parseAddress(dataRange);
    if (area === null || area.bottom < area.top + skip) return [];
    return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const column = { ...area, left: area.left + index, right: area.left + index };
      return {
        ...EMPTY_SERIES,
        nameArea: dataSetsHaveTitle ? text({ ...column, bottom: area.top }) : null,
        values: text({ ...column, top: area.top + skip }),
        categories,
      };
    });
  });
}

registries.corePluginRegistry.replace("chart", OfficeCharts as never);
