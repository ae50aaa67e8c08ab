import type { Area } from "../../../engine/area";
import { asText } from "../../plainValue";
import { resolveRange } from "../../range/sheetRanges";
import { invalidArgument } from "../../refusals";
import type { ChartObject } from "../chartObject";

/** The cells that "=Sheet1!$A$1" names; charts take no other formulas. Throws InvalidArgument. */
export function areaOfFormula({ context, sheetId }: ChartObject, formula: unknown): Area {
  const text = asText(formula);
  if (!text.startsWith("=")) throw invalidArgument();
  return resolveRange(context.engine, text.slice(1), sheetId);
}
