import {
  changePageLayout,
  ORIENTATIONS,
  PAPER_SIZES,
  PRINT_COMMENTS,
  PRINT_ERRORS,
  PRINT_ORDERS,
  readPageLayout,
} from "../../engine/page/pageLayout";
import type { PageLayout, PageMargins } from "../../engine/page/pageLayout";
import { method, navigation, oneOf, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asIndex, asNumber, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";
import { createHeaderFooterGroup } from "./headerFooter";
import { toZoom, zoomOptions } from "./pageZoom";
import { printRangeMembers } from "./printRanges";

type Layout<Key extends keyof PageLayout> = PageLayout[Key];

/** A property that is kept as it is set. */
function kept<Key extends keyof PageLayout>(
  name: string,
  key: Key,
  parse: (value: unknown) => Layout<Key>,
): PropertyMember<WorksheetObject> {
  return property<WorksheetObject>(name, "1.9", {
    get: (self) => layoutOf(self)[key],
    set: (self, value) => change(self, { [key]: parse(value) }),
  });
}

function margin(name: string, side: keyof PageMargins): PropertyMember<WorksheetObject> {
  return property<WorksheetObject>(name, "1.9", {
    get: (self) => layoutOf(self).margins[side],
    set: (self, value) => setMargins(self, { [side]: asLength(value) }),
  });
}

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;
const SIDES = ["top", "left", "bottom", "right", "header", "footer"] as const;
/** As far as Excel numbers pages. */
const MOST_PAGES = 32_767;

const pageLayoutClass: ModelClass<WorksheetObject> = {
  name: "PageLayout",
  members: [
    navigation("HeadersFooters", "1.9", ({ context, sheetId }) => createHeaderFooterGroup(context, sheetId)),
    kept("Orientation", "orientation", (value) => asOneOf(value, ORIENTATIONS)),
    kept("PaperSize", "paperSize", (value) => asOneOf(value, PAPER_SIZES)),
    kept("BlackAndWhite", "blackAndWhite", asBoolean),
    kept("CenterHorizontally", "centerHorizontally", asBoolean),
    kept("CenterVertically", "centerVertically", asBoolean),
    kept("DraftMode", "draftMode", asBoolean),
    kept("PrintGridlines", "printGridlines", asBoolean),
    kept("PrintHeadings", "printHeadings", asBoolean),
    kept("PrintComments", "printComments", (value) => asOneOf(value, PRINT_COMMENTS)),
    kept("PrintErrors", "printErrors", (value) => asOneOf(value, PRINT_ERRORS)),
    kept("PrintOrder", "printOrder", (value) => asOneOf(value, PRINT_ORDERS)),
    property("FirstPageNumber", "1.9", {
      get: (self) => layoutOf(self).firstPageNumber ?? "",
      set: (self, value) => change(self, { firstPageNumber: asPageNumber(value) }),
    }),
    margin("TopMargin", "top"),
    margin("LeftMargin", "left"),
    margin("BottomMargin", "bottom"),
    margin("RightMargin", "right"),
    margin("HeaderMargin", "header"),
    margin("FooterMargin", "footer"),
    property("Zoom", "1.9", {
      get: (self) => zoomOptions(layoutOf(self).zoom),
      set: (self, value) => change(self, { zoom: toZoom(value) }),
    }),
    method("SetPrintMargins", "1.9", {
      args: [oneOf("unit", UNITS), required("marginOptions", "object")],
      call: (self, [unit, options]) => {
        const factor = POINTS_PER_UNIT[asOneOf(unit, UNITS)];
        const given = options as Readonly<Record<string, unknown>>;
        const sides = SIDES.filter((side) => given[side] !== undefined && given[side] !== null);
        setMargins(self, Object.fromEntries(sides.map((side) => [side, asLength(given[side]) * factor])));
      },
    }),
    ...printRangeMembers,
  ],
};

export function createPageLayout(context: ModelContext, sheetId: string): ModelObject {
  const layout: WorksheetObject = { modelClass: pageLayoutClass, isNull: false, context, sheetId };
  return layout;
}

function layoutOf(self: WorksheetObject): PageLayout {
  return readPageLayout(self.context.engine.state, sheetOf(self).id);
}

function change(self: WorksheetObject, patch: Partial<PageLayout>): void {
  changePageLayout(self.context.engine.state, sheetOf(self).id, patch);
}

function setMargins(self: WorksheetObject, patch: Partial<PageMargins>): void {
  change(self, { margins: { ...layoutOf(self).margins, ...patch } });
}

function asLength(value: unknown): number {
  const length = asNumber(value);
  if (length < 0) throw invalidArgument();
  return length;
}

/** "" and null are the number that comes by itself. */
function asPageNumber(value: unknown): number | null {
  if (value === "" || value === null) return null;
  const number = asIndex(value);
  if (number > MOST_PAGES) throw invalidArgument();
  return number;
}
