/** The engine's own error values, where they differ from Excel's. */
const EXCEL_CODES: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  // A formula that does not parse is refused before it is written; what is left is a name that nobody knows.
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
};

export function toExcelError(code: string): string {
  return EXCEL_CODES[code] ?? code;
}

const RESULT_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Number of an error on the wire to its code; unknown numbers are #VALUE!, as for an unhandled exception. */
export function errorCodeNamed(wireCode: number): string {
  return RESULT_CODES[wireCode] ?? "#VALUE!";
}

export const BUSY = "#BUSY!";
