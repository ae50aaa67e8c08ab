import { expectSoon } from "./support/expectSoon";
import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("the keyboard in the grid", () => {
  const workbench = suiteWorkbench(plainAddin);
  beforeAll(() => workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]));

  const select = (address: string) => workbench.select(address);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
    await workbench.idle();
  };
  const type = (text: string) => workbench.page.keyboard.type(text);
  const selected = () =>
    runInPane<string>(
      workbench,
      `return Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });`,
    );
  const fill = async (cells: Readonly<Record<string, string>>) => {
    for (const [address, text] of Object.entries(cells)) await workbench.enter(address, text);
  };

  it("types into the cell, and Enter goes down, Shift+Enter up, Tab right", async () => {
    await select("A1");
    await type("one");
    await press("Enter");
    expect(await selected()).toBe("Sheet1!A2");
    await press("Enter", "Shift+Enter", "Tab");
    expect(await selected()).toBe("Sheet1!B2");
    expect((await workbench.read("A1")).value).toBe("one");
  });

  it("edits with F2 and leaves the cell as it was with Escape", async () => {
    await select("A1");
    await press("F2");
    await type(" more");
    await press("Escape");
    expect((await workbench.read("A1")).value).toBe("one");
    await press("F2");
    await type(" more");
    await press("Enter");
    expect((await workbench.read("A1")).value).toBe("one more");
  });

  it("types after the text of the cell when F2 is let go before the next frame", async () => {
    await select("A1");
    await workbench.page.evaluate(() => {
      for (const name of ["keydown", "keyup"])
        document.activeElement?.dispatchEvent(new KeyboardEvent(name, { key: "F2", bubbles: true }));
    });
    await workbench.idle();
    await type("!");
    await press("Enter");
    expect((await workbench.read("A1")).value).toBe("one more!");
  });

  it("turns a reference absolute with F4, and starts a new line with Alt+Enter", async () => {
    await select("C1");
    await type("=A1");
    await press("F4", "Enter");
    expect((await workbench.read("C1")).formula).toBe("=$A$1");
    await select("C2");
    await type("two");
    await press("Alt+Enter");
    await type("lines");
    await press("Enter");
    expect((await workbench.read("C2")).value).toBe("two\nlines");
  });

  it("empties cells with Delete, brings them back with Ctrl+Z, empties them again with Ctrl+Y", async () => {
    await fill({ E1: "1", E2: "2" });
    await select("E1:E2");
    await press("Delete");
    expect(await workbench.values("E1:E2")).toEqual([[""], [""]]);
    await press("Control+z");
    expect(await workbench.values("E1:E2")).toEqual([[1], [2]]);
    await press("Control+y");
    expect(await workbench.values("E1:E2")).toEqual([[""], [""]]);
  });

  it("undoes what a script's batch did in one step, with the button too", async () => {
    await runInPane(
      workbench,
      `await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("G1").values = [[1]];
        sheet.getRange("G2").values = [[2]];
        await context.sync();
      });`,
    );
    await workbench.page.locator(".o-topbar-toolbar").getByTitle("Undo").click();
    await workbench.idle();
    expect(await workbench.values("G1:G2")).toEqual([[""], [""]]);
  });

  it("goes to the ends of the data and of the sheet", async () => {
    await fill({ I1: "1", I2: "2", I3: "3" });
    await select("I1");
    await press("Control+ArrowDown");
    expect(await selected()).toBe("Sheet1!I3");
    await press("Home");
    expect(await selected()).toBe("Sheet1!A3");
    await press("Control+End");
    expect(await selected()).toBe("Sheet1!I3");
    await press("Control+Home");
    expect(await selected()).toBe("Sheet1!A1");
  });

  it("fills down and right from the first cell of the selection", async () => {
    await fill({ K1: "5", K2: "", K3: "" });
    await select("K1:K3");
    await press("Control+d");
    expect(await workbench.values("K1:K3")).toEqual([[5], [5], [5]]);
    await select("K1:L1");
    await press("Control+r");
    expect(await workbench.values("K1:L1")).toEqual([[5, 5]]);
  });

  it("enters today's date with Ctrl+;", async () => {
    await select("M1");
    await press("Control+;", "Enter");
    const { value } = await workbench.read("M1");
    const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;
    expect([today, today - 1]).toContain(value);
  });

  it("goes through the sheets with Ctrl+PageDown and Ctrl+PageUp, and stops at the last", async () => {
    await runInPane(
      workbench,
      `await Excel.run(async (context) => {
        context.workbook.worksheets.add("Second");
        await context.sync();
      });`,
    );
    await select("A1");
    await press("Control+PageDown");
    expect(await selected()).toBe("Second!A1");
    await press("Control+PageDown");
    expect(await selected()).toBe("Second!A1");
    await press("Control+PageUp");
    expect(await selected()).toBe("Sheet1!A1");
  });

  it("copies as text and HTML, and pastes what other programs copied", async () => {
    await fill({ O1: "1", P1: "x", O2: "=O1+1", P2: "y" });
    await select("O1:P2");
    await press("Control+c");
    const copied = () =>
      workbench.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const text = item?.types.includes("text/plain") && (await (await item.getType("text/plain")).text());
        return [text, item?.types.includes("text/html")];
      });
    await expectSoon(copied, ["1\tx\n2\ty", true]);
    await select("R1");
    await press("Control+v");
    expect((await workbench.read("R2")).formula).toBe("=R1+1");
    await workbench.page.evaluate(() => navigator.clipboard.writeText("7\tseven\n8\teight"));
    await select("O5");
    await press("Control+v");
    expect(await workbench.values("O5:P6")).toEqual([
      [7, "seven"],
      [8, "eight"],
    ]);
  });

  it("says what the selected numbers come to", async () => {
    await fill({ T1: "1", T2: "2.5", T3: "text" });
    await select("T1:T3");
    const shown = workbench.page.locator(".status-statistics span");
    await expectSoon(() => shown.allTextContents(), ["Average: 1.75", "Count: 3", "Sum: 3.5"]);
  });
});
