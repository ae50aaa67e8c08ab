import { createFaults } from "../../../src/workbench/faults/createFaults";
import type { FaultRule } from "../../../src/workbench/faults/faultRule";
import { parseBatch } from "../../../src/workbench/wire/parseBatch";

const batch = parseBatch('{"Actions":[],"ObjectPaths":{}}') ?? { actions: [], paths: new Map() };

function play(rules: readonly FaultRule[], batches: readonly (readonly string[])[]) {
  const faults = createFaults();
  rules.forEach(faults.add);
  const calls = batches.map(
    (members) => faults.faultsOf(batch, (member) => members.includes(member))?.call?.kind ?? null,
  );
  return { faults, calls };
}

describe("createFaults", () => {
  it("plays a fault on the n-th batch only", () => {
    const { calls, faults } = play([{ batch: 2, fault: { kind: "drop" } }], [[], [], []]);
    expect(calls).toEqual([null, "drop", null]);
    expect(faults.seen()).toEqual([{ rule: 0, batch: 2, fault: { kind: "drop" } }]);
  });

  it("counts only the batches that touch the rule's member", () => {
    const rule: FaultRule = { member: "Table.delete", batch: 2, fault: { kind: "call", number: 7000 } };
    const { calls } = play([rule], [["Table.delete"], ["Range.clear"], ["Table.delete"]]);
    expect(calls).toEqual([null, null, "refuse"]);
  });

  it("plays the rule that was added first when several fit", () => {
    const { calls, faults } = play(
      [{ batch: 1, fault: { kind: "delay", milliseconds: 5 } }, { fault: { kind: "drop" } }],
      [[], []],
    );
    expect(calls).toEqual(["delay", "drop"]);
    expect(faults.seen().map(({ rule, batch }) => [rule, batch])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("fails where the member is touched, and notes it then", () => {
    const faults = createFaults();
    faults.add({ member: "TableCollection.add", fault: { kind: "error", code: "AccessDenied" } });
    const planned = faults.faultsOf(batch, () => true);
    planned?.beforeAction(0);
    planned?.beforeMember("Worksheet.tables");
    expect(faults.seen()).toEqual([]);
    expect(() => planned?.beforeMember("TableCollection.add")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    expect(faults.seen()).toHaveLength(1);
  });

  it("fails before the action that was asked for", () => {
    const faults = createFaults();
    faults.add({ fault: { kind: "error", code: "GeneralException", action: 1 } });
    const planned = faults.faultsOf(batch, () => true);
    expect(() => planned?.beforeAction(0)).not.toThrow();
    expect(() => planned?.beforeAction(1)).toThrow(expect.objectContaining({ code: "GeneralException" }));
  });

  it("plays a cell edit until it is cleared", async () => {
    const { faults } = play([{ batch: 1, fault: { kind: "cellEdit" } }], [[]]);
    const edit = faults.cellEdit();
    expect(edit).not.toBeNull();
    faults.clear();
    await edit;
    expect(faults.cellEdit()).toBeNull();
    expect(faults.seen()).toEqual([]);
  });

  it.each([
    ["an unknown kind", { fault: { kind: "explode" } }, "A fault's kind is one of"],
    ["a member without its class", { member: "add", fault: { kind: "drop" } }, '"add" is no member'],
    ["a batch before the first", { batch: 0, fault: { kind: "drop" } }, "counted from 1"],
    ["an error without a code", { fault: { kind: "error", code: "" } }, "needs a code"],
    ["two places", { member: "Range.clear", fault: { kind: "error", code: "X", action: 1 } }, "not both"],
    ["a refusal without a number", { fault: { kind: "call", number: "busy" } }, "needs the library's number"],
    ["a delay without its length", { fault: { kind: "delay" } }, "needs its milliseconds"],
  ])("refuses a rule with %s", (_, rule, sentence) => {
    expect(() => createFaults().add(rule as unknown as FaultRule)).toThrow(sentence);
  });
});
