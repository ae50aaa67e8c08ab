import { excelScripts, suiteScripts } from "./support/excelScripts";
import { openPlainAddin } from "./support/plainAddin";

/** Looks of cells through Microsoft's client library, by the samples and sentences of its reference. */
const start = `
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const { styles } = context.workbook;`;

describe("formats of cells", () => {
  const { workbench, run } = suiteScripts(start);

  it("sets fonts, fills and alignment, and loads them back", async () => {
    const read = await run(`
      const { format } = sheet.getRange("B2:C3");
      format.font.set({ name: "Times New Roman", size: 14, color: "#C00000", bold: true, underline: "DoubleAccountant", superscript: true });
      format.fill.set({ color: "yellow", pattern: Excel.FillPattern.lightDown, patternColor: "#0070C0" });
      format.set({ horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Justify", indentLevel: 0, textOrientation: 45,
        readingOrder: "RightToLeft", shrinkToFit: true, wrapText: true });
      format.protection.locked = false;
      await context.sync();
      const loaded = sheet.getRange("C3").format;
      loaded.load("horizontalAlignment,verticalAlignment,textOrientation,readingOrder,shrinkToFit,wrapText");
      loaded.font.load();
      loaded.fill.load();
      loaded.protection.load();
      await context.sync();
      return [loaded.toJSON()];`);
    expect(read).toMatchObject([
      {
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Justify",
        textOrientation: 45,
        readingOrder: "RightToLeft",
        shrinkToFit: true,
        wrapText: true,
        font: {
          name: "Times New Roman",
          size: 14,
          color: "#C00000",
          bold: true,
          underline: "DoubleAccountant",
          superscript: true,
          subscript: false,
        },
        fill: { color: "#FFFF00", pattern: "LightDown", patternColor: "#0070C0" },
        protection: { locked: false, formulaHidden: false },
      },
    ]);
  });

  it("gives null where cells differ", async () => {
    const read = await run(`
      const { format } = sheet.getRange("A1:C3");
      format.load("horizontalAlignment,font/bold,font/italic,fill/color,protection/locked");
      await context.sync();
      return [format.horizontalAlignment, format.font.bold, format.font.italic, format.fill.color, format.protection.locked];`);
    expect(read).toEqual([null, null, false, null, null]);
  });

  it("draws borders by index, all of them and one by one", async () => {
    const read = await run(`
      const { borders } = sheet.getRange("E2:F3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"])
        borders.getItem(side).style = "Continuous";
      borders.getItem("EdgeBottom").weight = "Thick";
      borders.getItem(Excel.BorderIndex.diagonalDown).color = "#FF0000";
      borders.getItemAt(0).style = "Double";
      await context.sync();
      borders.load("count,items/sideIndex,items/style,items/weight,items/color");
      const neighbour = sheet.getRange("E4").format.borders.getItem("EdgeTop").load("style,weight");
      await context.sync();
      return [borders.count, borders.items.map((one) => [one.sideIndex, one.style, one.weight, one.color]),
        neighbour.style, neighbour.weight];`);
    expect(read).toEqual([
      8,
      [
        ["EdgeTop", "Double", "Thick", "#000000"],
        ["EdgeBottom", "Continuous", "Thick", "#000000"],
        ["EdgeLeft", "Continuous", "Thin", "#000000"],
        ["EdgeRight", "Continuous", "Thin", "#000000"],
        ["InsideVertical", "Continuous", "Thin", "#000000"],
        ["InsideHorizontal", "Continuous", "Thin", "#000000"],
        ["DiagonalDown", "Continuous", "Thin", "#FF0000"],
        ["DiagonalUp", "None", "Thin", "#000000"],
      ],
      "Continuous",
      "Thick",
    ]);
  });

  it("sets sizes in points, standard sizes and indents", async () => {
    const read = await run(`
      const { format } = sheet.getRange("H2:I2");
      format.columnWidth = 100;
      format.rowHeight = 30;
      sheet.getRange("I2").format.useStandardWidth = true;
      format.adjustIndent(3);
      await context.sync();
      format.load("columnWidth,rowHeight,indentLevel,useStandardWidth,useStandardHeight");
      sheet.load("standardWidth,standardHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight, format.indentLevel, format.useStandardWidth, format.useStandardHeight,
        sheet.standardWidth, sheet.standardHeight];`);
    expect(read).toEqual([null, 30, 3, null, false, 13, 17.25]);
  });

  it("applies styles, built in and of its own", async () => {
    const read = await run(`
      styles.add("Reverse");
      const style = styles.getItem("Reverse");
      style.font.color = "#7030A0";
      style.fill.color = "#EDEDED";
      style.borders.getItem("EdgeBottom").style = "DashDot";
      style.numberFormat = "#,##0";
      style.includeProtection = false;
      style.textOrientation = 38;
      sheet.getRange("K1").style = "Reverse";
      sheet.getRange("K2").style = Excel.BuiltInStyle.good;
      await context.sync();
      const [own, good] = ["K1", "K2"].map((at) => sheet.getRange(at));
      own.load("style,numberFormat,format/font/color");
      good.load("style,format/fill/color");
      style.load("builtIn,includeProtection,name,textOrientation");
      styles.load("items/name");
      const count = styles.getCount();
      const missing = styles.getItemOrNullObject("Missing");
      await context.sync();
      return [own.style, own.numberFormat, own.format.font.color, good.style, good.format.fill.color,
        style.builtIn, style.includeProtection, style.textOrientation, styles.items.length === count.value,
        missing.isNullObject];`);
    expect(read).toEqual([
      "Reverse",
      [["#,##0"]],
      "#7030A0",
      "Good",
      "#C6EFCE",
      false,
      false,
      38,
      true,
      true,
    ]);
  });

  it("links cells, and clears links", async () => {
    const read = await run(`
      const cell = sheet.getRange("M1");
      cell.hyperlink = { address: "https://example.com/?a=1&b=2", screenTip: "Example", textToDisplay: "See there" };
      sheet.getRange("M2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Top" };
      sheet.getRange("M3").hyperlink = { address: "https://example.com/" };
      await context.sync();
      sheet.getRange("M3").clear("RemoveHyperlinks");
      const cells = ["M1", "M2", "M3"].map((at) => sheet.getRange(at).load("hyperlink,values,style"));
      await context.sync();
      return cells.map((one) => [one.hyperlink, one.values[0][0], one.style]);`);
    expect(read).toEqual([
      [
        { address: "https://example.com/?a=1&b=2", screenTip: "Example", textToDisplay: "See there" },
        "See there",
        "Hlink",
      ],
      [{ documentReference: "Sheet1!A1", textToDisplay: "Top" }, "Top", "Hlink"],
      [null, "https://example.com/", "Normal"],
    ]);
  });

  it("reads and writes properties cell by cell, row by row, column by column", async () => {
    const read = await run(`
      const range = sheet.getRange("O1:P2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
        [{ style: "Bad" }, { format: { borders: { bottom: { style: "Double" } } } }]]);
      range.setRowProperties([{ format: { rowHeight: 24 } }, {}]);
      range.setColumnProperties([{}, { format: { columnWidth: 60 } }]);
      const cells = range.getCellProperties({ address: true, style: true, format: { fill: { color: true }, font: { bold: true },
        borders: { style: true } } });
      const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      const [[first], [third, fourth]] = cells.value;
      return [first.address, first.format.fill, first.format.font, third.style, fourth.format.borders.bottom, rows.value, columns.value];`);
    expect(read).toEqual([
      "Sheet1!O1",
      { color: "#FF0000" },
      { bold: true },
      "Bad",
      { style: "Double" },
      [
        { rowIndex: 0, format: { rowHeight: 24 } },
        { rowIndex: 1, format: { rowHeight: 30 } },
      ],
      [
        { columnIndex: 14, format: { columnWidth: 72 } },
        { columnIndex: 15, format: { columnWidth: 60 } },
      ],
    ]);
  });

  it("shows numbers and dates by their format codes", async () => {
    const read = await run(`
      const range = sheet.getRange("R1:R6");
      range.values = [[45000], [45000.75], [-1234.5], [0.256], [12200000], [5.25]];
      range.numberFormat = [["[$-411]ggge年m月d日"], ["dddd, mmmm d, yyyy h:mm AM/PM"], ["#,##0.00_);[Red](#,##0.00)"], ["0.0%"],
        ["#,##0,K"], ["# ?/?"]];
      await context.sync();
      range.load("text,numberFormat");
      await context.sync();
      return [range.text.flat(), range.numberFormat[0][0]];`);
    expect(read).toEqual([
      ["令和5年3月15日", "Wednesday, March 15, 2023 6:00 PM", "(1,234.50)", "25.6%", "12,200K", "5 1/4"],
      "[$-411]ggge年m月d日",
    ]);
  });

  it("keeps everything in a saved file", async () => {
    const look = `
      const one = sheet.getRange("C3").format;
      one.load("horizontalAlignment,verticalAlignment,textOrientation,readingOrder,shrinkToFit,wrapText");
      one.font.load("name,size,color,bold,underline,superscript");
      one.fill.load("color,pattern,patternColor");
      one.protection.load("locked");
      const { borders } = sheet.getRange("E2:F3").format;
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      const styled = ["K1", "K2"].map((at) => sheet.getRange(at).load("style,numberFormat"));
      const links = ["M1", "M2", "M3"].map((at) => sheet.getRange(at).load("hyperlink"));
      const style = styles.getItem("Reverse").load("builtIn,font/color");
      const texts = sheet.getRange("R1:R6").load("text,numberFormat");
      await context.sync();
      return [one.toJSON(), borders.toJSON(), styled.map((cell) => [cell.style, cell.numberFormat]), links.map((cell) => cell.hyperlink),
        style.builtIn, style.font.color, texts.text, texts.numberFormat];`;
    const before = await run(look);
    const other = await openPlainAddin();
    await other.openXlsx(await workbench.saveXlsx());
    expect(await excelScripts(other, start).run(look)).toEqual(before);
    expect(other.problems()).toEqual([]);
    await other.close();
  });

  it("does all this without a problem of the page", () => {
    expect(workbench.problems()).toEqual([]);
  });
});
