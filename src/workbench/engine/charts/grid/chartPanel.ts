import { Component, xml } from "@odoo/owl";
import { registries } from "@odoo/o-spreadsheet";
import { chartKind, DRAWABLE_TYPES } from "../info/chartKinds";
import type { ChartLegendInfo } from "../info/chartTextInfo";
import { OFFICE_CHART } from "./officeChart";
import type { OfficeDefinition } from "./officeChart";

interface PanelProps {
  readonly chartId: string;
  readonly definition: OfficeDefinition<string>;
  updateChart(chartId: string, change: Partial<OfficeDefinition<string>>): unknown;
}

/** What a person can change of a chart in the grid's own side panel: its type, which the grid asks for, and this. */
class TitlePanel extends Component<PanelProps> {
  static override readonly template = xml`
    <div class="o-section">
      <div class="o-section-title">Chart title</div>
      <input type="text" class="o-input" t-att-value="text" aria-label="Chart title"
        t-on-change="(event) => this.write(event.target.value)"/>
    </div>`;

  get text(): string {
    return this.props.definition.content.title.text ?? "";
  }

  write(text: string): void {
    const { chartId, definition, updateChart } = this.props;
    const title = {
      ...definition.content.title,
      text: text === "" ? null : text,
      textArea: null,
      visible: true,
    };
    updateChart(chartId, { content: { ...definition.content, title } });
  }
}

class LegendPanel extends Component<PanelProps> {
  static override readonly template = xml`
    <div class="o-section">
      <div class="o-section-title">Legend position</div>
      <select class="o-input" aria-label="Legend position" t-on-change="(event) => this.write(event.target.value)">
        <option value="None" t-att-selected="position === 'None'">None</option>
        <option value="Top" t-att-selected="position === 'Top'">Top</option>
        <option value="Bottom" t-att-selected="position === 'Bottom'">Bottom</option>
        <option value="Left" t-att-selected="position === 'Left'">Left</option>
        <option value="Right" t-att-selected="position === 'Right'">Right</option>
      </select>
    </div>`;

  get position(): string {
    const { visible, position } = this.props.definition.content.legend;
    return visible ? position : "None";
  }

  write(chosen: string): void {
    const { chartId, definition, updateChart } = this.props;
    const { legend } = definition.content;
    const position = chosen as ChartLegendInfo["position"];
    const changed =
      chosen === "None" ? { ...legend, visible: false } : { ...legend, visible: true, position };
    updateChart(chartId, { content: { ...definition.content, legend: changed } });
  }
}

registries.chartSidePanelComponentRegistry.add(OFFICE_CHART, {
  configuration: TitlePanel,
  design: LegendPanel,
} as never);

/** The grid's own little pictures of chart types. */
function previewOf(type: string): string {
  const { kind, stacking, isHorizontal, isRing, isFilled } = chartKind(type);
  const isStacked = stacking !== undefined;
  const names = {
    bar: `${isStacked ? "STACKED_" : ""}${isHorizontal === true ? "BAR" : "COLUMN"}`,
    line: `${isStacked ? "STACKED_" : ""}LINE`,
    area: `${isStacked ? "STACKED_" : ""}AREA`,
    pie: isRing === true ? "DOUGHNUT" : "PIE",
    scatter: "SCATTER",
    bubble: "SCATTER",
    radar: isFilled === true ? "FILLED_RADAR" : "RADAR",
    funnel: "FUNNEL",
    waterfall: "WATERFALL",
  };
  return `o-spreadsheet-ChartPreview.${names[kind]}_CHART`;
}

function categoryOf(type: string): string {
  const { kind, isHorizontal } = chartKind(type);
  if (kind === "bar") return isHorizontal === true ? "bar" : "column";
  return ["line", "area", "pie"].includes(kind) ? kind : "misc";
}

for (const type of DRAWABLE_TYPES) {
  registries.chartSubtypeRegistry.add(`${OFFICE_CHART} ${type}`, {
    matcher: (definition: { readonly type: string; readonly content?: { readonly type: string } }) =>
      definition.type === OFFICE_CHART && definition.content?.type === type,
    displayName: type.replace(/^3D/, "3-D ").replace(/([a-z])([A-Z0-9])/g, "$1 $2"),
    chartType: OFFICE_CHART,
    chartSubtype: `${OFFICE_CHART} ${type}`,
    subtypeDefinition: { chosenType: type },
    category: categoryOf(type),
    preview: previewOf(type),
  } as never);
}
