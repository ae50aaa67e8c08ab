import { formatAddress, parseAddress } from "../../engine/address";
import { isWholeColumns, isWholeRows } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, required } from "../declare";
import type { MethodMember, ModelObject } from "../member";
import { asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { isRangeAreas } from "../rangeAreas/rangeAreasObject";
import { invalidArgument, itemNotFound } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";

/** Excel keeps what is printed, and what is repeated on every page, as names of the sheet. */
const PRINT_AREA = "Print_Area";
const PRINT_TITLES = "Print_Titles";

/** "Sheet1!$A:$B" in "=Sheet1!$A:$B,Sheet1!$1:$2". */
const ADDRESS = /(?:'(?:[^']|'')+'|[^',!=]+)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?/g;

type Found = (self: WorksheetObject) => ModelObject | null;

/** A method that throws ItemNotFound, and its twin that gives a null object. */
function pair(name: string, find: Found): MethodMember<WorksheetObject>[] {
  return [
    method(name, "1.9", {
      call: (self) => {
        const found = find(self);
        if (!found) throw itemNotFound();
        return found;
      },
    }),
    method(`${name}OrNullObject`, "1.9", {
      call: (self) => find(self) ?? self.context.objects.nothing(),
    }),
  ];
}

export const printRangeMembers: readonly MethodMember<WorksheetObject>[] = [
  ...pair("GetPrintArea", (self) => {
    const areas = areasNamed(self, PRINT_AREA);
    return areas.length > 0 ? self.context.objects.rangeAreas(areas) : null;
  }),
  ...pair("GetPrintTitleColumns", (self) => titles(self, isWholeColumns)),
  ...pair("GetPrintTitleRows", (self) => titles(self, isWholeRows)),
  method("SetPrintArea", "1.9", {
    args: [required("printArea", "object", "string")],
    call: (self, [given]) => write(self, PRINT_AREA, areasGiven(self, given)),
  }),
  method("SetPrintTitleColumns", "1.9", {
    args: [required("printTitleColumns", "object", "string")],
    call: (self, [given]) => setTitles(self, given, { isWhole: isWholeColumns, isOther: isWholeRows }),
  }),
  method("SetPrintTitleRows", "1.9", {
    args: [required("printTitleRows", "object", "string")],
    call: (self, [given]) => setTitles(self, given, { isWhole: isWholeRows, isOther: isWholeColumns }),
  }),
];

function titles(self: WorksheetObject, isWhole: (area: Area) => boolean): ModelObject | null {
  const area = areasNamed(self, PRINT_TITLES).find(isWhole);
  return area ? self.context.objects.range(area) : null;
}

interface TitleKind {
  isWhole(area: Area): boolean;
  isOther(area: Area): boolean;
}

/** The others stay; in the name columns come before rows. */
function setTitles(self: WorksheetObject, given: unknown, { isWhole, isOther }: TitleKind): void {
  const [area, ...more] = areasGiven(self, given);
  if (!area || more.length > 0 || !isWhole(area) || isOther(area)) throw invalidArgument();
  const kept = areasNamed(self, PRINT_TITLES).filter(isOther);
  const all = [area, ...kept].sort((one, other) => Number(isWholeRows(one)) - Number(isWholeRows(other)));
  write(self, PRINT_TITLES, all);
}

function areasNamed(self: WorksheetObject, name: string): Area[] {
  const { engine } = self.context;
  const { id: sheetId } = sheetOf(self);
  const info = engine.names.find({ name, sheetId });
  if (!info) return [];
  return [...info.formula.matchAll(ADDRESS)].flatMap(([text]) => {
    const address = parseAddress(text);
    if (!address) return [];
    const { top, left, bottom, right } = address;
    return [{ sheetId, top, left, bottom, right }];
  });
}

function areasGiven(self: WorksheetObject, given: unknown): readonly Area[] {
  const { id: sheetId } = sheetOf(self);
  const areas = isRange(given)
    ? [given.area]
    : isRangeAreas(given)
      ? given.areas
      : asText(given)
          .split(",")
          .map((text) => resolveRange(self.context.engine, text.trim(), sheetId));
  if (areas.length === 0 || areas.some((area) => area.sheetId !== sheetId)) throw invalidArgument();
  return areas;
}

function write(self: WorksheetObject, name: string, areas: readonly Area[]): void {
  const { names } = self.context.engine;
  const { id: sheetId, name: sheetName } = sheetOf(self);
  const formula = `=${areas.map((area) => formatAddress(sheetName, area, true)).join(",")}`;
  if (names.find({ name, sheetId })) names.update({ name, sheetId }, { formula });
  else names.add({ name, sheetId, formula, comment: "", visible: true });
}
