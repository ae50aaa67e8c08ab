import type { Area } from "../../engine/area";
import { STANDARD_HEIGHT } from "../../engine/looks/standardSizes";
import type { Dimension, Lines } from "../../engine/headers/headerStore";
import { property } from "../declare";
import type { PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asBoolean, asNumber } from "../plainValue";
import { invalidArgument } from "../refusals";
import { PIXELS_PER_POINT } from "../../engine/points";

interface Lined {
  readonly context: ModelContext;
  readonly areas: readonly Area[];
}

/** In points: 255 characters, and 409 and a half. */
const LARGEST: Readonly<Record<Dimension, number>> = { columns: 1342.5, rows: 409.5 };

const PERMISSIONS = { columns: "allowFormatColumns", rows: "allowFormatRows" } as const;

/** Sizes of whole rows and columns, in points; Excel keeps whole pixels. */
export const lineSizes: readonly PropertyMember<Lined>[] = [
  sizeMember("ColumnWidth", "columns"),
  sizeMember("RowHeight", "rows"),
  property("UseStandardHeight", "1.7", {
    get: (self) => isStandard(commonSize(self, "rows"), STANDARD_HEIGHT),
    set: (self, value) => useStandard(self, value, "rows"),
  }),
  property("UseStandardWidth", "1.7", {
    get: (self) => {
      const [area] = self.areas;
      const standard = area ? self.context.engine.cells.standardWidth(area.sheetId) : 0;
      return isStandard(commonSize(self, "columns"), standard);
    },
    set: (self, value) => useStandard(self, value, "columns"),
  }),
];

function sizeMember(name: string, dimension: Dimension): PropertyMember<Lined> {
  return property(name, "1.2", {
    get: (self) => {
      const pixels = commonSize(self, dimension);
      return pixels === null ? null : pixels / PIXELS_PER_POINT;
    },
    set: (self, value) => {
      if (value !== null) setSize(self, dimension, asNumber(value));
    },
  });
}

function setSize({ context, areas }: Lined, dimension: Dimension, points: number): void {
  if (points < 0 || points > LARGEST[dimension]) throw invalidArgument();
  const pixels = Math.round(points * PIXELS_PER_POINT);
  for (const area of areas) {
    assertWritable(context, area.sheetId, PERMISSIONS[dimension]);
    const lines = linesOf(area, dimension);
    // A size of nothing hides, any other size shows again.
    const hasHidden = context.engine.headers.hiddenIn(lines).length > 0;
    if (pixels === 0 || hasHidden) context.engine.headers.setHidden(lines, pixels === 0);
    if (pixels > 0) resize(context, area, { dimension, pixels });
  }
}

function resize(
  { engine }: ModelContext,
  area: Area,
  { dimension, pixels }: { readonly dimension: Dimension; readonly pixels: number | null },
): void {
  if (dimension === "columns") engine.cells.setColumnWidth(area, pixels);
  else engine.cells.setRowHeight(area, pixels);
}

/** In pixels, hidden ones 0; null where they differ. */
function commonSize({ context, areas }: Lined, dimension: Dimension): number | null {
  const sizes = areas.map((area) => sizeOf(context, area, dimension));
  const [first = null, ...others] = sizes;
  return others.every((size) => size === first) ? first : null;
}

function sizeOf({ engine }: ModelContext, area: Area, dimension: Dimension): number | null {
  const lines = linesOf(area, dimension);
  const hidden = engine.headers.hiddenIn(lines).length;
  if (hidden === lines.last - lines.first + 1) return 0;
  if (hidden > 0) return null;
  return dimension === "columns" ? engine.cells.columnWidth(area) : engine.cells.rowHeight(area);
}

function linesOf({ sheetId, top, left, bottom, right }: Area, dimension: Dimension): Lines {
  const [first, last] = dimension === "columns" ? [left, right] : [top, bottom];
  return { sheetId, dimension, first, last };
}

function isStandard(pixels: number | null, standard: number): boolean | null {
  return pixels === null ? null : pixels === standard;
}

/** "This property is only intended to be set to true. Setting it to false has no effect", says the reference. */
function useStandard({ context, areas }: Lined, value: unknown, dimension: Dimension): void {
  if (value === null || !asBoolean(value)) return;
  for (const area of areas) {
    assertWritable(context, area.sheetId, PERMISSIONS[dimension]);
    resize(context, area, { dimension, pixels: null });
  }
}
