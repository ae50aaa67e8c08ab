import { suiteScripts } from "./support/excelScripts";
import { runInPane } from "./support/runInPane";

/** What handlers are told, in Microsoft's argument names. */
describe("events in the workbench", () => {
  const { workbench, run } = suiteScripts();
  beforeAll(() =>
    run(`
      window.heard = [];
      const { tables, worksheets } = context.workbook;
      const hear = (source) => async (args) => void window.heard.push(JSON.parse(JSON.stringify({ ...args, by: source })));
      const sheet = worksheets.getItem("Sheet1");
      sheet.onChanged.add(hear("sheet"));
      sheet.onFormulaChanged.add(hear("sheet"));
      worksheets.onAdded.add(hear("worksheets"));
      worksheets.onDeleted.add(hear("worksheets"));
      worksheets.onNameChanged.add(hear("worksheets"));
      tables.onAdded.add(hear("tables"));
      tables.onDeleted.add(hear("tables"));
      await context.sync();`),
  );

  const heardAfter = async (act: () => Promise<unknown>) => {
    await act();
    await workbench.idle();
    return runInPane<Record<string, unknown>[]>(workbench, "return window.heard.splice(0);");
  };

  it("give a changed cell's values and types, before and after", async () => {
    const [typed] = await heardAfter(() => workbench.enter("A1", "12"));
    expect(typed).toMatchObject({
      type: "WorksheetChanged",
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
    const [written] = await heardAfter(() =>
      run(`context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["tea"]];
           await context.sync();`),
    );
    expect(written).toMatchObject({
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: 12, valueAfter: "tea", valueTypeBefore: "Double", valueTypeAfter: "String" },
    });
  });

  it("give no details when several cells changed", async () => {
    const [changed] = await heardAfter(() =>
      run(`context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").values = [[1, 2]];
           await context.sync();`),
    );
    expect(changed).toMatchObject({ address: "A2:B2" });
    expect(changed).not.toHaveProperty("details");
  });

  it("tell a formula after its cell, with the one before", async () => {
    await workbench.enter("A3", "=1+1");
    await heardAfter(() => workbench.idle());
    const [first, second] = await heardAfter(() => workbench.enter("A3", "=2+2"));
    expect(first).toMatchObject({ type: "WorksheetChanged", details: { valueBefore: 2, valueAfter: 4 } });
    expect(second).toMatchObject({
      type: "WorksheetFormulaChanged",
      source: "Local",
      formulaDetails: [{ cellAddress: "A3", previousFormula: "=1+1" }],
    });
  });

  it("tell sheets that come, get a new name and go", async () => {
    const heard = await heardAfter(() =>
      run(`const sheet = context.workbook.worksheets.add("Other");
           await context.sync();
           sheet.name = "Renamed";
           await context.sync();
           sheet.delete();
           await context.sync();`),
    );
    expect(heard).toMatchObject([
      { type: "WorksheetAdded", source: "Local" },
      { type: "WorksheetNameChanged", source: "Local", nameBefore: "Other", nameAfter: "Renamed" },
      { type: "WorksheetDeleted", source: "Local" },
    ]);
    expect(new Set(heard.map(({ worksheetId }) => worksheetId)).size).toBe(1);
  });

  it("tell tables that come and go", async () => {
    const heard = await heardAfter(() =>
      run(`const sheet = context.workbook.worksheets.getItem("Sheet1");
           sheet.getRange("D1:D2").values = [["Head"], [1]];
           const table = sheet.tables.add("D1:D2", true);
           await context.sync();
           table.delete();
           await context.sync();`),
    );
    const ofTables = heard.filter(({ by }) => by === "tables");
    expect(ofTables).toMatchObject([
      { type: "TableAdded", source: "Local" },
      { type: "TableDeleted", source: "Local", tableName: "Table1" },
    ]);
    expect(ofTables[0]?.tableId).toBe(ofTables[1]?.tableId);
  });

  it("are silent while the add-in has switched them off", async () => {
    await run("context.runtime.enableEvents = false; await context.sync();");
    expect(await heardAfter(() => workbench.enter("A5", "unheard"))).toEqual([]);
    const enabled = await run(`
      context.runtime.load("enableEvents");
      await context.sync();
      const before = context.runtime.enableEvents;
      context.runtime.enableEvents = true;
      await context.sync();
      return before;`);
    expect(enabled).toBe(false);
    expect(await heardAfter(() => workbench.enter("A6", "heard"))).toHaveLength(1);
  });
});
