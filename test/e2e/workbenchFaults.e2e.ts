import type { FaultRule, SeenFault } from "../../src/workbench/faults/faultRule";
import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

/** Faults as a script meets them, through Microsoft's client library. */
describe("window.workbench.faults", () => {
  const workbench = suiteWorkbench(plainAddin);
  beforeEach(() => clear());

  const add = (rule: FaultRule) =>
    workbench.page.evaluate((given) => window.workbench.faults.add(given), rule);
  const clear = () => workbench.page.evaluate(() => window.workbench.faults.clear());
  const seen = () => workbench.page.evaluate<readonly SeenFault[]>(() => window.workbench.faults.seen());
  const attempt = (body: string, options = "{}") =>
    runInPane<unknown>(
      workbench,
      `try { await Excel.run(${options}, async (context) => {
         const sheet = context.workbook.worksheets.getActiveWorksheet(); ${body} }); return "done"; }
       catch (error) { return { code: error.code, location: error.debugInfo.errorLocation }; }`,
    );
  const write = (address: string) =>
    attempt(`sheet.getRange("${address}").values = [["written"]]; await context.sync();`);
  const valueOf = async (address: string) => (await workbench.read(address)).value;

  it("fails where a member is touched; what came before stands", async () => {
    await add({ member: "TableCollection.add", fault: { kind: "error", code: "AccessDenied" } });
    const failure = await attempt(`
      sheet.getRange("A1:A2").values = [["Head"], [1]];
      sheet.tables.add("A1:A2", true);
      sheet.getRange("B1").values = [["after"]];
      await context.sync();`);
    expect(failure).toEqual({ code: "AccessDenied", location: "TableCollection.add" });
    expect([await valueOf("A1"), await valueOf("B1")]).toEqual(["Head", ""]);
    expect(await seen()).toMatchObject([{ rule: 0, batch: 1 }]);
  });

  it("fails the n-th batch, whatever the library sends in between by itself", async () => {
    await add({ batch: 3, fault: { kind: "error", code: "GeneralException" } });
    const outcomes = [await write("C1"), await write("C2"), await write("C3"), await write("C4")];
    expect(outcomes).toMatchObject(["done", "done", { code: "GeneralException" }, "done"]);
    expect(await workbench.values("C1:C4")).toEqual([["written"], ["written"], [""], ["written"]]);
  });

  it.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("refuses a call with %i, which a script sees as %s", async (number, code) => {
    await add({ batch: 1, fault: { kind: "call", number } });
    expect(await write("D1")).toMatchObject({ code });
    expect(await valueOf("D1")).toBe("");
  });

  it("waits before a delayed batch runs", async () => {
    await add({ batch: 1, fault: { kind: "delay", milliseconds: 60 } });
    const elapsedMs = await runInPane<number>(
      workbench,
      `const startedAt = performance.now();
       await Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().getRange("E1").values = [[1]];
         await context.sync();
       });
       return performance.now() - startedAt;`,
    );
    expect(elapsedMs).toBeGreaterThanOrEqual(59);
    expect(await valueOf("E1")).toBe(1);
  });

  it.each([
    [false, ""],
    [true, "written"],
  ])("gives no answer to a dropped batch (run before: %s)", async (afterRunning, value) => {
    await add({ member: "Range.values", batch: 1, fault: { kind: "drop", afterRunning } });
    await workbench.clearRequests();
    const answered = await runInPane<string>(
      workbench,
      `const address = ${afterRunning} ? "F1" : "F2";
       const run = Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["written"]];
         await context.sync();
       }).then(() => "answered");
       // The next batch is answered, so the dropped one had its turn.
       const later = new Excel.RequestContext();
       later.workbook.load("name");
       return Promise.race([run, later.sync().then(() => "never")]);`,
    );
    expect(answered).toBe("never");
    expect(await valueOf(afterRunning ? "F1" : "F2")).toBe(value);
  });

  it("plays a user who edits a cell: scripts are refused, unless they wait", async () => {
    await add({ batch: 1, fault: { kind: "cellEdit", milliseconds: 80 } });
    expect(await write("G1")).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waited = await attempt(
      `sheet.getRange("G2").values = [["written"]]; await context.sync();`,
      "{ delayForCellEdit: true }",
    );
    expect(waited).toBe("done");
    expect(await workbench.values("G1:G2")).toEqual([[""], ["written"]]);
  });

  it("tells reading, writing and housekeeping batches apart", async () => {
    await workbench.clearRequests();
    await attempt(`
      const range = sheet.getRange("H1").load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();`);
    const requests = await workbench.requests();
    expect(requests.map(({ housekeeping, reads, writes }) => ({ housekeeping, reads, writes }))).toEqual([
      { housekeeping: false, reads: true, writes: false },
      { housekeeping: false, reads: false, writes: true },
      { housekeeping: true, reads: false, writes: false },
    ]);
  });
});
