import { parseBatch } from "../../../src/workbench/wire/parseBatch";
import { purposeOf } from "../../../src/workbench/wire/batchPurpose";

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" },
};
const adding = { 4: { Id: 4, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2 } };

function purpose(actions: readonly object[], more: object = {}) {
  return purposeOf(parseBatch(JSON.stringify({ Actions: actions, ObjectPaths: { ...paths, ...more } })));
}

const instantiateRoot = { Id: 1, ActionType: 1, ObjectPathId: 1 };
const release = { Id: 2, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1 };
const query = { Id: 3, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name"] } };
const set = { Id: 4, ActionType: 4, Name: "Style", ObjectPathId: 2, ArgumentInfo: { Arguments: [""] } };
const call = (Name: string, ObjectPathId = 2) => ({ Id: 5, ActionType: 3, Name, ObjectPathId });

describe("purposeOf", () => {
  it.each([
    ["letting go of objects", [instantiateRoot, release], [true, false, false]],
    ["loading", [instantiateRoot, query], [false, true, false]],
    ["loading and letting go", [query, release], [false, true, false]],
    ["setting", [instantiateRoot, set], [false, false, true]],
    ["setting and loading", [set, query], [false, true, true]],
    [
      "looking an object up",
      [instantiateRoot, { Id: 6, ActionType: 1, ObjectPathId: 2 }],
      [false, true, false],
    ],
    ["counting", [call("GetCount")], [false, true, false]],
    ["deleting", [call("Delete")], [false, false, true]],
    ["listening", [call("_RegisterAddedEvent")], [false, false, false]],
    ["answering functions", [call("SetInvocationArrayResults", 3)], [false, false, false]],
  ])("tells %s", (_, actions, [housekeeping, reads, writes]) => {
    expect(purpose(actions)).toEqual({ housekeeping, reads, writes });
  });

  it("takes an object that is made for a write, though only its path says so", () => {
    expect(purpose([{ Id: 6, ActionType: 1, ObjectPathId: 4 }], adding)).toMatchObject({
      reads: false,
      writes: true,
    });
  });

  it("knows nothing of a text that is no batch", () => {
    expect(purposeOf(null)).toEqual({ housekeeping: false, reads: false, writes: false });
  });
});
