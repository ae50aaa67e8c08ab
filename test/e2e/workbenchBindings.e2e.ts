import { ooxmlFaults } from "../support/ooxmlFaults";
import { suiteScripts } from "./support/excelScripts";
import { runInPane } from "./support/runInPane";

/** Bindings of both APIs, which are the same ones. */
describe("bindings in the workbench", () => {
  const { workbench, run, failureOf } = suiteScripts();
  /** A script with \`asked(owner, method, ...args)\`, which gives the value or the error's code. */
  const common = <Result>(body: string) =>
    runInPane<Result>(
      workbench,
      `const asked = (owner, name, ...args) => new Promise((resolve) =>
         owner[name](...args, ({ status, value, error }) => resolve(status === "succeeded" ? value : error.code)));
       const { bindings } = Office.context.document;
       ${body}`,
    );

  it("are made by Excel's API, and read by the common one", async () => {
    const read = await run(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [["tea", "milk"], [1, 2], [3, 4]];
      sheet.tables.add("A1:B3", true).name = "Drinks";
      const { bindings } = context.workbook;
      bindings.add(sheet.getRange("D1:E2"), "Range", "cells");
      bindings.addFromNamedItem("Drinks", "Table", "drinks");
      bindings.add("Sheet1!A1", "Text", "first");
      bindings.load("items/id,items/type,count");
      const text = bindings.getItem("first").getText();
      const table = bindings.getItem("drinks").getTable().load("name");
      const range = bindings.getItemAt(0).getRange().load("address");
      await context.sync();
      return [bindings.items.map(({ id, type }) => [id, type]), bindings.count, text.value, table.name, range.address];`);
    expect(read).toEqual([
      [
        ["cells", "Range"],
        ["drinks", "Table"],
        ["first", "Text"],
      ],
      3,
      "tea",
      "Drinks",
      "Sheet1!D1:E2",
    ]);
    const seen = await common(`
      const all = await asked(bindings, "getAllAsync");
      return all.map(({ id, type, rowCount, columnCount, hasHeaders }) => [id, type, rowCount, columnCount, hasHeaders]);`);
    expect(seen).toEqual([
      ["cells", "matrix", 2, 2, undefined],
      ["drinks", "table", 2, 2, true],
      ["first", "text", undefined, undefined, undefined],
    ]);
  });

  it("are refused with Excel's codes", async () => {
    expect(await failureOf('context.workbook.bindings.getItem("none").load();')).toEqual([
      "ItemNotFound",
      "BindingCollection.getItem",
    ]);
    expect(await failureOf('context.workbook.bindings.getItem("cells").getTable().load();')).toEqual([
      "InvalidOperation",
      "Binding.getTable",
    ]);
    expect(await failureOf('context.workbook.bindings.add("Sheet1!D1", "Table", "x");')).toEqual([
      "InvalidReference",
      "BindingCollection.add",
    ]);
  });

  it("write and read data in every form of the common API", async () => {
    const read = await common(`
      const cells = await asked(bindings, "getByIdAsync", "cells");
      const written = await asked(cells, "setDataAsync", [["a", "b"], [1, 2]]);
      const matrix = await asked(cells, "getDataAsync");
      const text = await asked(cells, "getDataAsync", { coercionType: "text" });
      const part = await asked(cells, "getDataAsync", { startRow: 1, startColumn: 1 });
      const wrong = await asked(cells, "setDataAsync", [[1]]);
      const gone = await asked(bindings, "getByIdAsync", "none");
      return { written: typeof written, matrix, text, part, wrong, gone };`);
    expect(read).toEqual({
      written: "object",
      matrix: [
        ["a", "b"],
        [1, 2],
      ],
      text: "a\tb\n1\t2",
      part: [[2]],
      wrong: 2004,
      gone: 3002,
    });
  });

  it("add rows and columns to tables, and write and empty them", async () => {
    const read = await common(`
      const table = await asked(bindings, "getByIdAsync", "drinks");
      await asked(table, "addRowsAsync", [[5, 6]]);
      await asked(table, "addColumnsAsync", new Office.TableData([[7], [8], [9]], ["sugar"]));
      const data = await asked(table, "getDataAsync");
      const plain = await asked(table, "getDataAsync", { coercionType: "matrix" });
      const changed = new Office.TableData([[1, 1, 1], [2, 2, 2], [3, 3, 3]], [["x", "y", "z"]]);
      await asked(table, "setDataAsync", changed, { coercionType: "table" });
      const after = await asked(table, "getDataAsync", { coercionType: "matrix" });
      await asked(table, "deleteAllDataValuesAsync");
      const { rowCount } = await asked(bindings, "getByIdAsync", "drinks");
      return { headers: data.headers, rows: data.rows, first: plain[0], after, rowCount };`);
    expect(read).toEqual({
      headers: [["tea", "milk", "sugar"]],
      rows: [
        [1, 2, 7],
        [3, 4, 8],
        [5, 6, 9],
      ],
      first: ["tea", "milk", "sugar"],
      after: [
        ["x", "y", "z"],
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 3],
      ],
      rowCount: 1,
    });
  });

  it("tell both kinds of handlers that data changed, and where is selected", async () => {
    await common(`
      window.heard = [];
      const cells = await asked(bindings, "getByIdAsync", "cells");
      await asked(cells, "addHandlerAsync", Office.EventType.BindingDataChanged,
        ({ type, binding }) => window.heard.push([type, binding.id]));
      await asked(cells, "addHandlerAsync", Office.EventType.BindingSelectionChanged,
        ({ startRow, startColumn, rowCount, columnCount }) =>
          window.heard.push([startRow, startColumn, rowCount, columnCount]));
      await Excel.run(async (context) => {
        const binding = context.workbook.bindings.getItem("cells").load("id");
        await context.sync();
        binding.onDataChanged.add(async (args) => { window.heard.push(["Excel", args.binding.id]); });
        await context.sync();
      });`);
    await workbench.enter("Sheet1!E2", "5");
    await workbench.select("Sheet1!D2:F2");
    await workbench.idle();
    expect(await runInPane(workbench, "return window.heard;")).toEqual([
      ["bindingDataChanged", "cells"],
      ["Excel", "cells"],
      [1, 0, 1, 2],
    ]);
  });

  it("are selected by their id, made from the selection, found by Office.select, and released", async () => {
    await workbench.select("Sheet1!G1:G2");
    const read = await common(`
      const made = await asked(bindings, "addFromSelectionAsync", "matrix", { id: "made" });
      const selected = Office.select("bindings#made");
      await new Promise((resolve) => selected.setDataAsync([[1], [2]], resolve));
      const went = await asked(Office.context.document, "goToByIdAsync", "cells", "binding");
      await asked(bindings, "releaseByIdAsync", "made");
      return [made.id, made.rowCount, went, await asked(bindings, "releaseByIdAsync", "made")];`);
    expect(read).toEqual(["made", 2, {}, 3002]);
    expect((await workbench.read("Sheet1!G2")).value).toBe(2);
  });

  it("come back with a file, and Microsoft's SDK finds nothing wrong with it", async () => {
    const file = await workbench.saveXlsx();
    await workbench.openXlsx(file);
    const read = await run(`
      const { bindings } = context.workbook;
      bindings.load("items/id,items/type");
      const range = bindings.getItem("cells").getRange().load("address");
      const table = bindings.getItem("drinks").getTable().load("name");
      await context.sync();
      return [bindings.items.map(({ id, type }) => [id, type]), range.address, table.name];`);
    expect(read).toEqual([
      [
        ["cells", "Range"],
        ["drinks", "Table"],
        ["first", "Text"],
      ],
      "Sheet1!E1:F2",
      "Drinks",
    ]);
    expect(ooxmlFaults([file])).toEqual([[]]);
  });

  it("stay, and refuse everything, when their cells are gone", async () => {
    await run(`
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      // The table that grew has pushed the bound cells to E1:F2.
      sheet.getRange("E:F").delete("Left");
      await context.sync();`);
    expect(await failureOf('context.workbook.bindings.getItem("cells").load();')).toEqual([
      "InvalidBinding",
      "BindingCollection.getItem",
    ]);
    expect(await common('return asked(bindings, "releaseByIdAsync", "cells");')).toBeUndefined();
  });
});
