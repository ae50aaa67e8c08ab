import type {
  FunctionCall,
  FunctionLibrary,
} from "../../../src/workbench/engine/customFunctions/functionHost";
import { createFunctionCalls } from "../../../src/workbench/wire/customFunctions";
import { parseFunctionResults } from "../../../src/workbench/wire/functionResults";
import { createRichMessages } from "../../../src/workbench/wire/richMessages";

const library: FunctionLibrary = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [], result: {} },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [],
      result: {},
      options: { requiresAddress: true, cancelable: true },
    },
    { id: "CLOCK", name: "CLOCK", parameters: [], result: {}, options: { stream: true } },
  ],
  allowErrorForDataTypeAny: true,
};

function call(invocationId: number, functionId: string): FunctionCall {
  return { invocationId, functionId, args: [1, null], address: "Sheet1!A1", parameterAddresses: [] };
}

function start() {
  const told: unknown[][] = [];
  const messages = createRichMessages({
    tell: (_, data) => {
      const { ArrayData } = data as { ArrayData: [number, number, string, string, number][] };
      told.push(ArrayData.map(([category, type, , text]) => [category, type, JSON.parse(text)]));
    },
  });
  return { calls: createFunctionCalls(library, messages), told };
}

describe("createFunctionCalls", () => {
  it("keeps calls until the page's runtime is ready, then sends them in one message", async () => {
    const { calls, told } = start();
    calls.invoke([call(1, "ADD")]);
    calls.invoke([call(2, "ADD")]);
    calls.markReady();
    await Promise.resolve();
    expect(told).toEqual([
      [
        [1, 1000, [1, "ADD", [1, null], null, 4, null]],
        [1, 1000, [2, "ADD", [1, null], null, 4, null]],
      ],
    ]);
  });

  it("tells the address only to functions that ask for it, and which calls can be cancelled", async () => {
    const { calls, told } = start();
    calls.markReady();
    calls.invoke([call(1, "WHERE")]);
    await Promise.resolve();
    expect(told).toEqual([[[1, 1000, [1, "WHERE", [1, null], "Sheet1!A1", 5, null]]]]);
  });

  it("cancels a call and does not wait for it", async () => {
    const { calls, told } = start();
    calls.markReady();
    calls.invoke([call(1, "ADD")]);
    calls.cancel([1]);
    await Promise.resolve();
    expect(calls.pendingCount()).toBe(0);
    expect(told[0]?.[1]).toEqual([1, 1001, { invocationId: 1 }]);
  });

  it("asks the next page what the last one has not answered", async () => {
    const { calls, told } = start();
    calls.markReady();
    calls.invoke([call(1, "ADD"), call(2, "ADD")]);
    await Promise.resolve();
    calls.settled([{ ok: true, invocationId: 1, value: 3 }]);
    calls.reset();
    calls.markReady();
    await Promise.resolve();
    expect(told[1]).toEqual([[1, 1000, [2, "ADD", [1, null], null, 4, null]]]);
  });
});

describe("a streaming function", () => {
  it("is pending until its first result, and asked of the next page too", async () => {
    const { calls, told } = start();
    calls.markReady();
    calls.invoke([call(1, "CLOCK")]);
    calls.settled([{ ok: true, invocationId: 1, value: 3 }]);
    expect(calls.pendingCount()).toBe(0);
    calls.reset();
    calls.markReady();
    await Promise.resolve();
    expect(told.flat().map((message) => (message as [number, number, [number]])[2][0])).toEqual([1, 1]);
  });

  it("is asked of no page after it was cancelled", async () => {
    const { calls, told } = start();
    calls.markReady();
    calls.invoke([call(1, "CLOCK")]);
    calls.settled([{ ok: true, invocationId: 1, value: 3 }]);
    calls.cancel([1]);
    await Promise.resolve();
    told.length = 0;
    calls.reset();
    calls.markReady();
    await Promise.resolve();
    expect(told).toEqual([]);
  });
});

describe("parseFunctionResults", () => {
  it("reads values, and errors with their sentence", () => {
    expect(
      parseFunctionResults([
        [1, true, 43266, [0]],
        [2, true, [[1], ["a"]], [0]],
        [3, false, "Nothing is held for that year.", 1, [0]],
      ]),
    ).toEqual([
      { ok: true, invocationId: 1, value: 43266 },
      { ok: true, invocationId: 2, value: [[1], ["a"]] },
      { ok: false, invocationId: 3, errorCode: 1, message: "Nothing is held for that year." },
    ]);
  });

  it("shows a function that threw, or that the page does not have, as #VALUE! without a sentence", () => {
    expect(
      parseFunctionResults([
        [1, false, "", 2],
        [2, false, "", 10],
      ]),
    ).toEqual([
      { ok: false, invocationId: 1, errorCode: 7, message: null },
      { ok: false, invocationId: 2, errorCode: 7, message: null },
    ]);
  });

  it("drops entries that name no call", () => {
    expect(parseFunctionResults([null, ["1", true, 2], { id: 3 }])).toEqual([]);
    expect(parseFunctionResults("results")).toEqual([]);
  });
});
