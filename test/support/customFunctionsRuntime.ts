/**
 * The part of Microsoft's custom-functions runtime that our functions touch: the error class and `associate`.
 * Codes: https://learn.microsoft.com/javascript/api/custom-functions-runtime/customfunctions.errorcode
 */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Puts `CustomFunctions` where the functions look for it, and returns what gets associated. */
export function installCustomFunctions(): ReadonlyMap<string, unknown> {
  const associated = new Map<string, unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: ERROR_CODES,
      associate: (id: string, implementation: unknown) => associated.set(id, implementation),
    },
  });
  return associated;
}
