import { suiteScripts } from "./support/excelScripts";

/** Scripts after Microsoft's pages on the workbook and the application. */
describe("workbook and application of the workbench", () => {
  const { workbench, run, failureOf } = suiteScripts(`
    const { workbook } = context;
    const { application } = workbook;`);

  describe("properties", () => {
    it("are set and read, the date as a date", async () => {
      const read = await run(`
        const { properties } = workbook;
        properties.set({ title: "Prices", author: "Ann", revisionNumber: 2 });
        properties.load();
        await context.sync();
        return [properties.title, properties.author, properties.revisionNumber, properties.lastAuthor,
          properties.creationDate instanceof Date];`);
      expect(read).toEqual(["Prices", "Ann", 2, "", true]);
    });

    it("may be custom ones, whose keys have no case", async () => {
      const read = await run(`
        const { custom } = workbook.properties;
        custom.add("Introduction", "Hello");
        custom.add("INTRODUCTION", "Again");
        custom.add("Pages", 12);
        custom.load("items/key,items/value,items/type");
        const count = custom.getCount();
        const missing = custom.getItemOrNullObject("nothing");
        await context.sync();
        const all = custom.items.map((item) => [item.key, item.value, item.type]);
        custom.deleteAll();
        const after = custom.getCount();
        await context.sync();
        return [all, count.value, missing.isNullObject, after.value];`);
      expect(read).toEqual([
        [
          ["Introduction", "Again", "String"],
          ["Pages", 12, "Number"],
        ],
        2,
        true,
        0,
      ]);
    });

    it("refuse what is missing, and values of the wrong kind", async () => {
      expect(await failureOf(`workbook.properties.custom.getItem("nothing").load("value")`)).toEqual([
        "ItemNotFound",
        "CustomPropertyCollection.getItem",
      ]);
      expect(await failureOf(`workbook.properties.title = 5`)).toEqual([
        "InvalidArgument",
        "DocumentProperties.title",
      ]);
    });
  });

  describe("protection", () => {
    it("refuses changes to the sheets as such until the right password comes", async () => {
      await run(`workbook.protection.protect("secret"); await context.sync();`);
      expect(await failureOf(`workbook.worksheets.add("New")`)).toEqual([
        "AccessDenied",
        "WorksheetCollection.add",
      ]);
      expect(await failureOf(`workbook.worksheets.getItem("Sheet1").name = "Other"`)).toEqual([
        "AccessDenied",
        "Worksheet.name",
      ]);
      expect(await failureOf(`workbook.protection.protect()`)).toEqual([
        "AccessDenied",
        "WorkbookProtection.protect",
      ]);
      expect(await failureOf(`workbook.protection.unprotect("wrong")`)).toEqual([
        "InvalidArgument",
        "WorkbookProtection.unprotect",
      ]);
      const state = await run(`
        workbook.protection.unprotect("secret");
        workbook.protection.load("protected");
        await context.sync();
        return workbook.protection.protected;`);
      expect(state).toBe(false);
    });
  });

  describe("calculation", () => {
    it("waits in manual mode until it is asked for", async () => {
      const read = await run(`
        const sheet = workbook.worksheets.getItem("Sheet1");
        const cells = sheet.getRange("A1:B1");
        cells.formulas = [[1, "=A1*2"]];
        application.calculationMode = "Manual";
        sheet.getRange("A1").values = [[5]];
        cells.load("values");
        application.load("calculationMode,calculationState");
        await context.sync();
        const before = [cells.values[0], application.calculationMode, application.calculationState];
        application.calculate(Excel.CalculationType.recalculate);
        cells.load("values");
        application.load("calculationState");
        await context.sync();
        application.calculationMode = "Automatic";
        await context.sync();
        return [before, cells.values[0], application.calculationState];`);
      expect(read).toEqual([[[5, 2], "Manual", "Pending"], [5, 10], "Done"]);
    });

    it("is suspended until the next sync", async () => {
      const read = await run(`
        const cells = workbook.worksheets.getItem("Sheet1").getRange("C1:D1");
        cells.formulas = [[1, "=C1*2"]];
        await context.sync();
        application.suspendApiCalculationUntilNextSync();
        workbook.worksheets.getItem("Sheet1").getRange("C1").values = [[5]];
        cells.load("values");
        await context.sync();
        const during = cells.values[0];
        cells.load("values");
        await context.sync();
        return [during, cells.values[0]];`);
      expect(read).toEqual([
        [5, 2],
        [5, 10],
      ]);
    });

    it("knows its culture, and refuses to go round in circles", async () => {
      const read = await run(`
        application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
        application.iterativeCalculation.load();
        application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
        await context.sync();
        const { name, numberFormat, datetimeFormat } = application.cultureInfo;
        return [name, numberFormat.numberDecimalSeparator, datetimeFormat.shortDatePattern,
          application.decimalSeparator + application.thousandsSeparator, application.iterativeCalculation.toJSON()];`);
      const limits = { enabled: false, maxChange: 0.001, maxIteration: 100 };
      expect(read).toEqual(["en-US", ".", "M/d/yyyy", ".,", limits]);
      expect(await failureOf(`application.iterativeCalculation.enabled = true`)).toEqual([
        "NotImplemented",
        "IterativeCalculation.enabled",
      ]);
    });
  });

  describe("worksheet functions", () => {
    it("are called with values, cells and results of each other", async () => {
      const read = await run(`
        const sheet = workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("F1:G3");
        range.values = [["Wrench", 10], ["Hammer", 5], ["Saw", 7]];
        const sold = workbook.functions.vlookup("Hammer", range, 2, false).load("value,error");
        const sum = workbook.functions.sum(sold, workbook.functions.vlookup("Saw", range, 2, false), 1).load("value");
        const none = workbook.functions.vlookup("Drill", range, 2, false).load("value,error");
        const deviation = workbook.functions.stDev_S(sheet.getRange("G1:G3")).load("value");
        await context.sync();
        return [sold.value, sold.error, sum.value, none.value, none.error, Math.round(deviation.value * 100)];`);
      expect(read).toEqual([5, null, 13, null, "#N/A", 252]);
    });

    it("are refused where the grid has none, and without their arguments", async () => {
      expect(await failureOf(`workbook.functions.bahtText(4).load("value")`)).toEqual([
        "ApiNotFound",
        "Functions.bahtText",
      ]);
      expect(await failureOf(`workbook.functions.abs().load("value")`)).toEqual([
        "InvalidArgument",
        "Functions.abs",
      ]);
    });
  });

  describe("the file", () => {
    it("is dirty after a change, and clean when it is saved", async () => {
      const read = await run(`
        workbook.worksheets.getItem("Sheet1").getRange("A9").values = [["changed"]];
        workbook.load("isDirty,readOnly,usePrecisionAsDisplayed,chartDataPointTrack,calculationEngineVersion");
        await context.sync();
        const before = workbook.isDirty;
        workbook.save(Excel.SaveBehavior.save);
        workbook.load("isDirty,previouslySaved");
        const together = workbook.getIsActiveCollabSession();
        await context.sync();
        return [before, workbook.isDirty, workbook.previouslySaved, workbook.readOnly, together.value,
          workbook.usePrecisionAsDisplayed, workbook.chartDataPointTrack, workbook.calculationEngineVersion];`);
      expect(read).toEqual([true, false, true, false, false, false, true, 191029]);
    });

    it("takes the sheets of another file, where a script wants them", async () => {
      const file = JSON.stringify(Buffer.from(await workbench.saveXlsx()).toString("base64"));
      const read = await run(`
        const sheet = workbook.worksheets.getItem("Sheet1");
        const ids = workbook.insertWorksheetsFromBase64(${file}, { positionType: "Before", relativeTo: sheet });
        await context.sync();
        const inserted = workbook.worksheets.getItem(ids.value[0]);
        inserted.load("name,position");
        const changed = inserted.getRange("A9").load("values");
        await context.sync();
        return [ids.value.length, inserted.name, inserted.position, changed.values];`);
      expect(read).toEqual([1, "Sheet1 (2)", 0, [["changed"]]]);
      expect(await failureOf(`workbook.insertWorksheetsFromBase64("bm8gZmlsZQ==")`)).toEqual([
        "InvalidArgument",
        "Workbook.insertWorksheetsFromBase64",
      ]);
    });

    it("stays open", async () => {
      expect(await failureOf(`workbook.close("SkipSave")`)).toEqual(["ApiNotFound", "Workbook.close"]);
      expect(await failureOf(`workbook.save("Later")`)).toEqual(["InvalidArgument", "Workbook.save"]);
    });
  });

  describe("settings", () => {
    it("keep dates and objects, and are undone with their batch", async () => {
      const read = await run(`
        const { settings } = workbook;
        settings.add("when", new Date(2024, 0, 2));
        settings.add("what", { list: [1, 2] });
        await context.sync();
        const when = settings.getItem("when").load("value");
        const what = settings.getItem("what").load("value");
        await context.sync();
        return [when.value instanceof Date, when.value.getMonth(), what.value];`);
      expect(read).toEqual([true, 0, { list: [1, 2] }]);
      await workbench.page.evaluate(() => window.workbench.engine().undo());
      expect(
        await run(`
          const when = workbook.settings.getItemOrNullObject("when");
          await context.sync();
          return when.isNullObject;`),
      ).toBe(true);
    });
  });
});
