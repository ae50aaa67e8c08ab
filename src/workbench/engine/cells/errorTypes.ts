/** Errors as cells show them, and as data types name them (`Excel.ErrorCellValueType`). */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#BLOCKED!": "Blocked",
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#CONNECT!": "Connect",
  "#DIV/0!": "Div0",
  "#FIELD!": "Field",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** "#N/A" is "NotAvailable"; undefined for what is no error. */
export function errorTypeOf(code: string): string | undefined {
  return ERROR_TYPES[code];
}

/** "NotAvailable" is "#N/A"; undefined for a type that is not known. */
export function errorCodeOfType(type: unknown): string | undefined {
  return Object.entries(ERROR_TYPES).find(([, each]) => each === type)?.[0];
}
