import type { Area } from "../../engine/area";
import type { Member, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";

interface InCells extends ModelObject {
  readonly context: ModelContext;
  readonly area: Area;
}

/** The same members, which throw ItemNotFound once the cells' sheet is deleted. */
export function onExistingSheet<Self extends InCells>(members: readonly Member<Self>[]): Member<Self>[] {
  return members.map((member): Member<Self> => {
    if (member.kind === "method") {
      return { ...member, call: (self, args) => member.call(existing(self), args) };
    }
    if (member.kind === "navigation") return { ...member, get: (self) => member.get(existing(self)) };
    const { set } = member;
    const guarded = { ...member, get: (self: Self) => member.get(existing(self)) };
    return set ? { ...guarded, set: (self, value) => set(existing(self), value) } : guarded;
  });
}

/** Throws ItemNotFound once the cells' sheet is deleted. */
export function existing<Self extends InCells>(self: Self): Self {
  if (!self.context.engine.sheets.has(self.area.sheetId)) throw itemNotFound();
  return self;
}

/** Throws ItemNotFound once the sheet of one of the areas is deleted. */
export function assertOnSheets({ engine }: ModelContext, areas: readonly Area[]): void {
  for (const { sheetId } of areas) if (!engine.sheets.has(sheetId)) throw itemNotFound();
}
