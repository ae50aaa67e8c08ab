import type { Area } from "../../engine/area";
import type { CellStore } from "../../engine/cells/cellStore";
import type { ProtectionPermission } from "../../engine/protection/protectionStore";
import { method, navigation, required } from "../declare";
import type { Member, ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asNumber } from "../plainValue";
import { invalidArgument } from "../refusals";
import { alignmentMembers, MOST_INDENT } from "./alignment";
import { createAreaLooks } from "./areaLooks";
import { createAreaBorders } from "./borderTarget";
import { lineSizes } from "./lineSizes";
import { createFormatProtection } from "./formatProtection";
import type { LookObject } from "./lookTarget";
import { createRangeBorders } from "./rangeBorders";
import { createRangeFill } from "./rangeFill";
import { createRangeFont } from "./rangeFont";
import { onExistingSheet } from "../worksheet/existingSheet";

/** The looks and sizes of cells in one area or more, all on one sheet. */
interface FormatObject extends LookObject {
  readonly context: ModelContext;
  readonly areas: readonly Area[];
  /** The first of them. */
  readonly area: Area;
}

const members: readonly Member<FormatObject>[] = [
  navigation("Fill", "1.1", ({ target }) => createRangeFill(target)),
  navigation("Font", "1.1", ({ target }) => createRangeFont(target)),
  navigation("Protection", "1.2", ({ target }) => createFormatProtection(target)),
  navigation("Borders", "1.1", ({ context, areas }) => createRangeBorders(createAreaBorders(context, areas))),
  ...alignmentMembers({ basic: "1.1", indent: "1.9", orientation: "1.7", autoIndent: "1.9" }),
  method("AdjustIndent", "1.11", { args: [required("amount", "number")], call: adjustIndent }),
  ...lineSizes,
  method("AutofitColumns", "1.2", {
    call: (format) => forEachArea(format, "allowFormatColumns", (cells, area) => cells.autofitColumns(area)),
  }),
  method("AutofitRows", "1.2", {
    call: (format) => forEachArea(format, "allowFormatRows", (cells, area) => cells.autofitRows(area)),
  }),
];

const formatClass: ModelClass<FormatObject> = { name: "RangeFormat", members: onExistingSheet(members) };

/** At least one area. */
export function createRangeFormat(context: ModelContext, areas: readonly [Area, ...Area[]]): ModelObject {
  const target = createAreaLooks(context, areas);
  const [area] = areas;
  const format: FormatObject = { modelClass: formatClass, isNull: false, context, areas, area, target };
  return format;
}

/** Every cell by the same amount, and never beyond what Excel allows. */
function adjustIndent(format: FormatObject, [given]: readonly unknown[]): void {
  const amount = asNumber(given);
  if (!Number.isInteger(amount) || Math.abs(amount) > MOST_INDENT) throw invalidArgument();
  forEachArea(format, "allowFormatCells", (cells, area) =>
    cells.changeFormat(area, ({ indentLevel }) => ({
      indentLevel: Math.min(MOST_INDENT, Math.max(0, indentLevel + amount)),
    })),
  );
}

function forEachArea(
  { context, areas }: FormatObject,
  permission: ProtectionPermission,
  change: (cells: CellStore, area: Area) => void,
): void {
  for (const area of areas) {
    assertWritable(context, area.sheetId, permission);
    change(context.engine.cells, area);
  }
}
