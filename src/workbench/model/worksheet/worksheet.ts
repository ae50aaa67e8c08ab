import { areaAt } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { SheetView } from "../../engine/sheets/sheetStore";
import { assertStructure } from "../book/structure";
import { standardSizes } from "../format/standardSizes";
import { method, navigation, optional, optionalOneOf, property, required } from "../declare";
import { createSheetFilter } from "../filter/autoFilter";
import { createPageBreaks } from "../page/pageBreaks";
import { createPageLayout } from "../page/pageLayout";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asBoolean, asColor, asIndex, asOneOf, asText } from "../plainValue";
import { invalidArgument, invalidOperation, itemNotFound, unsupported } from "../refusals";
import { worksheetSearch } from "../search/worksheetSearch";
import { showOutlineLevels } from "./outlineLevels";
import { sheetNeighbours } from "./sheetNeighbours";
import { copySheet, POSITION_TYPES } from "./sheetCopy";
import { checkSheetName } from "./sheetName";
import { resolveAreas } from "../rangeAreas/areasAddress";
import { checkedArea, resolveRange, wholeSheet } from "../range/sheetRanges";
import { tabIdOf } from "./tabId";
import { createCustomProperties } from "./worksheetCustomProperty";
import { createFreezePanes } from "./worksheetFreezePanes";
import { sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";
import { createWorksheetProtection } from "../protection/worksheetProtection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const worksheetClass: ModelClass<WorksheetObject> = {
  name: "Worksheet",
  members: [
    ...worksheetSearch,
    property("Id", "1.1", { get: (self) => sheetOf(self).id }),
    property("Name", "1.1", { get: (self) => sheetOf(self).name, set: rename }),
    property("Position", "1.1", { get: (self) => sheetOf(self).position, set: move }),
    property("Visibility", "1.1", { get: (self) => sheetOf(self).visibility, set: setVisibility }),
    property("TabColor", "1.7", {
      get: (self) => (sheetOf(self).visibility === "Visible" ? sheetOf(self).tabColor : null),
      set: (self, value) => {
        assertStructure(self.context);
        self.context.engine.sheets.setTabColor(sheetOf(self).id, asColor(value));
      },
    }),
    ...standardSizes,
    property("TabId", "1.14", { get: (self) => tabIdOf(sheetOf(self).id) }),
    property("ShowGridlines", "1.8", {
      get: (self) => viewOf(self).showGridlines,
      set: (self, value) => setView(self, { showGridlines: asBoolean(value) }),
    }),
    property("ShowHeadings", "1.8", {
      get: (self) => viewOf(self).showHeadings,
      set: (self, value) => setView(self, { showHeadings: asBoolean(value) }),
    }),
    property("EnableCalculation", "1.9", {
      get: (self) => sheetOf(self) && true,
      set: (_, value) => {
        // The grid always calculates what is dirty; to say `false` and calculate all the same would be a lie.
        if (!asBoolean(value)) throw unsupported("keep a worksheet from being calculated.");
      },
    }),
    navigation("FreezePanes", "1.7", ({ context, sheetId }) => createFreezePanes(context, sheetId)),
    navigation("PageLayout", "1.9", ({ context, sheetId }) => createPageLayout(context, sheetId)),
    navigation("HorizontalPageBreaks", "1.9", ({ context, sheetId }) =>
      createPageBreaks(context, sheetId, "rows"),
    ),
    navigation("VerticalPageBreaks", "1.9", ({ context, sheetId }) =>
      createPageBreaks(context, sheetId, "columns"),
    ),
    navigation("CustomProperties", "1.12", ({ context, sheetId }) =>
      createCustomProperties(context, sheetId),
    ),
    ...sheetNeighbours,
    navigation("AutoFilter", "1.9", ({ context, sheetId }) => createSheetFilter(context, sheetId)),
    navigation("Tables", "1.1", ({ context, sheetId }) => context.objects.tables(sheetId)),
    navigation("Charts", "1.1", ({ context, sheetId }) => context.objects.charts(sheetId)),
    navigation("Names", "1.4", ({ context, sheetId }) => context.objects.names(sheetId)),
    navigation("Protection", "1.2", ({ context, sheetId }) => createWorksheetProtection(context, sheetId)),
    // How the library finds a sheet again that a method of another one gave.
    method("_GetSheetById", "1.7", { args: [required("id", "string")], call: sheetById }),
    method("_GetAnotherWorksheetById", "1.7", { args: [required("id", "string")], call: sheetById }),
    method("Activate", "1.1", { call: activate }),
    method("Delete", "1.1", { call: remove }),
    method("Copy", "1.7", {
      args: [optionalOneOf("positionType", POSITION_TYPES), optional("relativeTo", "object")],
      call: copySheet,
    }),
    method("Calculate", "1.6", {
      args: [optional("markAllDirty", "boolean")],
      call: (self, [markAllDirty]) => {
        const { calculation } = self.context.engine;
        const { id: sheetId } = sheetOf(self);
        if (markAllDirty === true || calculation.mode() === "Manual")
          calculation.calculateArea(wholeSheet(sheetId));
      },
    }),
    method("ShowOutlineLevels", "1.10", {
      args: [required("rowLevels", "number"), required("columnLevels", "number")],
      call: showOutlineLevels,
    }),
    method("GetRange", "1.1", { args: [optional("address", "string")], call: getRange }),
    method("GetRanges", "1.9", {
      args: [optional("address", "string")],
      call: (self, [address]) => {
        const { context, sheetId } = self;
        sheetOf(self);
        const text = String(address ?? "").trim();
        const areas = text === "" ? [wholeSheet(sheetId)] : resolveAreas(context.engine, text, sheetId);
        if (areas[0]?.sheetId !== sheetId) throw invalidArgument();
        return context.objects.rangeAreas(areas);
      },
    }),
    method("GetCell", "1.1", {
      args: [required("row", "number"), required("column", "number")],
      call: (self, [row, column]) => {
        const position = { sheetId: sheetOf(self).id, row: asIndex(row), column: asIndex(column) };
        return self.context.objects.range(checkedArea(areaAt(position)));
      },
    }),
    method("GetRangeByIndexes", "1.7", {
      args: ["startRow", "startColumn", "rowCount", "columnCount"].map((name) => required(name, "number")),
      call: (self, given) => {
        const { id: sheetId } = sheetOf(self);
        const [top = 0, left = 0, rows = 0, columns = 0] = given.map(asIndex);
        const area = { sheetId, top, left, bottom: top + rows - 1, right: left + columns - 1 };
        return self.context.objects.range(checkedArea(area));
      },
    }),
    method("GetUsedRange", "1.1", {
      args: [optional("valuesOnly", "boolean")],
      call: (self, [valuesOnly]) => {
        const first = areaAt({ sheetId: self.sheetId, row: 0, column: 0 });
        return self.context.objects.range(usedOn(self, valuesOnly) ?? first);
      },
    }),
    method("GetUsedRangeOrNullObject", "1.4", {
      args: [optional("valuesOnly", "boolean")],
      call: (self, [valuesOnly]) => {
        const used = usedOn(self, valuesOnly);
        return used ? self.context.objects.range(used) : self.context.objects.nothing();
      },
    }),
  ],
};

export function createWorksheet(context: ModelContext, sheetId: string): ModelObject {
  const worksheet: WorksheetObject = { modelClass: worksheetClass, isNull: false, context, sheetId };
  return worksheet;
}

function sheetById({ context }: WorksheetObject, [id]: readonly unknown[]): ModelObject {
  const sheetId = asText(id);
  if (!context.engine.sheets.has(sheetId)) throw itemNotFound();
  return context.objects.worksheet(sheetId);
}

function usedOn(self: WorksheetObject, valuesOnly: unknown): Area | null {
  return self.context.engine.cells.usedArea(sheetOf(self).id, valuesOnly === true);
}

function getRange(self: WorksheetObject, [address]: readonly unknown[]): ModelObject {
  const { context, sheetId } = self;
  sheetOf(self);
  if (address === undefined || address === null || address === "")
    return context.objects.range(wholeSheet(sheetId));
  const text = asText(address);
  if (text.includes(",")) throw invalidArgument("Several areas need getRanges.");
  const area = resolveRange(context.engine, text, sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  return context.objects.range(area);
}

function rename(self: WorksheetObject, value: unknown): void {
  const { context, sheetId } = self;
  const name = asText(value);
  if (sheetOf(self).name === name) return;
  assertStructure(context);
  checkSheetName(name, context.engine.sheets.list(), sheetId);
  context.engine.sheets.rename(sheetId, name);
}

function viewOf(self: WorksheetObject): SheetView {
  return self.context.engine.sheets.view(sheetOf(self).id);
}

function setView(self: WorksheetObject, patch: Partial<SheetView>): void {
  self.context.engine.sheets.setView(sheetOf(self).id, patch);
}

function move(self: WorksheetObject, value: unknown): void {
  const { context } = self;
  const { id: sheetId } = sheetOf(self);
  assertStructure(context);
  const position = asIndex(value);
  if (position >= context.engine.sheets.list().length) throw invalidArgument();
  context.engine.sheets.move(sheetId, position);
}

function setVisibility(self: WorksheetObject, value: unknown): void {
  const visibility = asOneOf(value, VISIBILITIES);
  const { id } = sheetOf(self);
  assertStructure(self.context);
  if (visibility !== "Visible") assertNotLastVisible(self);
  self.context.engine.sheets.setVisibility(id, visibility);
}

function activate(self: WorksheetObject): void {
  if (sheetOf(self).visibility !== "Visible") throw invalidOperation("The worksheet is hidden.");
  self.context.engine.sheets.activate(self.sheetId);
}

/** A very hidden sheet cannot be deleted (learn.microsoft.com/javascript/api/excel/excel.worksheet#delete). */
function remove(self: WorksheetObject): void {
  const { context, sheetId } = self;
  const { visibility } = sheetOf(self);
  if (visibility === "VeryHidden") throw invalidOperation("The worksheet is very hidden.");
  assertStructure(context);
  assertWritable(context, sheetId);
  assertNotLastVisible(self);
  context.engine.sheets.delete(sheetId);
}

function assertNotLastVisible(self: WorksheetObject): void {
  const visible = self.context.engine.sheets.list().filter((sheet) => sheet.visibility === "Visible");
  if (visible.length === 1 && visible[0]?.id === self.sheetId) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}
