import { parseBatch } from "../../../src/workbench/wire/parseBatch";
import { runBatch, type DispatcherOptions } from "../../../src/workbench/wire/dispatcher";
import { createReferences } from "../../../src/workbench/wire/references";
import { createShelf, type Shelf } from "./shelf";

const root = { Id: 1, ObjectPathType: 1, Name: "" };
const boxes = { Id: 2, ObjectPathType: 4, Name: "Boxes", ParentObjectPathId: 1 };

function pathTo(name: string, ...args: readonly unknown[]) {
  return { Id: 3, ObjectPathType: 3, Name: name, ParentObjectPathId: 2, ArgumentInfo: { Arguments: args } };
}

function optionsFor(shelf: Shelf, more: Partial<DispatcherOptions> = {}): DispatcherOptions {
  return {
    root: () => shelf,
    service: () => null,
    references: createReferences(),
    apiVersion: () => "1.9",
    setEventRegistration: () => undefined,
    ...more,
  };
}

function run(shelf: Shelf, body: { paths?: readonly object[]; actions: readonly object[] }, more = {}) {
  const ObjectPaths = Object.fromEntries(
    [root, boxes, ...(body.paths ?? [])].map((path) => [(path as typeof root).Id, path]),
  );
  const batch = parseBatch(JSON.stringify({ Actions: body.actions, ObjectPaths }));
  if (batch === null) throw new Error("not a batch");
  return runBatch(batch, optionsFor(shelf, more));
}

describe("runBatch", () => {
  it("gives the id by which a collection finds an instantiated object again", () => {
    const { results } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1")],
      actions: [{ Id: 10, ActionType: 1, ObjectPathId: 3 }],
    });
    expect(results).toEqual([{ ActionId: 10, Value: { Id: "box1" } }]);
  });

  it("gives null for an object that does not exist, and for whatever is asked of it", () => {
    const below = { Id: 4, ObjectPathType: 4, Name: "Twin", ParentObjectPathId: 3 };
    const { results, error } = run(createShelf(), {
      paths: [pathTo("GetItemOrNullObject", "box9"), below],
      actions: [
        { Id: 10, ActionType: 1, ObjectPathId: 3 },
        { Id: 11, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["label"] } },
        { Id: 12, ActionType: 3, ObjectPathId: 3, Name: "GetLabelLength" },
      ],
    });
    expect(error).toBeNull();
    expect(results.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }]);
  });

  it("creates an object once, however often its path is used", () => {
    const shelf = createShelf();
    run(shelf, {
      paths: [pathTo("Add", "screws")],
      actions: [
        { Id: 10, ActionType: 1, ObjectPathId: 3 },
        { Id: 11, ActionType: 2, ObjectPathId: 3, QueryInfo: {} },
      ],
    });
    expect(shelf.boxes.map(({ label }) => label)).toEqual(["screws"]);
  });

  it("reads the items of a collection, some of their properties and its own count", () => {
    const { results } = run(createShelf("nails", "bolts"), {
      actions: [{ Id: 10, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["items/label", "count"] } }],
    });
    expect(results[0]?.Value).toEqual({
      Count: 2,
      _Items: [
        { Id: "box1", Label: "nails" },
        { Id: "box2", Label: "bolts" },
      ],
    });
  });

  it("reads as many items as were asked for", () => {
    const QueryInfo = { Select: ["label"], Top: 1, Skip: 1 };
    const { results } = run(createShelf("a", "b", "c"), {
      actions: [{ Id: 10, ActionType: 2, ObjectPathId: 2, QueryInfo }],
    });
    expect(results[0]?.Value).toEqual({ _Items: [{ Id: "box2", Label: "b" }] });
  });

  it("leaves out properties that are newer than the played Excel when everything is loaded", () => {
    const { results } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1")],
      actions: [{ Id: 10, ActionType: 2, ObjectPathId: 3, QueryInfo: {} }],
    });
    expect(results[0]?.Value).toEqual({ Id: "box1", Label: "nails" });
  });

  it("answers retrieve in the names that scripts use", () => {
    const { results } = run(createShelf("nails"), {
      actions: [{ Id: 10, ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["label"] } }],
    });
    expect(results[0]?.Value).toEqual({ items: [{ id: "box1", label: "nails" }] });
  });

  it("hands an object over as an argument", () => {
    const { results } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1")],
      actions: [
        {
          Id: 10,
          ActionType: 3,
          ObjectPathId: 3,
          Name: "IsSame",
          ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] },
        },
      ],
    });
    expect(results[0]?.Value).toBe(true);
  });

  it("keeps what came before a failing action and does not run what comes after", () => {
    const shelf = createShelf("nails");
    const set = (Id: number, value: unknown) => ({
      Id,
      ActionType: 4,
      ObjectPathId: 3,
      Name: "Label",
      ArgumentInfo: { Arguments: [value] },
    });
    const { results, error } = run(shelf, {
      paths: [pathTo("GetItem", "box1")],
      actions: [set(10, "first"), set(11, 2), set(12, "third")],
    });
    expect(shelf.boxes[0]?.label).toBe("first");
    expect(results).toEqual([{ ActionId: 10, Value: null }]);
    expect(error).toEqual({
      Code: "InvalidArgument",
      Message: "A label is text.",
      Location: "Box.label",
      HttpStatusCode: 400,
      ActionIndex: 1,
    });
  });

  it.each([
    { what: "a missing item", path: pathTo("GetItem", "box9"), code: "ItemNotFound" },
    { what: "a missing argument", path: pathTo("GetItem"), code: "InvalidArgument" },
    { what: "too many arguments", path: pathTo("GetItem", "a", "b"), code: "InvalidArgument" },
    { what: "an argument of the wrong type", path: pathTo("GetItem", 1), code: "InvalidArgument" },
  ])("refuses $what with Excel's code and place", ({ path, code }) => {
    const { error } = run(createShelf(), {
      paths: [path],
      actions: [{ Id: 10, ActionType: 1, ObjectPathId: 3 }],
    });
    expect([error?.Code, error?.Location, error?.ActionIndex]).toEqual([code, "BoxCollection.getItem", 0]);
  });

  it("says no place for what fails before it comes to a member", () => {
    const { error } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1"), { Id: 4, ObjectPathType: 6, Name: "{gone}" }],
      actions: [
        { Id: 10, ActionType: 1, ObjectPathId: 3 },
        { Id: 11, ActionType: 1, ObjectPathId: 4 },
      ],
    });
    expect([error?.Code, error?.Location, error?.ActionIndex]).toEqual(["ItemNotFound", "", 1]);
  });

  it("refuses an unknown member", () => {
    const { error } = run(createShelf(), {
      paths: [pathTo("GetWarmest")],
      actions: [{ Id: 10, ActionType: 1, ObjectPathId: 3 }],
    });
    expect([error?.Code, error?.Location]).toEqual(["ApiNotFound", "BoxCollection.getWarmest"]);
  });

  it("refuses a member that is newer than the played Excel", () => {
    const { error } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1")],
      actions: [{ Id: 10, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["weight"] } }],
    });
    expect([error?.Code, error?.Location]).toEqual(["ApiNotFound", "Box.weight"]);
  });

  it("passes over names in a load that are no properties", () => {
    const { results, error } = run(createShelf("nails"), {
      paths: [pathTo("GetItem", "box1")],
      actions: [
        {
          Id: 10,
          ActionType: 2,
          ObjectPathId: 3,
          QueryInfo: { Select: ["isNullObject", "label", "isSame", "lid/colour"] },
        },
      ],
    });
    expect([results[0]?.Value, error]).toEqual([{ Label: "nails" }, null]);
  });

  it("finds a kept object again by its reference until it is released", () => {
    const shelf = createShelf("nails");
    const references = createReferences();
    const kept = run(
      shelf,
      {
        paths: [pathTo("GetItem", "box1")],
        actions: [
          { Id: 10, ActionType: 3, ObjectPathId: 3, Name: "_KeepReference" },
          { Id: 11, ActionType: 1, ObjectPathId: 3 },
        ],
      },
      { references },
    );
    const referenceId = (kept.results[1]?.Value as { _ReferenceId: string })._ReferenceId;
    const byReference = {
      paths: [{ Id: 4, ObjectPathType: 6, Name: referenceId }],
      actions: [{ Id: 12, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["label"] } }],
    };
    expect(run(shelf, byReference, { references }).results[0]?.Value).toEqual({ Label: "nails" });

    const release = {
      Id: 13,
      ActionType: 3,
      ObjectPathId: 1,
      Name: "_RemoveReference",
      ArgumentInfo: { Arguments: [referenceId] },
    };
    run(shelf, { actions: [release] }, { references });
    expect(run(shelf, byReference, { references }).error?.Code).toBe("ItemNotFound");
  });

  it("lets a batch go on only while an object is as the script last saw it", () => {
    const unchanged = (label: string) =>
      run(createShelf("nails"), {
        paths: [pathTo("GetItem", "box1")],
        actions: [{ Id: 10, ActionType: 8, ObjectPathId: 3, ObjectState: { label } }],
      }).error;
    expect(unchanged("nails")).toBeNull();
    expect(unchanged("screws")).toMatchObject({ Code: "Conflict", Location: "Box.label" });
  });

  it("reads objects below each other by the queries for their classes", () => {
    const read = (depth: number) =>
      run(createShelf("nails", "screws"), {
        actions: [
          {
            Id: 10,
            ActionType: 6,
            ObjectPathId: 1,
            RecursiveQueryInfo: { Queries: { Box: { Select: ["label"] } }, MaxDepth: depth },
          },
        ],
      }).results[0]?.Value;
    const items = [
      { Id: "box1", Label: "nails" },
      { Id: "box2", Label: "screws" },
    ];
    expect(read(2)).toEqual({ Boxes: { _Items: items } });
    expect(read(1)).toEqual({});
  });

  it("names the traces that it reached, because registrations hang on them", () => {
    const { traceIds } = run(createShelf(), {
      actions: [{ Id: 10, ActionType: 5, Name: "Trace", ObjectPathId: 0 }],
    });
    expect(traceIds).toEqual([10]);
  });
});
