import { themeOn } from "../../../../src/workbench/engine/charts/drawing/chartTheme";
import { drawnExtras } from "../../../../src/workbench/engine/charts/drawing/drawnExtras";
import type { DrawnExtras } from "../../../../src/workbench/engine/charts/drawing/drawnExtras";
import { ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

const HEADS = ["Day", "Open", "High", "Low", "Close"];

/** Of each series of a chart of two days. */
function extrasOf(type: string, address: string, change: (chart: ScriptObject) => void = () => undefined) {
  const book = new ScriptedWorkbook();
  book.write("A1:E3", [HEADS, ["Mon", 10, 13, 9, 12], ["Tue", 12, 14, 8, -3]]);
  const chart = book.sheet().to("Charts").follow("Add", type, book.range(address), "Columns");
  change(chart);
  const reading = book.engine.charts.read(String(chart.get("Id")));
  const drawing = { reading, theme: themeOn(undefined) };
  return reading.series.map((one): DrawnExtras => drawnExtras(drawing, one));
}

describe("drawnExtras", () => {
  it("joins the highest and the lowest price, and frames those at opening and close", () => {
    const [open, ...others] = extrasOf("StockOHLC", "A1:E3");
    expect(open?.errorBars.map(({ ends, hasCaps }) => [ends, hasCaps])).toEqual([
      [
        [
          [9, 13],
          [-3, 14],
        ],
        false,
      ],
    ]);
    expect(open?.boxes?.ends).toEqual([
      [10, 12],
      [12, -3],
    ]);
    expect(others.map(({ errorBars, boxes }) => [errorBars, boxes])).toEqual([
      [[], null],
      [[], null],
      [[], null],
    ]);
  });

  it("joins the bars of a waterfall where they end, unless told not to", () => {
    expect(extrasOf("Waterfall", "A1:B3").map(({ connectors }) => connectors?.levels)).toEqual([[10, 22]]);
    const without = extrasOf("Waterfall", "A1:B3", (chart) =>
      chart.to("Series").item(0).set("ShowConnectorLines", false),
    );
    expect(without.map(({ connectors }) => connectors)).toEqual([null]);
    expect(extrasOf("Line", "A1:B3")[0]?.connectors).toBeNull();
  });
});
