import { chartScripts } from "./support/chartScripts";

/** From Microsoft's reference, through Microsoft's client library: what works and what is refused. */
describe("series of charts in the workbench", () => {
  const { run, failureOf } = chartScripts();

  describe("series", () => {
    it("have names, types, order and axes of their own", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered");
          const honda = chart.series.getItemAt(1);
          honda.chartType = "LineMarkers"; honda.axisGroup = "Secondary"; honda.markerStyle = "Diamond";
          honda.markerSize = 9; honda.smooth = true; honda.plotOrder = 1;
          const first = chart.series.getItemAt(0);
          const axis = chart.axes.getItem("Value", "Secondary");
          axis.title.text = "Right";
          axis.load("axisGroup,type");
          return [await loaded(first, "name,chartType,axisGroup,markerStyle,markerSize,smooth,plotOrder"),
            axis.axisGroup, axis.type];`),
      ).toEqual([
        {
          name: "Honda",
          chartType: "LineMarkers",
          axisGroup: "Secondary",
          markerStyle: "Diamond",
          markerSize: 9,
          smooth: true,
          plotOrder: 1,
        },
        "Secondary",
        "Value",
      ]);
    });

    it("give what is automatic until it is set", async () => {
      expect(
        await run(`
          const series = add("ColumnClustered").series.getItemAt(0);
          return loaded(series, "gapWidth,overlap,doughnutHoleSize,hasDataLabels,filtered,invertIfNegative");`),
      ).toEqual({
        gapWidth: 219,
        overlap: -27,
        doughnutHoleSize: null,
        hasDataLabels: false,
        filtered: false,
        invertIfNegative: false,
      });
    });

    it("share gaps with their group", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered");
          chart.series.getItemAt(0).gapWidth = 50;
          return (await loaded(chart.series.getItemAt(1), "gapWidth")).gapWidth;`),
      ).toBe(50);
    });

    it("are added with values, categories and bubble sizes", async () => {
      expect(
        await run(`
          const chart = add("Bubble", "B1:C5");
          const series = chart.series.add("New");
          series.setValues(sheet.getRange("B2:B5"));
          series.setXAxisValues(sheet.getRange("C2:C5"));
          series.setBubbleSizes(sheet.getRange("B2:B5"));
          const sizes = series.getDimensionDataSourceString("BubbleSizes");
          const values = series.getDimensionValues("XValues");
          const kind = series.getDimensionDataSourceType("Values");
          await context.sync();
          return [sizes.value, values.value, kind.value];`),
      ).toEqual(["Sheet1!$B$2:$B$5", [40, 30, 20, 10], "LocalRange"]);
    });

    it("refuse what their type has not", async () => {
      const first = (type: string) => `add("${type}").series.getItemAt(0)`;
      expect(await failureOf(`${first("Line")}.gapWidth = 10;`)).toEqual([
        "InvalidArgument",
        "ChartSeries.gapWidth",
      ]);
      expect(await failureOf(`${first("Pie")}.doughnutHoleSize = 50;`)).toEqual([
        "InvalidArgument",
        "ChartSeries.doughnutHoleSize",
      ]);
      expect(await failureOf(`${first("ColumnClustered")}.overlap = 101;`)).toEqual([
        "InvalidArgument",
        "ChartSeries.overlap",
      ]);
      expect(await failureOf(`${first("Line")}.markerSize = 73;`)).toEqual([
        "InvalidArgument",
        "ChartSeries.markerSize",
      ]);
      expect(await failureOf(`${first("Line")}.varyByCategories = true;`)).toEqual([
        "InvalidArgument",
        "ChartSeries.varyByCategories",
      ]);
      expect(await failureOf(`${first("Line")}.setBubbleSizes(sheet.getRange("B2:B5"));`)).toEqual([
        "InvalidArgument",
        "ChartSeries.setBubbleSizes",
      ]);
      expect(await failureOf(`${first("AreaStacked")}.trendlines.add();`)).toEqual([
        "InvalidArgument",
        "ChartTrendlineCollection.add",
      ]);
      expect(await failureOf(`add("Line").series.getItemAt(2).load("name");`)).toEqual([
        "ItemNotFound",
        "ChartSeriesCollection.getItemAt",
      ]);
      expect(await failureOf(`${first("Line")}.name = "x".repeat(256);`)).toEqual([
        "InvalidArgument",
        "ChartSeries.name",
      ]);
    });

    it("fit trendlines with equations", async () => {
      expect(
        await run(`
          const lines = add("Line", "A1:B5").series.getItemAt(0).trendlines;
          const line = lines.add("Linear");
          line.showEquation = true; line.showRSquared = true; line.forwardPeriod = 1;
          line.format.line.color = "red";
          const count = lines.getCount();
          line.load("name,type,forwardPeriod,label/text,label/autoText,format/line/color"); await context.sync();
          const before = [count.value, line.name, line.type, line.forwardPeriod, line.label.text,
            line.label.autoText, line.format.line.color];
          lines.getItem(0).delete();
          const after = lines.getCount(); await context.sync();
          return [before, after.value];`),
      ).toEqual([[1, "Linear (Suzuki)", "Linear", 1, "y = 10x + 0\nR² = 1.0000", true, "#FF0000"], 0]);
      expect(
        await failureOf(`add("Line").series.getItemAt(0).trendlines.add("Linear").polynomialOrder = 3;`),
      ).toEqual(["InvalidArgument", "ChartTrendline.polynomialOrder"]);
    });

    it("have points with values, looks and labels", async () => {
      expect(
        await run(`
          const points = add("ColumnClustered", "A1:B5").series.getItemAt(0).points;
          const point = points.getItemAt(3);
          point.format.fill.setSolidColor("orange");
          point.format.border.color = "#112233";
          point.hasDataLabel = true;
          point.dataLabel.position = "InsideEnd";
          point.load("value,hasDataLabel,dataLabel/text,dataLabel/position,format/border/color");
          points.load("count"); await context.sync();
          return [points.count, point.value, point.dataLabel.text, point.dataLabel.position,
            point.format.border.color];`),
      ).toEqual([4, 40, "40", "InsideEnd", "#112233"]);
      expect(await failureOf(`add("Line").series.getItemAt(0).points.getItemAt(4).load("value");`)).toEqual([
        "ItemNotFound",
        "ChartPointsCollection.getItemAt",
      ]);
    });

    it("have labels, all of a chart's or their own", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered");
          chart.dataLabels.showValue = true; chart.dataLabels.position = "OutsideEnd";
          const own = chart.series.getItemAt(1).dataLabels;
          own.showSeriesName = true; own.separator = ": "; own.numberFormat = "0.0";
          own.format.font.bold = true;
          const text = chart.series.getItemAt(1).points.getItemAt(0).dataLabel;
          text.load("text"); own.load("showValue,position,linkNumberFormat,format/font/bold"); await context.sync();
          return [text.text, own.showValue, own.position, own.linkNumberFormat, own.format.font.bold];`),
      ).toEqual(["Honda: 40.0", true, "OutsideEnd", false, true]);
    });

    it("have error bars", async () => {
      expect(
        await run(`
          const series = add("XYScatter", "B1:C5").series.getItemAt(0);
          series.xErrorBars.visible = true; series.xErrorBars.type = "Percent"; series.xErrorBars.include = "PlusValues";
          return loaded(series.xErrorBars, "visible,type,include,endStyleCap");`),
      ).toEqual({ visible: true, type: "Percent", include: "PlusValues", endStyleCap: true });
      expect(await failureOf(`add("Pie").series.getItemAt(0).yErrorBars.visible = true;`)).toEqual([
        "InvalidArgument",
        "ChartErrorBars.visible",
      ]);
    });
  });
});
