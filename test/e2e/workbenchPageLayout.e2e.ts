import { ooxmlFaults } from "../support/ooxmlFaults";
import { suiteScripts } from "./support/excelScripts";

/** Scripts about pages, after Microsoft's reference pages, through Microsoft's own library. */
describe("page layout in the workbench", () => {
  const { workbench, run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const layout = sheet.pageLayout;`);

  it("is set and read, with margins, zoom and headers", async () => {
    const read = await run(`
      layout.set({ orientation: Excel.PageOrientation.landscape, paperSize: "A4", centerHorizontally: true });
      layout.setPrintMargins("Inches", { top: 1 });
      layout.zoom = { horizontalFitToPages: 1 };
      layout.headersFooters.state = "FirstAndDefault";
      layout.headersFooters.defaultForAllPages.centerHeader = "Page &P";
      await context.sync();
      layout.load("orientation,paperSize,topMargin,zoom,centerHorizontally");
      layout.headersFooters.load("state");
      const texts = layout.headersFooters.oddPages.load();
      await context.sync();
      return [layout.orientation, layout.paperSize, layout.topMargin, layout.zoom.horizontalFitToPages,
        layout.centerHorizontally, layout.headersFooters.state, texts.centerHeader];`);
    expect(read).toEqual(["Landscape", "A4", 72, 1, true, "FirstAndDefault", "Page &P"]);
  });

  it("has a print area and titles", async () => {
    const read = await run(`
      const none = layout.getPrintAreaOrNullObject();
      await context.sync();
      layout.setPrintArea("A1:D40");
      layout.setPrintTitleRows(sheet.getRange("1:2"));
      const area = layout.getPrintArea().load("address");
      const rows = layout.getPrintTitleRows().load("address");
      const columns = layout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return [none.isNullObject, area.address, rows.address, columns.isNullObject];`);
    expect(read).toEqual([true, "Sheet1!A1:D40", "Sheet1!1:2", true]);
  });

  it("has page breaks, which are listed, found and removed", async () => {
    const read = await run(`
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A21");
      const added = breaks.add(sheet.getRange("C11:D12"));
      const cell = added.getCellAfterBreak().load("address");
      breaks.load("items/rowIndex");
      sheet.verticalPageBreaks.add("E1");
      const count = sheet.verticalPageBreaks.getCount();
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.items[0].delete();
      const left = breaks.getItem(0).load("rowIndex");
      await context.sync();
      sheet.horizontalPageBreaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      return [cell.address, rows, count.value, left.rowIndex, none.value];`);
    expect(read).toEqual(["Sheet1!A11", [10, 20], 1, 20, 0]);
  });

  it("is refused with Excel's codes", async () => {
    expect(await failureOf('layout.orientation = "Sideways";')).toEqual([
      "InvalidArgument",
      "PageLayout.orientation",
    ]);
    expect(await failureOf('layout.setPrintTitleRows("A1");')).toEqual([
      "InvalidArgument",
      "PageLayout.setPrintTitleRows",
    ]);
    expect(await failureOf('layout.getPrintTitleColumns().load("address");')).toEqual([
      "ItemNotFound",
      "PageLayout.getPrintTitleColumns",
    ]);
    expect(await failureOf('sheet.horizontalPageBreaks.add("A1");')).toEqual([
      "InvalidArgument",
      "PageBreakCollection.add",
    ]);
  });

  it("comes back from a file, print area and all", async () => {
    await run('sheet.horizontalPageBreaks.add("A31"); await context.sync();');
    const file = await workbench.saveXlsx();
    await workbench.openXlsx(file);
    expect(ooxmlFaults([file])).toEqual([[]]);
    const read = await run(`
      layout.load("orientation,zoom,topMargin");
      const area = layout.getPrintArea().load("address");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return [layout.orientation, layout.zoom.horizontalFitToPages, layout.topMargin, area.address,
        breaks.items.map(({ rowIndex }) => rowIndex)];`);
    expect(read).toEqual(["Landscape", 1, 72, "Sheet1!A1:D40", [30]]);
  });
});
