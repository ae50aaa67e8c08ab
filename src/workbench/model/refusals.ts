import { HostError } from "./hostError";

/** Excel's own sentences, as its reference and its answers give them. */

export function invalidArgument(detail?: string): HostError {
  const sentence = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail === undefined ? sentence : `${sentence} ${detail}`);
}

export function wrongShape(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** What was found; throws ItemNotFound for nothing. */
export function existing<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
}

export function alreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidOperation(detail: string): HostError {
  return new HostError("InvalidOperation", `The operation attempted is invalid on the object. ${detail}`);
}

export function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

export function invalidBinding(): HostError {
  return new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");
}

/** Inserting or deleting cells meets a table or merged cells, which would be torn apart. */
export function insertDeleteConflict(): HostError {
  return new HostError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
  );
}

export function nonBlankCellOffSheet(): HostError {
  return new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation. The sheet is protected.");
}

export function workbookProtected(): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation. The workbook is protected.",
  );
}

export function unsupported(detail: string): HostError {
  return new HostError("NotImplemented", `The workbench does not do this yet: ${detail}`);
}
