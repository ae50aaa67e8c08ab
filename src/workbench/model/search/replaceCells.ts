import { areaAt, intersectionOf } from "../../engine/area";
import type { Area, CellPosition } from "../../engine/area";
import type { CellValue } from "../../engine/cells/cellStore";
import { assertCellsWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { invalidArgument } from "../refusals";
import { isMatch, textPattern } from "./textPattern";
import type { MatchOptions } from "./textPattern";

interface Change {
  readonly position: CellPosition;
  readonly content: string;
}

/**
 * Replaces in what cells hold, which is the formula where there is one, and enters it again as if typed. Gives the
 * number of changed cells. Nothing is changed when a formula could not be read afterwards.
 */
export function replaceCells(
  context: ModelContext,
  area: Area,
  { text, replacement, options }: { text: string; replacement: string; options: MatchOptions },
): number {
  const { cells } = context.engine;
  const used = cells.usedArea(area.sheetId, true);
  const part = used && intersectionOf(used, area);
  if (!part) return 0;
  const pattern = textPattern(text, options);
  const changes = cells.formulas(part).flatMap((row, rowOffset) =>
    row.flatMap((value, columnOffset): Change[] => {
      const held = contentOf(value);
      if (held === "" || !isMatch(pattern, held)) return [];
      const position = {
        sheetId: area.sheetId,
        row: part.top + rowOffset,
        column: part.left + columnOffset,
      };
      return [{ position, content: held.replace(pattern, () => replacement) }];
    }),
  );
  for (const { position, content } of changes) {
    assertCellsWritable(context, areaAt(position));
    if (content.length > 1 && content.startsWith("=") && !cells.canRead(position, content))
      throw invalidArgument();
  }
  for (const { position, content } of changes) cells.write(areaAt(position), [[content]]);
  return changes.length;
}

function contentOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
