import { createFaults } from "../../../src/workbench/faults/createFaults";
import { createReferences } from "../../../src/workbench/wire/references";
import { createRequestLog } from "../../../src/workbench/wire/requestLog";
import { createRichApi, payloadLimitBytes, type RichApiOptions } from "../../../src/workbench/wire/richApi";
import { createShelf } from "./shelf";

function start(more: Partial<RichApiOptions> = {}) {
  const log = createRequestLog();
  const faults = createFaults();
  const run = createRichApi({
    log,
    faults,
    engine: { batch: (body) => body() },
    cellEdit: () => null,
    afterBatch: () => undefined,
    dispatcher: {
      root: () => createShelf("nails"),
      service: () => null,
      references: createReferences(),
      apiVersion: () => "1.9",
      setEventRegistration: () => undefined,
    },
    ...more,
  });
  return {
    log,
    faults,
    run: (text: string, flags = 0) => run({ ArrayData: ["", "POST", "ProcessQuery", [], text, 0, flags] }),
  };
}

const countBoxes = JSON.stringify({
  Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["count"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Boxes", ParentObjectPathId: 1 },
  },
});

describe("createRichApi", () => {
  it("answers a batch with its results and notes it", async () => {
    const { log, run } = start();
    const answer = await run(countBoxes);
    const body = '{"Results":[{"ActionId":1,"Value":{"Count":1,"_Items":[{"Id":"box1"}]}}],"TraceIds":[]}';
    expect(answer).toEqual({ Error: 0, Data: [200, [], body] });
    expect(log.list()).toEqual([
      {
        actions: [{ kind: "query", target: "BoxCollection" }],
        housekeeping: false,
        reads: true,
        writes: false,
        bytesUp: countBoxes.length,
        bytesDown: body.length,
        errorCode: null,
      },
    ]);
  });

  it("refuses a request over the limit without running it", async () => {
    const { log, run } = start();
    expect(await run(" ".repeat(payloadLimitBytes + 1))).toEqual({ Error: 5103 });
    expect(log.list()[0]?.errorCode).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("counts bytes, not characters", async () => {
    const { run } = start();
    expect(await run("あ".repeat(payloadLimitBytes / 2))).toEqual({ Error: 5103 });
  });

  it("refuses an answer over the limit", async () => {
    const label = "x".repeat(payloadLimitBytes);
    const dispatcher = {
      root: () => createShelf(label),
      service: () => null,
      references: createReferences(),
      apiVersion: () => "1.9",
      setEventRegistration: () => undefined,
    };
    const { run } = start({ dispatcher });
    expect(await run(countBoxes.replace('"count"', '"label"'))).toEqual({ Error: 5104 });
  });

  it("refuses scripts while a cell is being edited", async () => {
    const { run } = start({ cellEdit: () => new Promise(() => undefined) });
    expect(await run(countBoxes)).toEqual({ Error: 5004 });
  });

  it("waits for the end of the edit when the script asks for that", async () => {
    const { run } = start({ cellEdit: () => Promise.resolve() });
    expect(await run(countBoxes, 64)).toMatchObject({ Error: 0 });
  });
});
