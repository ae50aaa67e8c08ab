import type { Style } from "@odoo/o-spreadsheet";
import type { ConditionalLook } from "./conditionalLook";

/** What a conditional format does to the look of a cell: the grid's words, and beside them what it has no words for. */
export interface ConditionalStyle extends Style {
  readonly conditionalBorders?: ConditionalLook["borders"];
  /** Excel's code of the number format. */
  readonly conditionalCode?: string;
  /** Only the bar or the icon is shown. */
  readonly hidesText?: boolean;
}

export function styleOf({ numberFormat, borders, ...look }: ConditionalLook): ConditionalStyle {
  return {
    ...toGridStyle({ numberFormat, borders, ...look }),
    ...(numberFormat !== null && { conditionalCode: numberFormat }),
    ...(Object.keys(borders).length > 0 && { conditionalBorders: borders }),
  };
}

/** What the grid has words for. */
export function toGridStyle(look: ConditionalLook): Style {
  const { bold, italic, strikethrough, underline, fontColor, fillColor } = look;
  return {
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(strikethrough !== null && { strikethrough }),
    ...(underline !== null && { underline: underline !== "None" }),
    ...(fontColor !== null && { textColor: fontColor }),
    ...(fillColor !== null && { fillColor }),
  };
}
