import { chartScripts } from "./support/chartScripts";

/** From Microsoft's reference, through Microsoft's client library: what works and what is refused. */
describe("parts of charts in the workbench", () => {
  const { run, failureOf } = chartScripts();

  describe("axes", () => {
    it("tell their scale as numbers, automatic or set", async () => {
      expect(
        await run(`
          const { valueAxis, categoryAxis } = add("ColumnClustered", "A1:B5").axes;
          const before = await loaded(valueAxis, "minimum,maximum,majorUnit,numberFormat,linkNumberFormat");
          valueAxis.minimum = 5; valueAxis.maximum = 50; valueAxis.majorUnit = 15; valueAxis.numberFormat = "0.0";
          const set = await loaded(valueAxis, "minimum,maximum,majorUnit,numberFormat,linkNumberFormat");
          valueAxis.minimum = "";
          return [before, set, (await loaded(valueAxis, "minimum")).minimum,
            await loaded(categoryAxis, "type,reversePlotOrder,tickLabelPosition")];`),
      ).toEqual([
        { minimum: 0, maximum: 45, majorUnit: 5, numberFormat: "General", linkNumberFormat: true },
        { minimum: 5, maximum: 50, majorUnit: 15, numberFormat: "0.0", linkNumberFormat: false },
        0,
        { type: "Category", reversePlotOrder: false, tickLabelPosition: "NextToAxis" },
      ]);
    });

    it("keep what is set", async () => {
      expect(
        await run(`
          const axis = add("ColumnClustered").axes.valueAxis;
          axis.set({ scaleType: "Logarithmic", logBase: 2, reversePlotOrder: true, displayUnit: "Thousands",
            majorTickMark: "Cross", tickLabelPosition: "High", textOrientation: 45, visible: false });
          axis.title.text = "Cars"; axis.title.textOrientation = 0;
          axis.format.font.size = 12; axis.format.line.lineStyle = "Dash";
          axis.minorGridlines.visible = true; axis.majorGridlines.format.line.color = "#00FF00";
          axis.setPositionAt(3); axis.setCustomDisplayUnit(12);
          axis.load("scaleType,logBase,position,positionAt,displayUnit,customDisplayUnit,visible");
          axis.load("title/text,title/visible,format/font/size,format/line/lineStyle,minorGridlines/visible");
          await context.sync();
          return [axis.scaleType, axis.logBase, axis.position, axis.positionAt, axis.displayUnit,
            axis.customDisplayUnit, axis.visible, axis.title.text, axis.title.visible, axis.format.font.size,
            axis.format.line.lineStyle, axis.minorGridlines.visible];`),
      ).toEqual(["Logarithmic", 2, "Custom", 3, "Custom", 12, false, "Cars", true, 12, "Dash", true]);
    });

    it("take categories and titles from cells", async () => {
      expect(
        await run(`
          const chart = add("Line", "B1:B5");
          chart.axes.categoryAxis.setCategoryNames(sheet.getRange("A2:A5"));
          chart.axes.categoryAxis.title.setFormula("=Sheet1!$A$1");
          const source = chart.series.getItemAt(0).getDimensionDataSourceString("Categories");
          chart.axes.categoryAxis.title.load("text"); await context.sync();
          return [source.value, chart.axes.categoryAxis.title.text];`),
      ).toEqual(["Sheet1!$A$2:$A$5", "Year"]);
    });

    it("refuse what is out of range, and charts that have none", async () => {
      const axis = `add("Line").axes.valueAxis`;
      expect(await failureOf(`${axis}.textOrientation = 100;`)).toEqual([
        "InvalidArgument",
        "ChartAxis.textOrientation",
      ]);
      expect(await failureOf(`${axis}.majorUnit = 0;`)).toEqual(["InvalidArgument", "ChartAxis.majorUnit"]);
      expect(await failureOf(`${axis}.setCategoryNames(sheet.getRange("A2:A5"));`)).toEqual([
        "InvalidArgument",
        "ChartAxis.setCategoryNames",
      ]);
      expect(await failureOf(`add("Pie").axes.valueAxis.minimum = 0;`)).toEqual([
        "InvalidArgument",
        "ChartAxes.valueAxis",
      ]);
      expect(await failureOf(`add("Line").axes.getItem("Value", "Secondary").load("type");`)).toEqual([
        "InvalidArgument",
        "ChartAxes.getItem",
      ]);
      expect(await failureOf(`add("Line").axes.categoryAxis.title.setFormula("Year");`)).toEqual([
        "InvalidArgument",
        "ChartAxisTitle.setFormula",
      ]);
    });
  });

  describe("title, legend and areas", () => {
    it("keep text, looks and positions", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered");
          const { title, legend } = chart;
          title.text = "Reverse imports"; title.overlay = true; title.position = "Bottom";
          title.format.font.set({ bold: true, size: 20, color: "navy", underline: "Single" });
          title.getSubstring(0, 7).font.color = "#FF0000";
          legend.position = "Corner"; legend.format.fill.setSolidColor("#EEEEEE");
          legend.legendEntries.getItemAt(1).visible = false;
          chart.format.fill.setSolidColor("#FAFAFA"); chart.format.border.weight = 2;
          chart.format.roundedCorners = true; chart.plotArea.format.border.color = "#123456";
          const first = title.getSubstring(0, 7).font; first.load("color,bold");
          const entries = legend.legendEntries.getCount();
          title.load("text,overlay,position,visible,format/font"); legend.load("position,visible");
          chart.format.load("roundedCorners,border/weight"); await context.sync();
          const { font } = title.format;
          return [title.text, title.overlay, title.position, font.size, font.color, font.underline, first.color,
            first.bold, legend.position, entries.value, chart.format.roundedCorners, chart.format.border.weight];`),
      ).toEqual([
        "Reverse imports",
        true,
        "Bottom",
        20,
        "#000080",
        "Single",
        "#FF0000",
        true,
        "Corner",
        2,
        true,
        2,
      ]);
    });

    it("tell where they stand as drawn", async () => {
      const [title, legend, plot] = await run<Record<string, number>[]>(`
        const chart = add("ColumnClustered");
        chart.title.load("left,top,width,height"); chart.legend.load("left,top,width,height");
        chart.plotArea.load("insideLeft,insideTop,insideWidth,insideHeight,left,width,position");
        await context.sync();
        return [chart.title.toJSON(), chart.legend.toJSON(), chart.plotArea.toJSON()];`);
      expect(Number(title?.["top"])).toBeLessThan(Number(plot?.["insideTop"]));
      expect(Number(legend?.["top"])).toBeGreaterThan(
        Number(plot?.["insideTop"]) + Number(plot?.["insideHeight"]),
      );
      expect(Number(plot?.["left"])).toBeLessThan(Number(plot?.["insideLeft"]));
      expect(Number(plot?.["width"])).toBeLessThan(360);
    });

    it("are null where they are not shown, and stay where they are put", async () => {
      expect(
        await run(`
          const { title, legend } = add("ColumnClustered");
          title.visible = false; legend.left = 30; legend.top = 40;
          title.load("left,width"); legend.load("position,left,top"); await context.sync();
          return [title.left, title.width, legend.position, legend.left, legend.top];`),
      ).toEqual([null, null, "Custom", 30, 40]);
    });

    it("refuse letters and entries that they have not", async () => {
      expect(await failureOf(`add("Line").title.getSubstring(0, 99).font.bold = true;`)).toEqual([
        "InvalidArgument",
        "ChartTitle.getSubstring",
      ]);
      expect(await failureOf(`add("Line").legend.legendEntries.getItemAt(2).visible = false;`)).toEqual([
        "ItemNotFound",
        "ChartLegendEntryCollection.getItemAt",
      ]);
      expect(await failureOf(`add("Line").format.fill.setSolidColor("no colour");`)).toEqual([
        "InvalidArgument",
        "ChartFill.setSolidColor",
      ]);
    });

    it("have a data table where there are categories", async () => {
      expect(
        await run(`
          const table = add("Line").getDataTable();
          table.visible = true; table.showLegendKey = false; table.format.font.size = 8;
          const none = add("Pie").getDataTableOrNullObject();
          none.load("visible"); table.load("visible,showLegendKey,format/font/size"); await context.sync();
          return [table.visible, table.showLegendKey, table.format.font.size, none.isNullObject];`),
      ).toEqual([true, false, 8, true]);
      expect(await failureOf(`add("Pie").getDataTable().visible = true;`)).toEqual([
        "InvalidOperation",
        "Chart.getDataTable",
      ]);
    });
  });
});
