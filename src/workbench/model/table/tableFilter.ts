import { intersectionOf } from "../../engine/area";
import { createAutoFilter } from "../filter/autoFilter";
import type { ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import { invalidArgument } from "../refusals";
import { ownerOf, tableOf } from "./tableObject";
import type { TableObject } from "./tableObject";

/** The AutoFilter of a table is on while its buttons are shown. */
export function createTableFilter(self: TableObject): ModelObject {
  const { context } = self;
  const showButtons = (showFilterButton: boolean): void => {
    const { id, area, showFilterButton: before } = tableOf(self);
    if (before === showFilterButton) return;
    assertWritable(context, area.sheetId);
    context.engine.tables.update(id, { showFilterButton });
  };
  return createAutoFilter({
    context,
    sheetId: () => tableOf(self).area.sheetId,
    owner: () => ownerOf(self),
    isEnabled: () => tableOf(self).showFilterButton,
    ownerFor: (area) => {
      if (!intersectionOf(tableOf(self).area, area)) throw invalidArgument();
      showButtons(true);
      return ownerOf(self);
    },
    remove: () => {
      context.engine.filters.clear(ownerOf(self));
      showButtons(false);
    },
  });
}
