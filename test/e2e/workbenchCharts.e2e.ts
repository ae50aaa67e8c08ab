import { chartScripts } from "./support/chartScripts";

/** From Microsoft's reference, through Microsoft's client library: what works and what is refused. */
describe("charts in the workbench", () => {
  const { workbench, run, failureOf } = chartScripts();

  describe("a chart", () => {
    it("is made as Excel makes it, and found by name, index and id", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered");
          const all = await loaded(chart, "name,chartType,plotBy,plotVisibleOnly,displayBlanksAs,style,width,height");
          const named = sheet.charts.getItem(all.name);
          const none = sheet.charts.getItemOrNullObject("none");
          named.load("id"); none.load("id"); sheet.charts.getItemAt(0).load("id"); sheet.charts.load("count");
          await context.sync();
          const { id, ...rest } = all;
          return [rest, named.id === id, none.isNullObject, sheet.charts.count];`),
      ).toEqual([
        {
          name: "Chart 1",
          chartType: "ColumnClustered",
          plotBy: "Columns",
          plotVisibleOnly: true,
          displayBlanksAs: "NotPlotted",
          style: 2,
          width: 360,
          height: 216,
        },
        true,
        true,
        1,
      ]);
    });

    it("takes its data from another sheet, and anew", async () => {
      expect(
        await run(`
          const other = context.workbook.worksheets.getItem("Other").getRange("A1:B2");
          const chart = sheet.charts.add("Pie", other, "Columns");
          const before = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
          chart.setData(sheet.getRange("A1:C5"), "Rows");
          const after = chart.series.getItemAt(3).getDimensionDataSourceString("Values");
          chart.load("plotBy"); await context.sync();
          return [before.value, after.value, chart.plotBy];`),
      ).toEqual(["Other!$A$2", "Sheet1!$B$5:$C$5", "Rows"]);
    });

    it("turns its rows and columns", async () => {
      expect(
        await run(`
          const chart = add("Line");
          chart.plotBy = "Rows";
          chart.series.load("items/name"); await context.sync();
          return chart.series.items.map((one) => one.name);`),
      ).toEqual(["2022", "2023", "2024", "2025"]);
    });

    it("stands on cells", async () => {
      expect(
        await run(`
          const chart = add("Line");
          chart.setPosition("B2", sheet.getRange("D10"));
          const { left, top, width, height } = await loaded(chart, "left,top,width,height");
          return [left, top, width, height];`),
      ).toEqual([72, 17.25, 216, 155.25]);
    });

    it("has depth, of every body that Excel has", async () => {
      expect(
        await run(`
          const types = ["3DColumn", "3DBarStacked", "CylinderColClustered", "ConeBarStacked100", "PyramidCol",
            "3DLine", "3DArea", "3DPie", "3DPieExploded", "Bubble3DEffect", "PieOfPie", "BarOfPie"];
          const charts = types.map((type) => add(type).load("chartType"));
          await context.sync();
          return charts.every((chart, index) => chart.chartType === types[index]);`),
      ).toBe(true);
      expect(await failureOf(`add("3DLine").series.getItemAt(0).axisGroup = "Secondary";`)).toEqual([
        "InvalidArgument",
        "ChartSeries.axisGroup",
      ]);
    });

    it("shows prices, with their volume on axes of its own", async () => {
      expect(
        await run(`
          sheet.getRange("F1:J3").values = [["Day", "Volume", "High", "Low", "Close"],
            ["Mon", 100, 12, 9, 11], ["Tue", 120, 13, 10, 12]];
          const chart = sheet.charts.add("StockVHLC", sheet.getRange("F1:J3"));
          chart.series.load("items/name,items/chartType,items/axisGroup");
          await context.sync();
          return chart.series.items.map((one) => [one.name, one.chartType, one.axisGroup]);`),
      ).toEqual([
        ["Volume", "ColumnClustered", "Primary"],
        ["High", "StockVHLC", "Secondary"],
        ["Low", "StockVHLC", "Secondary"],
        ["Close", "StockVHLC", "Secondary"],
      ]);
      expect(await failureOf(`add("StockOHLC");`)).toEqual(["InvalidArgument", "ChartCollection.add"]);
    });

    it("refuses what is no chart", async () => {
      expect(await failureOf(`add("Nonsense");`)).toEqual(["InvalidArgument", "ChartCollection.add"]);
      expect(await failureOf(`add("Surface");`)).toEqual(["NotImplemented", "ChartCollection.add"]);
      expect(await failureOf(`sheet.charts.getItem("none").load("name");`)).toEqual([
        "ItemNotFound",
        "ChartCollection.getItem",
      ]);
      expect(await failureOf(`sheet.charts.getItemAt(5).load("name");`)).toEqual([
        "ItemNotFound",
        "ChartCollection.getItemAt",
      ]);
      expect(await failureOf(`add("Line").width = -1;`)).toEqual(["InvalidArgument", "Chart.width"]);
      expect(await failureOf(`add("Line").style = 100;`)).toEqual(["InvalidArgument", "Chart.style"]);
      expect(await failureOf(`add("Line").setPosition("D10", "B2");`)).toEqual([
        "InvalidArgument",
        "Chart.setPosition",
      ]);
      expect(await failureOf(`add("Line").name = "One"; add("Line").name = "one";`)).toEqual([
        "ItemAlreadyExists",
        "Chart.name",
      ]);
    });

    it("is gone when it is deleted", async () => {
      expect(
        await failureOf(`const chart = add("Line"); await context.sync(); chart.delete(); chart.name = "x";`),
      ).toEqual(["ItemNotFound", "Chart.name"]);
    });

    it("gives a picture of itself", async () => {
      const sizes = await run<number[][]>(`
        const chart = add("ColumnClustered");
        const pictures = [chart.getImage(), chart.getImage(240), chart.getImage(400, 100, "Fit"),
          chart.getImage(400, 100, "Fill")];
        await context.sync();
        return Promise.all(pictures.map(async ({ value }) => {
          const picture = new Image();
          picture.src = "data:image/png;base64," + value;
          await picture.decode();
          return [picture.width, picture.height, value.length > 1000];
        }));`);
      expect(sizes).toEqual([
        [480, 288, true],
        [240, 144, true],
        [167, 100, true],
        [400, 240, true],
      ]);
      expect(await failureOf(`add("Line").getImage(-5);`)).toEqual(["InvalidArgument", "Chart.getImage"]);
    });

    it("shows the cells as they are now", async () => {
      expect(
        await run(`
          const chart = add("ColumnClustered", "A1:B5");
          const maximum = async () => (await loaded(chart.axes.valueAxis, "maximum")).maximum;
          const before = await maximum();
          sheet.getRange("B5").values = [[400]];
          const after = await maximum();
          sheet.getRange("B5").values = [[40]];
          return [before, after];`),
      ).toEqual([45, 450]);
    });
  });

  describe("events", () => {
    it("tell of charts that come, are selected and go", async () => {
      expect(
        await run(`
          const told = [];
          let toldAll;
          const all = new Promise((resolve) => { toldAll = resolve; });
          const tell = (one) => { if (told.push(one) === 5) toldAll(); };
          const note = async ({ type, chartId, worksheetId }) => tell([type, typeof chartId, worksheetId]);
          sheet.load("id");
          sheet.charts.onAdded.add(note); sheet.charts.onDeleted.add(note);
          sheet.charts.onActivated.add(note); sheet.charts.onDeactivated.add(note);
          await context.sync();
          const chart = add("Line"); await context.sync();
          chart.onActivated.add(async () => tell("own")); await context.sync();
          chart.activate(); await context.sync();
          sheet.getRange("A1").select(); await context.sync();
          chart.delete(); await context.sync();
          await all;
          return told.map((one) => (one === "own" ? one : [one[0], one[1], one[2] === sheet.id]));`),
      ).toEqual([
        ["ChartAdded", "string", true],
        "own",
        ["ChartActivated", "string", true],
        ["ChartDeactivated", "string", true],
        ["ChartDeleted", "string", true],
      ]);
    });
  });

  it("goes through a file and back", async () => {
    await run(`
      const chart = add("ColumnClustered");
      chart.name = "Both"; chart.title.text = "Kept";
      const honda = chart.series.getItemAt(1);
      honda.chartType = "LineMarkers"; honda.axisGroup = "Secondary"; honda.hasDataLabels = true;
      chart.series.getItemAt(0).trendlines.add("Linear").showEquation = true;
      chart.series.getItemAt(0).points.getItemAt(2).format.border.color = "#C00000";
      chart.axes.valueAxis.minimum = 5; chart.setPosition("E2", "K20");
      await context.sync();`);
    await workbench.openXlsx(await workbench.saveXlsx());
    expect(
      await run(`
        const chart = sheet.charts.getItem("Both");
        const honda = chart.series.getItemAt(1);
        const line = chart.series.getItemAt(0).trendlines.getItem(0);
        const { border } = chart.series.getItemAt(0).points.getItemAt(2).format;
        border.load("color");
        chart.load("left,top,chartType,title/text,axes/valueAxis/minimum");
        honda.load("name,chartType,axisGroup,hasDataLabels"); line.load("showEquation"); await context.sync();
        return [chart.left, chart.top, chart.chartType, chart.title.text, chart.axes.valueAxis.minimum,
          honda.name, honda.chartType, honda.axisGroup, honda.hasDataLabels, line.showEquation, border.color];`),
    ).toEqual([
      288,
      17.25,
      "ColumnClustered",
      "Kept",
      5,
      "Honda",
      "LineMarkers",
      "Secondary",
      true,
      true,
      "#C00000",
    ]);
    expect(workbench.problems()).toEqual([]);
  });
});
