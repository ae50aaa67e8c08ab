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
  const isOfWorkbook = createLookUp(batch);
  const real = batch.actions.filter((action) => !isSilent(action, batch));
  const housekeeping = real.length > 0 && real.every(isRelease);
  const asked = real.filter((action) => !isRelease(action) && isOfWorkbook(action.pathId));
  const isMutating = (path: ObjectPath) => isMutatingPath(path) && isOfWorkbook(path.id);
  const writes = asked.some(isWrite) || [...batch.paths.values()].some(isMutating);
  const reads = asked.some(isRead) || (!writes && asked.some(({ kind }) => kind === "instantiate"));
  return { housekeeping, reads, writes };
}

/** True for batches about Excel's own objects: answers of functions and orders to the ribbon are not. */
export function isAboutWorkbook(batch: Batch): boolean {
  const isOfWorkbook = createLookUp(batch);
  return batch.actions.some(({ pathId }) => isOfWorkbook(pathId));
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
function isMutatingPath({ type, name }: ObjectPath): boolean {
  return type === pathTypes.method && !name.startsWith("_") && !isReadingMethod(name);
}

const readingName = /^(Get|Find|Load|Contains|Retrieve)/i;

/** The members of the reference that only read are named after it. */
function isReadingMethod(name: string): boolean {
  return readingName.test(name);
}

/** Whether a path leads down from the workbook and not from a service. */
function createLookUp({ paths }: Batch): (pathId: number) => boolean {
  const known = new Map<number, boolean>();
  const isOfWorkbook = (pathId: number): boolean => {
    const before = known.get(pathId);
    if (before !== undefined) return before;
    const path = paths.get(pathId);
    const answer =
      path !== undefined &&
      (path.parentId > 0 ? isOfWorkbook(path.parentId) : path.type !== pathTypes.service);
    known.set(pathId, answer);
    return answer;
  };
  return isOfWorkbook;
}
