import type { OpenWorkbench } from "./support/openWorkbench";
import { openPlainAddin, runInPane } from "./support/plainAddin";

/** What a page asks of Office itself, outside `Excel.run`. */
describe("Office's common API in the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openPlainAddin();
  });
  afterAll(() => workbench.close());

  it("saves the document's settings in the workbook, and reads those that a script has added", async () => {
    const status = await runInPane(
      workbench,
      `const { settings } = Office.context.document;
       settings.set("colour", { name: "blue" });
       return new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));`,
    );
    expect(status).toBe("succeeded");
    const read = await runInPane(
      workbench,
      `return Excel.run(async (context) => {
         const saved = context.workbook.settings.getItem("colour").load("value");
         context.workbook.settings.add("size", 3);
         await context.sync();
         const { settings } = Office.context.document;
         await new Promise((resolve) => settings.refreshAsync(resolve));
         return [saved.value, settings.get("colour"), settings.get("size")];
       });`,
    );
    expect(read).toEqual([{ name: "blue" }, { name: "blue" }, 3]);
  });

  it("tells both kinds of handlers when settings have changed", async () => {
    const heard = await runInPane(
      workbench,
      `const heard = [];
       const told = new Promise((resolve) => { window.heardShade = resolve; });
       const { settings } = Office.context.document;
       await new Promise((resolve) => settings.addHandlerAsync(Office.EventType.SettingsChanged, () => heard.push("common"), resolve));
       await Excel.run(async (context) => {
         context.workbook.settings.onSettingsChanged.add(async (args) => {
           const shade = args.settings.getItem("shade").load("value");
           await args.settings.context.sync();
           heard.push(shade.value);
           window.heardShade();
         });
         await context.sync();
         context.workbook.settings.add("shade", "light");
         await context.sync();
       });
       await told;
       return heard;`,
    );
    expect(heard).toEqual(["common", "light"]);
  });

  it("opens a dialog, which sends a message to its page and is closed by it", async () => {
    const opened = workbench.context.waitForEvent("page");
    const heard = runInPane(
      workbench,
      `return new Promise((resolve, reject) => {
         const options = { width: 30, height: 30, promptBeforeOpen: false };
         Office.context.ui.displayDialogAsync(location.origin + "/fixture/dialog.html", options, ({ status, value, error }) => {
           if (status !== "succeeded") return reject(error);
           value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
             value.close();
             resolve(message);
           });
         });
       });`,
    );
    const dialog = await opened;
    const closed = dialog.isClosed() ? null : dialog.waitForEvent("close");
    expect(await heard).toBe("hello from the dialog");
    await closed;
  });

  it("loads objects below each other by class", async () => {
    const names = await runInPane(
      workbench,
      `return Excel.run(async (context) => {
         context.loadRecursive(context.workbook.worksheets, { Worksheet: "name", WorksheetProtection: "protected" });
         await context.sync();
         return context.workbook.worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]);
       });`,
    );
    expect(names).toEqual([["Sheet1", false]]);
  });
});
