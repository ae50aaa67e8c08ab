import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import type { Engine } from "../../engine/engine";
import { fromR1C1, toR1C1 } from "../../engine/formulas/r1c1";

/** For each column of a table's body the formula that all its rows share, in R1C1 notation, or null. */
export function calculatedColumns({ cells }: Engine, body: Area): (string | null)[] {
  const formulas = cells.formulas(body);
  return Array.from({ length: columnCountOf(body) }, (_, column) => {
    const relative = formulas.map((row, offset) => {
      const formula = row[column];
      const place = { row: body.top + offset, column: body.left + column };
      return typeof formula === "string" && formula.startsWith("=") ? toR1C1(formula, place) : null;
    });
    const [first = null] = relative;
    return relative.every((formula) => formula === first) ? first : null;
  });
}

/** New rows with the formulas of calculated columns where nothing is given: Excel fills them in. */
export function withCalculated(
  rows: readonly (readonly CellInput[])[],
  area: Area,
  formulas: readonly (string | null)[],
): CellInput[][] {
  return Array.from({ length: rowCountOf(area) }, (_, offset) =>
    (rows[offset] ?? []).map((input, column) => {
      const formula = formulas[column] ?? null;
      if (input !== null || formula === null) return input;
      return fromR1C1(formula, { row: area.top + offset, column: area.left + column });
    }),
  );
}
