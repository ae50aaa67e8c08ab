import type { Area } from "../../engine/area";
import { asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument } from "../refusals";
import { changeChart } from "./chartObject";
import type { ChartObject } from "./chartObject";

/** From the top left corner of one cell to the bottom right corner of another. */
export function setPosition(self: ChartObject, [start, end]: readonly unknown[]): void {
  const { cells } = self.context.engine;
  const from = cells.box(cellsGiven(self, start));
  const { left, top } = from;
  if (end === undefined || end === null) return changeChart(self, { left, top });
  const to = cells.box(cellsGiven(self, end));
  const [width, height] = [to.left + to.width - left, to.top + to.height - top];
  if (width <= 0 || height <= 0) throw invalidArgument();
  changeChart(self, { left, top, width, height });
}

function cellsGiven({ context, sheetId }: ChartObject, given: unknown): Area {
  const area = isRange(given) ? given.area : resolveRange(context.engine, asText(given), sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  return area;
}
