import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { formatAddress } from "../address";
import type { FunctionMetadata } from "./functionHost";

/**
 * Where the arguments of a call stand, for functions that ask for it: "Sheet1!A1:B2" for a reference, null for a value
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options, "Detect the address of a
 * parameter"). A repeating parameter's arguments follow one another.
 */
export function toParameterAddresses(
  args: readonly Arg[],
  parameters: FunctionMetadata["parameters"],
  nameOfSheet: (sheetId: string) => string,
): (string | null)[] {
  const isRepeating = parameters.at(-1)?.repeating ?? false;
  const count = isRepeating ? Math.max(args.length, parameters.length) : parameters.length;
  return Array.from({ length: count }, (_, index) => addressOf(args[index], nameOfSheet));
}

function addressOf(arg: Arg, nameOfSheet: (sheetId: string) => string): string | null {
  const first = positionOf(Array.isArray(arg) ? arg[0]?.[0] : arg);
  if (!first) return null;
  // Cells that a function picked keep their places too: only a whole rectangle is a reference.
  const columns = Array.isArray(arg) ? arg : [[arg]];
  const last = positionOf(columns.at(-1)?.at(-1));
  const [width, height] = [columns.length, columns[0]?.length ?? 1];
  if (last?.sheetId !== first.sheetId) return null;
  if (last.col - first.col !== width - 1 || last.row - first.row !== height - 1) return null;
  const cells = { top: first.row, left: first.col, bottom: last.row, right: last.col };
  return formatAddress(nameOfSheet(first.sheetId), cells);
}

interface GridPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

function positionOf(cell: FunctionResultObject | undefined): GridPosition | null {
  const { position } = (cell ?? {}) as { readonly position?: GridPosition };
  return position ?? null;
}
