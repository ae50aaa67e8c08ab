import { areaAt, intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellType } from "../../engine/cells/cellType";
import { PositionAreas } from "../../engine/changes/positionAreas";
import type { Engine } from "../../engine/engine";
import type { RuleAreas } from "../../engine/traits/traitStore";
import { visibleParts } from "./visibleParts";

export const SPECIAL_CELL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

export const SPECIAL_VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

export interface SpecialCells {
  readonly type: (typeof SPECIAL_CELL_TYPES)[number];
  /** Counts for constants and formulas only. */
  readonly valueType: (typeof SPECIAL_VALUE_TYPES)[number];
}

/** The cells of an area that are of a type, as few rectangles; none when there are none. */
export function specialCells(engine: Engine, areas: readonly Area[], asked: SpecialCells): Area[] {
  const [first] = areas;
  if (!first) return [];
  const { sheetId } = first;
  const { traits } = engine;
  switch (asked.type) {
    case "ConditionalFormats":
      return ruledCells(areas, traits.conditionalFormats(sheetId));
    case "DataValidations":
      return ruledCells(areas, traits.validations(sheetId));
    case "SameConditionalFormat":
      return ruledCells(areas, rulesOfFirstCell(first, traits.conditionalFormats(sheetId)));
    case "SameDataValidation":
      return ruledCells(areas, rulesOfFirstCell(first, traits.validations(sheetId)));
    case "Visible":
      return areas.flatMap((area) => visibleParts(engine, area));
    default:
      return cellsByContent(engine, areas, asked);
  }
}

function ruledCells(areas: readonly Area[], rules: readonly RuleAreas[]): Area[] {
  const shared = areas.flatMap((area) =>
    rules.flatMap((rule) => rule.areas.flatMap((one) => intersectionOf(one, area) ?? [])),
  );
  const isApart = shared.every((one, index) =>
    shared.slice(index + 1).every((other) => intersectionOf(one, other) === null),
  );
  return isApart ? shared : gathered(shared);
}

function rulesOfFirstCell(area: Area, rules: readonly RuleAreas[]): RuleAreas[] {
  const cell = areaAt({ sheetId: area.sheetId, row: area.top, column: area.left });
  return rules.filter((rule) => rule.areas.some((one) => intersectionOf(one, cell) !== null));
}

/** Overlapping areas as areas that do not overlap. */
function gathered(areas: readonly Area[]): Area[] {
  const cells = new PositionAreas(areas[0]?.sheetId ?? "");
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.add(row, column);
  return cells.areas();
}

function cellsByContent(engine: Engine, areas: readonly Area[], { type, valueType }: SpecialCells): Area[] {
  const sheetId = areas[0]?.sheetId ?? "";
  const used = engine.cells.usedArea(sheetId, false);
  const found = new PositionAreas(sheetId);
  for (const area of areas) {
    const part = used && intersectionOf(area, used);
    if (!part) continue;
    engine.cells.types(part).forEach((row, rowOffset) =>
      row.forEach((valueIs, columnOffset) => {
        const position = { sheetId, row: part.top + rowOffset, column: part.left + columnOffset };
        const isFormula = engine.cells.hasFormula(position) || engine.cells.spillParent(position) !== null;
        const kind = isFormula ? "Formulas" : valueIs === "Empty" ? "Blanks" : "Constants";
        if (kind === type && (kind === "Blanks" || isOfType(valueIs, valueType)))
          found.add(position.row, position.column);
      }),
    );
  }
  return found.areas();
}

/** The names of the types say what belongs to them: "ErrorsNumberText" is errors, numbers and text. */
const WORDS: Readonly<Record<CellType, string>> = {
  Boolean: "Logical",
  Double: "Number",
  // A cell of a spill may be empty; it is text to Excel.
  Empty: "Text",
  Error: "Errors",
  String: "Text",
};

function isOfType(type: CellType, valueType: SpecialCells["valueType"]): boolean {
  return valueType === "All" || valueType.includes(WORDS[type]);
}
