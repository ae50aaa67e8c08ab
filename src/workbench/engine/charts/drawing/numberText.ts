import { constants, helpers } from "@odoo/o-spreadsheet";
import { toGridFormat } from "../../cells/numberFormats";

/** A number as a code of Excel, or a format of the grid, shows it. */
export function numberText(value: number, format: string | undefined): string {
  const code = toGridFormat(format ?? "General");
  if (code === "") return String(Number(value.toPrecision(12)));
  return helpers.formatValue(value, { format: code, locale: constants.DEFAULT_LOCALE });
}
