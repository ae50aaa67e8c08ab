import { constants, helpers } from "@odoo/o-spreadsheet";

/** The number that a text means where a number is wanted, dates and percentages too; null for other texts. */
export function numberInText(text: string): number | null {
  const locale = constants.DEFAULT_LOCALE;
  const isReadable = helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
  return isReadable ? helpers.toNumber({ value: text }, locale) : null;
}
