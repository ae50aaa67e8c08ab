/** Numbers of the common API's errors (learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes). */
export const commonErrors = {
  none: 0,
  selectionNotSupported: 1004,
  fileTypeNotSupported: 1009,
  cannotWriteToSelection: 2001,
  dataNotMatchSelection: 2002,
  settingsCannotSave: 4001,
  operationNotSupported: 5000,
  unsupportedEnumeration: 5007,
  indexOutOfRange: 5008,
  idNotFound: 7002,
  memoryFileLimit: 11000,
} as const;
