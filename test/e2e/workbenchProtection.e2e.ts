import { suiteScripts } from "./support/excelScripts";

/** Scripts about the protection of worksheets, after Microsoft's reference pages, through Microsoft's own library. */
describe("protected worksheets in the workbench", () => {
  const { workbench, run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.unprotect("secret");
    sheet.getRange("A1:F20").clear();
    sheet.getRange("A1:F20").format.protection.locked = true;
    await context.sync();`);

  it("say their options, take values in unlocked cells only, and are given up with the password", async () => {
    const result = await run(`
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "secret");
      sheet.protection.load("protected,options");
      sheet.getRange("B2").values = [[5]];
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      const read = [sheet.protection.protected, sheet.protection.options.allowSort,
        sheet.protection.options.allowFormatCells, sheet.protection.options.selectionMode, cell.values];
      sheet.protection.unprotect("secret");
      sheet.protection.load("protected");
      await context.sync();
      return [...read, sheet.protection.protected];`);
    expect(result).toEqual([true, true, false, "Unlocked", [[5]], false]);
  });

  it("tell when the protection changes", async () => {
    const result = await run(`
      const told = [];
      sheet.onProtectionChanged.add(async ({ isProtected, source, type }) => { told.push([isProtected, source, type]); });
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
      await new Promise((resolve) => {
        const timer = setInterval(() => {
          if (told.length < 2) return;
          clearInterval(timer);
          resolve();
        }, 20);
      });
      return told;`);
    expect(result).toEqual([
      [true, "Local", "WorksheetProtectionChanged"],
      [false, "Local", "WorksheetProtectionChanged"],
    ]);
  });

  it("do not take what a user types, and say so", async () => {
    await run(`sheet.getRange("A1").values = [["kept"]]; sheet.protection.protect(); await context.sync();`);
    await workbench.enter("A1", "typed");
    expect((await workbench.read("A1")).value).toBe("kept");
    await workbench.page.getByRole("status").getByText("This sheet is protected").waitFor();
  });

  it.each([
    ["allowFormatCells", 'sheet.getRange("A1").format.fill.color = "red";'],
    ["allowFormatColumns", 'sheet.getRange("A1").format.columnWidth = 40;'],
    ["allowFormatRows", 'sheet.getRange("A1").format.rowHeight = 40;'],
    ["allowInsertRows", 'sheet.getRange("1:1").insert("Down");'],
    ["allowInsertColumns", 'sheet.getRange("A:A").insert("Right");'],
  ])("allow with %s what they refuse without", async (option, script) => {
    expect(await failureOf(`sheet.protection.protect(); ${script}`)).toMatchObject([
      "AccessDenied",
      expect.anything(),
    ]);
    expect(await failureOf(`sheet.protection.protect({ ${option}: true }); ${script}`)).toBeNull();
  });

  it.each([
    ["values", 'sheet.getRange("A1").values = [[1]];', "Range.values"],
    ["clearing", 'sheet.getRange("A1").clear();', "Range.clear"],
    ["merging", 'sheet.getRange("A1:B1").merge();', "Range.merge"],
    ["unlocking", 'sheet.getRange("A1").format.protection.locked = false;', "FormatProtection.locked"],
    ["tables", 'sheet.tables.add("A1:B2", true);', "TableCollection.add"],
    ["being protected again", "sheet.protection.protect();", "WorksheetProtection.protect"],
  ])("refuse %s", async (_, ...[script, location]) => {
    expect(await failureOf(`sheet.protection.protect({ allowFormatCells: true }); ${script}`)).toEqual([
      "AccessDenied",
      location,
    ]);
  });

  it("refuse a wrong password and unknown options", async () => {
    expect(
      await failureOf('sheet.protection.protect({}, "secret"); sheet.protection.unprotect("no");'),
    ).toEqual(["InvalidArgument", "WorksheetProtection.unprotect"]);
    expect(await failureOf("sheet.protection.protect({ allowAll: true });")).toEqual([
      "InvalidArgument",
      "WorksheetProtection.protect",
    ]);
  });
});
