import { pathTypes, type Action, type Batch, type ObjectPaths } from "./batch";

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
  const parts = new Set<Part>();
  for (const action of batch.actions)
    if (!isSilent(action, batch.paths)) parts.add(partOf(action, batch.paths));
  const writes = parts.has("write") || makesSomething(batch.paths);
  return {
    housekeeping: parts.size === 1 && parts.has("release"),
    reads: parts.has("read") || (!writes && parts.has("lookUp")),
    writes,
  };
}

/** True for batches about Excel's own objects: answers of functions and orders to the ribbon are not. */
export function isAboutWorkbook({ actions, paths }: Batch): boolean {
  for (const { pathId } of actions) if (isOfWorkbook(pathId, paths)) return true;
  return false;
}

/** Trace marks, and the workbook itself, which every batch names. */
function isSilent({ kind, pathId }: Action, paths: ObjectPaths): boolean {
  return kind === "trace" || (kind === "instantiate" && paths.get(pathId)?.type === pathTypes.root);
}

type Part = "release" | "lookUp" | "read" | "write" | "none";

/** Names with an underscore are the library's own: keeping objects, listening to events. */
function partOf({ kind, name, pathId }: Action, paths: ObjectPaths): Part {
  if (kind === "method" && name === "_RemoveReference") return "release";
  if (!isOfWorkbook(pathId, paths)) return "none";
  switch (kind) {
    case "instantiate":
      return "lookUp";
    case "method":
      return name.startsWith("_") ? "none" : isReadingMethod(name) ? "read" : "write";
    case "query":
    case "queryAsJson":
    case "recursiveQuery":
      return "read";
    case "setProperty":
    case "update":
      return "write";
    default:
      return "none";
  }
}

/** `tables.add(…)` travels as the path of the table that it makes. */
function makesSomething(paths: ObjectPaths): boolean {
  for (const { id, type, name } of paths.values()) {
    const isMutating = type === pathTypes.method && !name.startsWith("_") && !isReadingMethod(name);
    if (isMutating && isOfWorkbook(id, paths)) return true;
  }
  return false;
}

const readingName = /^(Get|Find|Load|Contains|Retrieve)/i;

/** The members of the reference that only read are named after it. */
function isReadingMethod(name: string): boolean {
  return readingName.test(name);
}

/** Whether a path leads down from the workbook and not from a service. */
function isOfWorkbook(pathId: number, paths: ObjectPaths): boolean {
  let path = paths.get(pathId);
  while (path !== undefined && path.parentId > 0) path = paths.get(path.parentId);
  return path !== undefined && path.type !== pathTypes.service;
}
