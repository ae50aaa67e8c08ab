import { formatAddress } from "../../engine/address";
import { columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { navigation, property } from "../declare";
import { createRangeFormat } from "../format/rangeFormat";
import { createRangeSort } from "../sort/rangeSort";
import type { Member } from "../member";
import type { RangeObject } from "./rangeObject";

/** Counts that do not fit in 31 bits are given as -1. */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Where a range is and how large. */
export const rangePlace: readonly Member<RangeObject>[] = [
  property("Address", "1.1", { get: addressOf }),
  property("AddressLocal", "1.1", { get: addressOf }),
  property("CellCount", "1.1", {
    get: ({ area }) => cellCountOf([area]),
  }),
  property("RowCount", "1.1", { get: ({ area }) => rowCountOf(area) }),
  property("ColumnCount", "1.1", { get: ({ area }) => columnCountOf(area) }),
  property("RowIndex", "1.1", { get: ({ area }) => area.top }),
  property("ColumnIndex", "1.1", { get: ({ area }) => area.left }),
  property("IsEntireColumn", "1.7", { get: ({ area }) => isWholeColumns(area) }),
  property("IsEntireRow", "1.7", { get: ({ area }) => isWholeRows(area) }),
  property("Left", "1.10", { get: ({ context, area }) => context.engine.cells.box(area).left }),
  property("Top", "1.10", { get: ({ context, area }) => context.engine.cells.box(area).top }),
  property("Width", "1.10", { get: ({ context, area }) => context.engine.cells.box(area).width }),
  property("Height", "1.10", { get: ({ context, area }) => context.engine.cells.box(area).height }),
  navigation("Worksheet", "1.1", ({ context, area }) => context.objects.worksheet(area.sheetId)),
  navigation("Format", "1.1", ({ context, area }) => createRangeFormat(context, [area])),
  navigation("Sort", "1.2", ({ context, area }) => createRangeSort(context, area)),
];

export function cellCountOf(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + rowCountOf(area) * columnCountOf(area), 0);
  return count > LARGEST_COUNT ? -1 : count;
}

export function addressOf({ context, area }: Pick<RangeObject, "context" | "area">): string {
  const sheet = context.engine.sheets.list().find((one) => one.id === area.sheetId);
  return formatAddress(sheet?.name ?? "", area);
}
