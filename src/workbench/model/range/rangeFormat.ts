import type { Area } from "../../engine/area";
import type { CellFormat } from "../../engine/cells/cellStore";
import { method, navigation, property } from "../declare";
import { onExistingSheet } from "../worksheet/existingSheet";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asBoolean, asColor, asNumber, asOneOf } from "../plainValue";

interface FormatObject extends ModelObject {
  readonly context: ModelContext;
  readonly area: Area;
}

const PIXELS_PER_POINT = 96 / 72;

const fillClass: ModelClass<FormatObject> = {
  name: "RangeFill",
  members: onExistingSheet([
    property("Color", "1.1", {
      // White is what Excel gives for a cell without a fill.
      get: ({ context, area }) => {
        const { fillColor } = context.engine.cells.format(area);
        return fillColor === "" ? "#FFFFFF" : fillColor;
      },
      set: (self, value) => change(self, { fillColor: asColor(value) }),
    }),
    method("Clear", "1.1", { call: (self) => change(self, { fillColor: "" }) }),
  ]),
};

const fontClass: ModelClass<FormatObject> = {
  name: "RangeFont",
  members: onExistingSheet([
    property("Color", "1.1", {
      get: ({ context, area }) => context.engine.cells.format(area).fontColor,
      set: (self, value) => change(self, { fontColor: asColor(value) }),
    }),
    flag("Bold", "1.1", "bold"),
    flag("Italic", "1.1", "italic"),
    flag("Strikethrough", "1.9", "strikethrough"),
    property("Size", "1.1", {
      get: ({ context, area }) => context.engine.cells.format(area).fontSize,
      set: (self, value) => change(self, { fontSize: asNumber(value) }),
    }),
    property("Underline", "1.1", {
      get: ({ context, area }) => {
        const { underline } = context.engine.cells.format(area);
        return underline === null ? null : underline ? "Single" : "None";
      },
      set: (self, value) => change(self, { underline: asOneOf(value, ["None", "Single"]) === "Single" }),
    }),
  ]),
};

const formatClass: ModelClass<FormatObject> = {
  name: "RangeFormat",
  members: onExistingSheet([
    navigation("Fill", "1.1", (self) => ({ ...self, modelClass: fillClass })),
    navigation("Font", "1.1", (self) => ({ ...self, modelClass: fontClass })),
    property("HorizontalAlignment", "1.1", {
      get: ({ context, area }) => context.engine.cells.format(area).horizontalAlignment,
      set: (self, value) =>
        change(self, { horizontalAlignment: asOneOf(value, ["General", "Left", "Center", "Right"]) }),
    }),
    property("VerticalAlignment", "1.1", {
      get: ({ context, area }) => context.engine.cells.format(area).verticalAlignment,
      set: (self, value) => change(self, { verticalAlignment: asOneOf(value, ["Top", "Center", "Bottom"]) }),
    }),
    flag("WrapText", "1.1", "wrapText"),
    property("ColumnWidth", "1.2", {
      get: ({ context, area }) => toPoints(context.engine.cells.columnWidth(area)),
      set: ({ context, area }, value) => {
        assertWritable(context, area.sheetId);
        context.engine.cells.setColumnWidth(area, Math.round(asNumber(value) * PIXELS_PER_POINT));
      },
    }),
    property("RowHeight", "1.2", {
      get: ({ context, area }) => toPoints(context.engine.cells.rowHeight(area)),
      set: ({ context, area }, value) => {
        assertWritable(context, area.sheetId);
        context.engine.cells.setRowHeight(area, Math.round(asNumber(value) * PIXELS_PER_POINT));
      },
    }),
    method("AutofitColumns", "1.2", {
      call: ({ context, area }) => context.engine.cells.autofitColumns(area),
    }),
    method("AutofitRows", "1.2", { call: ({ context, area }) => context.engine.cells.autofitRows(area) }),
  ]),
};

export function createRangeFormat({ context, area }: Pick<FormatObject, "context" | "area">): ModelObject {
  const format: FormatObject = { modelClass: formatClass, isNull: false, context, area };
  return format;
}

function flag(
  name: string,
  since: string,
  key: "bold" | "italic" | "strikethrough" | "wrapText",
): PropertyMember<FormatObject> {
  return property(name, since, {
    get: ({ context, area }) => context.engine.cells.format(area)[key],
    set: (self, value) => change(self, { [key]: asBoolean(value) }),
  });
}

function change({ context, area }: FormatObject, patch: Partial<CellFormat>): void {
  assertWritable(context, area.sheetId);
  context.engine.cells.setFormat(area, patch);
}

function toPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels / PIXELS_PER_POINT;
}
