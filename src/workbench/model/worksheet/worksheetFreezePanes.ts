import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument } from "../refusals";
import { sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";

const COUNT = [optional("count", "number")];

const freezePanesClass: ModelClass<WorksheetObject> = {
  name: "WorksheetFreezePanes",
  members: [
    method("FreezeAt", "1.7", {
      // `null` takes the frozen panes away.
      args: [optional("frozenRange", "object", "string")],
      call: freezeAt,
    }),
    method("FreezeColumns", "1.7", {
      args: COUNT,
      call: (self, [count]) => freeze(self, { frozenColumns: countOf(count, MAX_COLUMNS) }),
    }),
    method("FreezeRows", "1.7", {
      args: COUNT,
      call: (self, [count]) => freeze(self, { frozenRows: countOf(count, MAX_ROWS) }),
    }),
    ...twins<WorksheetObject>("GetLocation", "1.7", {
      find: (self) => {
        const area = frozenArea(self);
        return area && self.context.objects.range(area);
      },
    }),
    method("Unfreeze", "1.7", { call: (self) => freeze(self, { frozenRows: 0, frozenColumns: 0 }) }),
  ],
};

export function createFreezePanes(context: ModelContext, sheetId: string): ModelObject {
  const panes: WorksheetObject = { modelClass: freezePanesClass, isNull: false, context, sheetId };
  return panes;
}

/** Cells from A1 to the range's last one; of whole rows only their rows, of whole columns only their columns. */
function freezeAt(self: WorksheetObject, [given]: readonly unknown[]): void {
  if (given === undefined || given === null) return freeze(self, { frozenRows: 0, frozenColumns: 0 });
  const { engine } = self.context;
  const area = isRange(given) ? given.area : resolveRange(engine, asText(given), self.sheetId);
  if (area.sheetId !== self.sheetId || (isWholeRows(area) && isWholeColumns(area))) throw invalidArgument();
  freeze(self, {
    frozenRows: isWholeColumns(area) ? 0 : area.bottom + 1,
    frozenColumns: isWholeRows(area) ? 0 : area.right + 1,
  });
}

function countOf(given: unknown, limit: number): number {
  if (given === undefined || given === null) return 1;
  const count = asIndex(given);
  if (count >= limit) throw invalidArgument();
  return count;
}

function freeze(self: WorksheetObject, frozen: { frozenRows?: number; frozenColumns?: number }): void {
  self.context.engine.sheets.setView(sheetOf(self).id, frozen);
}

function frozenArea(self: WorksheetObject): Area | null {
  const { id: sheetId } = sheetOf(self);
  const { frozenRows, frozenColumns } = self.context.engine.sheets.view(sheetId);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    sheetId,
    top: 0,
    left: 0,
    bottom: (frozenRows || MAX_ROWS) - 1,
    right: (frozenColumns || MAX_COLUMNS) - 1,
  };
}
