import { HostError } from "../../../src/workbench/model/hostError";
import type { ModelClass, ModelObject } from "../../../src/workbench/model/member";

/** A small object model for the dispatcher's tests: a shelf of boxes with labels. */
export interface Box extends ModelObject {
  readonly id: string;
  label: string;
}

export interface Shelf extends ModelObject {
  readonly boxes: Box[];
}

interface Boxes extends ModelObject {
  readonly shelf: Shelf;
}

const boxClass: ModelClass<Box> = {
  name: "Box",
  members: [
    { kind: "property", name: "Id", since: "1.1", get: (box) => box.id },
    {
      kind: "property",
      name: "Label",
      since: "1.1",
      get: (box) => box.label,
      set(box, value) {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "A label is text.");
        box.label = value;
      },
    },
    { kind: "property", name: "Weight", since: "1.14", get: () => 3 },
    { kind: "method", name: "GetLabelLength", since: "1.1", args: [], call: (box) => box.label.length },
    { kind: "navigation", name: "Twin", since: "1.1", get: (box) => createBox("twin", `${box.label} twin`) },
    {
      kind: "method",
      name: "IsSame",
      since: "1.1",
      args: [{ name: "other", types: ["object"] }],
      call: (box, [other]) => other === box,
    },
  ],
};

const noBox: ModelObject = { modelClass: boxClass, isNull: true };

const boxesClass: ModelClass<Boxes> = {
  name: "BoxCollection",
  items: ({ shelf }) => shelf.boxes,
  indexer: ({ shelf }, key) => boxOf(shelf, key),
  members: [
    { kind: "property", name: "Count", since: "1.1", get: ({ shelf }) => shelf.boxes.length },
    {
      kind: "method",
      name: "GetItem",
      since: "1.1",
      args: [{ name: "key", types: ["string"] }],
      call: ({ shelf }, [key]) => boxOf(shelf, key),
    },
    {
      kind: "method",
      name: "GetItemOrNullObject",
      since: "1.4",
      args: [{ name: "key", types: ["string"] }],
      call: ({ shelf }, [key]) => shelf.boxes.find((box) => box.id === key) ?? noBox,
    },
    {
      kind: "method",
      name: "Add",
      since: "1.1",
      args: [{ name: "label", types: ["string"], optional: true }],
      call({ shelf }, [label]) {
        const box = createBox(`box${shelf.boxes.length + 1}`, String(label ?? "new"));
        shelf.boxes.push(box);
        return box;
      },
    },
  ],
};

const shelfClass: ModelClass<Shelf> = {
  name: "Shelf",
  members: [
    {
      kind: "navigation",
      name: "Boxes",
      since: "1.1",
      get: (shelf): Boxes => ({ modelClass: boxesClass, isNull: false, shelf }),
    },
  ],
};

function createBox(id: string, label: string): Box {
  return { modelClass: boxClass, isNull: false, id, label };
}

export function createShelf(...labels: readonly string[]): Shelf {
  const boxes = labels.map((label, index) => createBox(`box${index + 1}`, label));
  return { modelClass: shelfClass, isNull: false, boxes };
}

function boxOf(shelf: Shelf, key: unknown): Box {
  const box = shelf.boxes.find(({ id }) => id === key);
  if (box === undefined) throw new HostError("ItemNotFound", `There is no box ${String(key)}.`);
  return box;
}
