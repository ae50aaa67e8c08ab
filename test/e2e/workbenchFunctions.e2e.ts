import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("custom functions in the workbench", () => {
  const workbench = suiteWorkbench(plainAddin);

  it("answers through Microsoft's runtime under the add-in's namespace", async () => {
    await workbench.enter("A1", "=PLAIN.ADD(40, 2)");
    expect(await workbench.read("A1")).toMatchObject({
      value: 42,
      formula: "=PLAIN.ADD(40, 2)",
      error: null,
    });
  });

  it("passes null for an optional argument that is left out", async () => {
    await workbench.enter("A2", "=PLAIN.ADD(7)");
    expect((await workbench.read("A2")).value).toBe(7);
  });

  it("shows the error and its sentence", async () => {
    await workbench.enter("A3", '=PLAIN.FAIL("N/A")');
    expect(await workbench.read("A3")).toMatchObject({
      error: "#N/A",
      message: "The sentence of the error.",
    });
  });

  it("shows a function that throws as #VALUE!", async () => {
    await workbench.enter("A4", '=PLAIN.FAIL("throw")');
    expect((await workbench.read("A4")).error).toBe("#VALUE!");
  });

  it("spills, and hands a range over as rows", async () => {
    await workbench.enter("C1", "=PLAIN.SQUARES(3)");
    await workbench.enter("F1", "=PLAIN.TOTAL(D1:D3)");
    expect(await workbench.values("C1:D3")).toEqual([
      [1, 1],
      [2, 4],
      [3, 9],
    ]);
    expect((await workbench.read("F1")).value).toBe(14);
  });

  it("tells a function its address when it asks for it", async () => {
    await workbench.enter("H9", "=PLAIN.WHERE()");
    expect((await workbench.read("H9")).value).toBe("Sheet1!H9");
  });

  it("tells a function where its arguments stand when it asks for it, and null for values", async () => {
    await workbench.enter("H10", '=PLAIN.PLACES(C1, C1:D3, "value", D2:D3)');
    expect(JSON.parse(String((await workbench.read("H10")).value))).toEqual([
      "Sheet1!C1",
      "Sheet1!C1:D3",
      null,
      "Sheet1!D2:D3",
    ]);
  });

  it("takes every result of a streaming function, and cancels it when its formula goes", async () => {
    const clock = (script: string) => runInPane<unknown>(workbench, `return window.clocks.at(-1)${script};`);
    await workbench.enter("M1", "=PLAIN.CLOCK(5)");
    await workbench.enter("M2", "=M1*2");
    expect(await workbench.values("M1:M2")).toEqual([[5], [10]]);
    await clock(".tick(6)");
    await workbench.page.waitForFunction(() => {
      const cell = window.workbench.read("M2");
      return "value" in cell && cell.value === 12;
    });
    await workbench.enter("M1", "done");
    expect(await clock(".isCancelled")).toBe(true);
  });

  it("sends all calls of one evaluation together, and they come back in one batch", async () => {
    await workbench.enter("J1", "1");
    await workbench.page.evaluate(() => {
      for (let row = 1; row <= 20; row += 1) window.workbench.enter(`K${row}`, `=PLAIN.ADD(J$1, ${row})`);
    });
    await workbench.idle();
    await workbench.clearRequests();
    await workbench.enter("J1", "2");
    expect((await workbench.read("K20")).value).toBe(22);
    expect(await workbench.requests()).toHaveLength(1);
  });

  it("shows the sentence of the selected cell under the grid", async () => {
    await workbench.select("A3");
    await workbench.page.getByText("The sentence of the error.").waitFor();
  });
});
