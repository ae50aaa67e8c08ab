import { registries } from "@odoo/o-spreadsheet";
import type { Model, Range } from "@odoo/o-spreadsheet";
import type { Area } from "../../area";
import { createChartCells } from "../reading/chartCells";
import { readChart } from "../reading/chartReading";
import { chartConfig } from "../drawing/chartConfig";
import { themeOn } from "../drawing/chartTheme";
import { framePlugin } from "../drawing/plugins/framePlugin";
import { labelsPlugin } from "../drawing/plugins/labelsPlugin";
import { marksPlugin } from "../drawing/plugins/marksPlugin";
import type { ChartContent } from "../info/chartInfo";
import { mapChartAreas } from "../info/mapChartAreas";

/**
 * A chart type of the grid's that holds everything that Excel knows of a chart. The grid keeps it with its figures:
 * it moves the ranges with their cells, undoes, copies and deletes; drawing is ours.
 */
export const OFFICE_CHART = "office";

type Getters = Model["getters"];

const OFFICE_SOURCE = { type: OFFICE_CHART } as const;

/** What the grid keeps; the fields but `content` are those that it reads of every chart. */
export interface OfficeDefinition<A> {
  readonly type: typeof OFFICE_CHART;
  readonly title: { readonly text: string };
  readonly background: string;
  readonly legendPosition: "none";
  readonly dataSetStyles: Readonly<Record<string, never>>;
  readonly dataSource: { readonly type: typeof OFFICE_CHART };
  readonly content: ChartContent<A>;
  /** What somebody chose in the side panel; it becomes the type of the content. */
  readonly chosenType?: string;
}

/** Ranges are addresses with their sheet's name. */
export function officeDefinition(content: ChartContent<string>): OfficeDefinition<string> {
  return {
    type: OFFICE_CHART,
    title: { text: content.title.text ?? "" },
    background: "transparent",
    legendPosition: "none",
    dataSetStyles: {},
    dataSource: OFFICE_SOURCE,
    content,
  };
}

interface RangeChange {
  readonly changeType: string;
  readonly range: Range;
}

interface Adapters {
  applyChange(range: Range): RangeChange;
  adaptRangeString(sheetId: string, text: string): { readonly changeType: string; readonly range: string };
}

function mapped<A, B>(definition: OfficeDefinition<A>, map: (area: A) => B | null): OfficeDefinition<B> {
  return { ...definition, content: mapChartAreas(definition.content, map) };
}

const builder = {
  sequence: 1000,
  dataSeriesLimit: undefined,
  allowedDefinitionKeys: [
    "type",
    "title",
    "background",
    "legendPosition",
    "dataSetStyles",
    "dataSource",
    "content",
    "chosenType",
  ],
  fromStrDefinition: (definition: OfficeDefinition<string>, sheetId: string, getters: Getters) =>
    mapped(withChosenType(definition), (text) => rangeOf(getters, sheetId, text)),
  // Always with the sheet: a chart's own sheet is then named like any other.
  toStrDefinition: (definition: OfficeDefinition<Range>, _sheetId: string, getters: Getters) =>
    mapped(definition, (range) => getters.getRangeString(range, "no sheet")),
  validateDefinition: () => "Success",
  transformDefinition: (definition: OfficeDefinition<string>, sheetId: string, adapters: Adapters) =>
    mapped(definition, (text) => {
      const { changeType, range } = adapters.adaptRangeString(sheetId, text);
      return changeType === "REMOVE" ? null : range;
    }),
  updateRanges: (definition: OfficeDefinition<Range>, adapters: Adapters) =>
    mapped(definition, (range) => {
      const { changeType, range: changed } = adapters.applyChange(range);
      return changeType === "REMOVE" ? null : changed;
    }),
  duplicateInDuplicatedSheet: (definition: OfficeDefinition<Range>, from: string, to: string) =>
    mapped(definition, (range) => (range.sheetId === from ? { ...range, sheetId: to } : range)),
  copyInSheetId: (definition: OfficeDefinition<Range>) => definition,
  getContextCreation: (definition: OfficeDefinition<string>) => ({ definition }),
  getDefinitionFromContextCreation: (context: { readonly definition: OfficeDefinition<string> }) =>
    context.definition,
  getDefinitionForExcel: () => undefined,
  getRuntime(getters: Getters, definition: OfficeDefinition<Range>) {
    const content = mapChartAreas(definition.content, areaOf);
    const reading = readChart(createChartCells(getters), content);
    return {
      chartJsConfig: chartConfig({ reading, theme: themeOn(content.area.fill) }),
      background: "transparent",
    };
  },
};

/** A chart of one type: its series lose the types of their own. */
function withChosenType({ chosenType, ...definition }: OfficeDefinition<string>): OfficeDefinition<string> {
  if (chosenType === undefined) return definition;
  const series = definition.content.series.map((one) => ({ ...one, type: null }));
  return { ...definition, content: { ...definition.content, type: chosenType, series } };
}

function rangeOf(getters: Getters, sheetId: string, text: string): Range | null {
  const range = getters.getRangeFromSheetXC(sheetId, text);
  return range.invalidXc !== undefined || range.invalidSheetName !== undefined ? null : range;
}

function areaOf({ sheetId, zone }: Range): Area {
  return { sheetId, top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right };
}

/** The ranges are in the content; the grid only has to know which types may show the source. */
registries.chartDataSourceRegistry.add(
  OFFICE_CHART as never,
  {
    ...registries.chartDataSourceRegistry.get("none"),
    supportedChartTypes: [OFFICE_CHART],
    fromExternalDefinition: () => OFFICE_SOURCE,
    fromContextCreation: () => OFFICE_SOURCE,
    transform: () => OFFICE_SOURCE,
    getContextCreation: () => ({ dataSource: OFFICE_SOURCE }),
  } as never,
);
registries.chartTypeRegistry.add(OFFICE_CHART as never, builder as never);
registries.chartComponentRegistry.add(OFFICE_CHART, registries.chartComponentRegistry.get("pie"));
for (const plugin of [framePlugin, labelsPlugin, marksPlugin]) {
  registries.chartJsExtensionRegistry.add(plugin.id, {
    register: (chart: { register(plugin: unknown): void }) => chart.register(plugin),
    unregister: (chart: { unregister(plugin: unknown): void }) => chart.unregister(plugin),
  } as never);
}
