import { pathTypes, type Action, type Batch, type ObjectPath } from "./batch";

/** What a batch is for, as its text tells; what becomes of it plays no part. */
export interface BatchPurpose {
  /** Only lets go of objects that a script held: the library sends such batches by itself, after a run. */
  readonly housekeeping: boolean;
  /** Loads something of the workbook, or only looks objects up (`getItemOrNullObject`). */
  readonly reads: boolean;
  /** Sets something of the workbook, or calls a method that may change it. */
  readonly writes: boolean;
}

const noPurpose: BatchPurpose = { housekeeping: false, reads: false, writes: false };

/** Null is a text that is no batch. */
export function purposeOf(batch: Batch | null): BatchPurpose {
  if (batch === null) return noPurpose;
  const real = batch.actions.filter((action) => !isSilent(action, batch));
  const housekeeping = real.length > 0 && real.every(isRelease);
  const asked = real.filter((action) => !isRelease(action) && isOfWorkbook(batch, action.pathId));
  const writes = asked.some(isWrite) || [...batch.paths.values()].some((path) => isMutatingPath(batch, path));
  const reads = asked.some(isRead) || (!writes && asked.some(({ kind }) => kind === "instantiate"));
  return { housekeeping, reads, writes };
}

/** True for batches about Excel's own objects: answers of functions and orders to the ribbon are not. */
export function isAboutWorkbook(batch: Batch): boolean {
  return batch.actions.some(({ pathId }) => isOfWorkbook(batch, pathId));
}

/** Trace marks, and the workbook itself, which every batch names. */
function isSilent({ kind, pathId }: Action, { paths }: Batch): boolean {
  return kind === "trace" || (kind === "instantiate" && paths.get(pathId)?.type === pathTypes.root);
}

function isRelease({ kind, name }: Action): boolean {
  return kind === "method" && name === "_RemoveReference";
}

function isRead({ kind, name }: Action): boolean {
  if (kind === "method") return isReadingMethod(name) && !name.startsWith("_");
  return kind === "query" || kind === "queryAsJson" || kind === "recursiveQuery";
}

/** Names with an underscore are the library's own: keeping objects, listening to events. */
function isWrite({ kind, name }: Action): boolean {
  if (kind === "method") return !isReadingMethod(name) && !name.startsWith("_");
  return kind === "setProperty" || kind === "update";
}

/** `tables.add(…)` travels as the path of the table that it makes. */
function isMutatingPath(batch: Batch, { id, type, name }: ObjectPath): boolean {
  return (
    type === pathTypes.method && !name.startsWith("_") && !isReadingMethod(name) && isOfWorkbook(batch, id)
  );
}

/** The members of the reference that only read are named after it. */
function isReadingMethod(name: string): boolean {
  return /^(Get|Find|Load|Contains|Retrieve)/i.test(name);
}

function isOfWorkbook({ paths }: Batch, pathId: number): boolean {
  let path = paths.get(pathId);
  while (path !== undefined && path.parentId > 0) path = paths.get(path.parentId);
  return path !== undefined && path.type !== pathTypes.service;
}
