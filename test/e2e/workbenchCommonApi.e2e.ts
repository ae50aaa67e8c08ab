import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

/** What a page asks of Office itself, outside `Excel.run`. */
describe("Office's common API in the workbench", () => {
  const workbench = suiteWorkbench(plainAddin);

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

  it("sends a message to a dialog, tells when its user closes it, and refuses another origin", async () => {
    const opened = workbench.context.waitForEvent("page");
    const ended = runInPane(
      workbench,
      `return new Promise((resolve, reject) => {
         const options = { width: 30, height: 30, promptBeforeOpen: false };
         Office.context.ui.displayDialogAsync(location.origin + "/fixture/dialog.html", options, ({ status, value, error }) => {
           if (status !== "succeeded") return reject(error);
           value.addEventHandler(Office.EventType.DialogMessageReceived, () => value.messageChild("hello from the pane"));
           value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => resolve(error));
         });
       });`,
    );
    const dialog = await opened;
    // The page may be asked before it has a body.
    await dialog.waitForFunction(
      () => document.querySelector("body")?.dataset.heard === "hello from the pane",
    );
    await dialog.close();
    expect(await ended).toBe(12006);
    const refused = await runInPane(
      workbench,
      `return new Promise((resolve) => Office.context.ui.displayDialogAsync("http://other.example/", ({ status, error }) =>
         resolve([status, error.code])));`,
    );
    expect(refused).toEqual(["failed", 12005]);
  });

  /** The outcome of a method that calls back. */
  const outcomeOf = (call: string) =>
    runInPane<{ status: string; value: unknown; code: number | null }>(
      workbench,
      `return new Promise((resolve) => {
         const done = ({ status, value, error }) => resolve({ status, value: value ?? null, code: error ? error.code : null });
         const { document } = Office.context;
         ${call};
       });`,
    );

  it("writes and reads what is selected, as values and as text", async () => {
    await workbench.select("Sheet1!B2");
    expect(await outcomeOf('document.setSelectedDataAsync([["tea", 3], ["milk", 4]], done)')).toMatchObject({
      status: "succeeded",
    });
    expect(await outcomeOf('document.getSelectedDataAsync("matrix", done)')).toMatchObject({
      value: [
        ["tea", 3],
        ["milk", 4],
      ],
    });
    expect(await outcomeOf('document.getSelectedDataAsync("text", done)')).toMatchObject({
      value: "tea\t3\nmilk\t4",
    });
    expect(await outcomeOf('document.setSelectedDataAsync("sugar", done)')).toMatchObject({
      status: "succeeded",
    });
    expect((await workbench.read("Sheet1!B2")).value).toBe("sugar");
    expect(await outcomeOf("document.setSelectedDataAsync([[1, 2, 3]], done)")).toMatchObject({
      status: "failed",
      code: 2002,
    });
  });

  it("goes to names, and refuses what is not there", async () => {
    await runInPane(
      workbench,
      `return Excel.run(async (context) => {
         context.workbook.names.add("teaPrice", context.workbook.worksheets.getItem("Sheet1").getRange("C2"));
         await context.sync();
       });`,
    );
    expect(await outcomeOf('document.goToByIdAsync("teaPrice", "namedItem", done)')).toMatchObject({
      status: "succeeded",
    });
    expect(await outcomeOf('document.getSelectedDataAsync("text", done)')).toMatchObject({ value: "3" });
    expect(await outcomeOf('document.goToByIdAsync("nothing", "namedItem", done)')).toMatchObject({
      code: 7002,
    });
  });

  it("knows where the document is, and refuses to ask the user for cells", async () => {
    const { value } = await outcomeOf(
      "document.getFilePropertiesAsync((result) => done({ ...result, value: result.value.url }))",
    );
    expect(value).toMatch(/\/workbook\.xlsx$/);
    expect(
      await outcomeOf('document.bindings.addFromPromptAsync("matrix", { id: "one" }, done)'),
    ).toMatchObject({
      status: "failed",
      code: 5000,
    });
  });

  it("hands the workbook's file over in slices", async () => {
    const file = await runInPane<{ sizes: number[]; start: number[]; count: number }>(
      workbench,
      `const asked = (owner, name, ...args) => new Promise((resolve, reject) =>
         owner[name](...args, ({ status, value, error }) => (status === "succeeded" ? resolve(value) : reject(error))));
       const file = await asked(Office.context.document, "getFileAsync", "compressed", { sliceSize: 4096 });
       const sizes = [];
       let start = null;
       for (let index = 0; index < file.sliceCount; index += 1) {
         const slice = await asked(file, "getSliceAsync", index);
         start ??= slice.data.slice(0, 2);
         sizes.push(slice.size);
       }
       await asked(file, "closeAsync");
       return { sizes, start, count: file.size };`,
    );
    expect(file.start).toEqual([0x50, 0x4b]);
    expect(file.sizes.length).toBeGreaterThan(1);
    expect(file.sizes.reduce((sum, size) => sum + size, 0)).toBe(file.count);
    expect(await outcomeOf('document.getFileAsync("pdf", done)')).toMatchObject({
      status: "failed",
      code: 1009,
    });
  });

  it("shows and hides the pane, tells it, and remembers how the add-in starts", async () => {
    const told = await runInPane(
      workbench,
      `const told = [];
       let heard = null;
       const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
         told.push(visibilityMode);
         heard();
       });
       const change = (run) => new Promise((resolve) => { heard = resolve; void run(); });
       await change(() => Office.addin.hide());
       await change(() => Office.addin.showAsTaskpane());
       await remove();
       const before = await Office.addin.getStartupBehavior();
       await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
       return [told, before, await Office.addin.getStartupBehavior()];`,
    );
    expect(told).toEqual([["Hidden", "Taskpane"], "None", "Load"]);
  });

  it("enables and disables a ribbon button, and refuses one that the manifest does not define", async () => {
    const update = (id: string, enabled: boolean) =>
      runInPane<string | null>(
        workbench,
        `try {
           await Office.ribbon.requestUpdate({ tabs: [{ id: "Plain.Tab", controls: [{ id: ${JSON.stringify(id)}, enabled: ${enabled} }] }] });
           return null;
         } catch (error) { return error.code; }`,
      );
    const button = workbench.page.getByRole("button", { name: "Write hello" });
    expect(await update("Plain.Write", false)).toBeNull();
    expect(await button.isDisabled()).toBe(true);
    expect(await update("Plain.Write", true)).toBeNull();
    expect(await button.isDisabled()).toBe(false);
    expect(await update("Plain.Nothing", false)).toBe("ItemNotFound");
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
