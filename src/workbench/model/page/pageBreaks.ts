import { areaAt } from "../../engine/area";
import type { Dimension } from "../../engine/headers/headerStore";
import type { PageBreakInfo } from "../../engine/page/pageBreakStore";
import { method, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument, itemNotFound } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";

interface PageBreaksObject extends WorksheetObject {
  /** Of rows for the horizontal breaks between them. */
  readonly dimension: Dimension;
}

interface PageBreakObject extends PageBreaksObject {
  readonly id: string;
}

const pageBreakClass: ModelClass<PageBreakObject> = {
  name: "PageBreak",
  members: [
    property("_Id", "1.9", { get: ({ id }) => id }),
    property("RowIndex", "1.9", { get: (self) => cellAfter(self).row }),
    property("ColumnIndex", "1.9", { get: (self) => cellAfter(self).column }),
    method("Delete", "1.9", {
      call: (self) => self.context.engine.pageBreaks.delete(self.dimension, existing(self).id),
    }),
    method("GetCellAfterBreak", "1.9", {
      call: (self) => self.context.objects.range(areaAt(cellAfter(self))),
    }),
  ],
};

const pageBreaksClass: ModelClass<PageBreaksObject> = {
  name: "PageBreakCollection",
  items: (self) => listOf(self).map(({ id }) => createPageBreak(self, id)),
  // By their place, or by the id that the library knows an item by.
  indexer: (self, key) => {
    const list = listOf(self);
    const found = typeof key === "number" ? list[key] : list.find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return createPageBreak(self, found.id);
  },
  members: [
    method("Add", "1.9", { args: [required("pageBreakRange", "object", "string")], call: add }),
    method("GetCount", "1.9", { call: (self) => listOf(self).length }),
    method("GetItem", "1.9", {
      args: [required("index", "number")],
      call: (self, [index]) => pageBreaksClass.indexer?.(self, index),
    }),
    method("RemovePageBreaks", "1.9", {
      call: (self) => {
        const { pageBreaks } = self.context.engine;
        for (const { id } of listOf(self)) pageBreaks.delete(self.dimension, id);
      },
    }),
  ],
};

export function createPageBreaks(context: ModelContext, sheetId: string, dimension: Dimension): ModelObject {
  const breaks: PageBreaksObject = {
    modelClass: pageBreaksClass,
    isNull: false,
    context,
    sheetId,
    dimension,
  };
  return breaks;
}

function createPageBreak({ context, sheetId, dimension }: PageBreaksObject, id: string): ModelObject {
  const one: PageBreakObject = {
    modelClass: pageBreakClass,
    isNull: false,
    context,
    sheetId,
    dimension,
    id,
  };
  return one;
}

function listOf(self: PageBreaksObject): readonly PageBreakInfo[] {
  return self.context.engine.pageBreaks.list(sheetOf(self).id, self.dimension);
}

function existing(self: PageBreakObject): PageBreakInfo {
  const found = listOf(self).find(({ id }) => id === self.id);
  if (!found) throw itemNotFound();
  return found;
}

function cellAfter(self: PageBreakObject) {
  const { index } = existing(self);
  const { sheetId, dimension } = self;
  return dimension === "rows" ? { sheetId, row: index, column: 0 } : { sheetId, row: 0, column: index };
}

/** Before the first cell of the range; there is no page before the first row or column. */
function add(self: PageBreaksObject, [given]: readonly unknown[]): ModelObject {
  const { engine } = self.context;
  const { id: sheetId } = sheetOf(self);
  const area = isRange(given) ? given.area : resolveRange(engine, asText(given), sheetId);
  const index = self.dimension === "rows" ? area.top : area.left;
  if (area.sheetId !== sheetId || index === 0) throw invalidArgument();
  return createPageBreak(self, engine.pageBreaks.add(sheetId, self.dimension, index).id);
}
