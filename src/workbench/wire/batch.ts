import { isRecord } from "./message";

/** `ObjectPathType` on the wire: how a script came to hold an object. */
export const pathTypes = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** `ActionType` on the wire. */
const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ActionKind = keyof typeof actionTypes;

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Beside each value: the id of the object path it stands for, a list of such ids, or 0. */
  readonly pathIds: readonly unknown[];
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly args: WireArguments;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

/** What `context.loadRecursive` asks for: a query for each class, by the class's name. */
export interface RecursiveQuery {
  readonly queries: ReadonlyMap<string, Query>;
  /** Null for no limit. */
  readonly maxDepth: number | null;
}

export interface Action {
  readonly id: number;
  readonly kind: ActionKind | null;
  readonly name: string;
  readonly pathId: number;
  readonly args: WireArguments;
  readonly query: Query;
  readonly recursiveQuery: RecursiveQuery;
  readonly objectState: Readonly<Record<string, unknown>>;
}

/** What one `context.sync()` asks for. */
export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Null for text that is not a batch; Microsoft's library never sends such. */
export function parseBatch(text: string): Batch | null {
  const body = parseJson(text);
  if (!isRecord(body) || !Array.isArray(body.Actions) || !isRecord(body.ObjectPaths)) return null;
  const paths = Object.values(body.ObjectPaths).filter(isRecord).map(toPath);
  return {
    actions: body.Actions.filter(isRecord).map(toAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller refuses the whole batch.
    return null;
  }
}

function toPath(raw: Record<string, unknown>): ObjectPath {
  return {
    id: Number(raw.Id),
    type: Number(raw.ObjectPathType),
    name: toText(raw.Name),
    parentId: Number(raw.ParentObjectPathId ?? 0),
    args: toArguments(raw.ArgumentInfo),
  };
}

function toAction(raw: Record<string, unknown>): Action {
  return {
    id: Number(raw.Id),
    kind: kindOf(raw.ActionType),
    name: toText(raw.Name),
    pathId: Number(raw.ObjectPathId ?? 0),
    args: toArguments(raw.ArgumentInfo),
    query: toQuery(raw.QueryInfo),
    recursiveQuery: toRecursiveQuery(raw.RecursiveQueryInfo),
    objectState: isRecord(raw.ObjectState) ? raw.ObjectState : {},
  };
}

/** Most actions have none of these, and a batch may have many actions. */
const noArguments: WireArguments = { values: [], pathIds: [] };
const noQuery: Query = { select: [], expand: [], top: null, skip: 0 };
const noRecursiveQuery: RecursiveQuery = { queries: new Map(), maxDepth: null };

const kindByType = new Map<unknown, ActionKind>(
  Object.entries(actionTypes).map(([kind, type]) => [type, kind as ActionKind]),
);

function kindOf(type: unknown): ActionKind | null {
  return kindByType.get(type) ?? null;
}

function toArguments(raw: unknown): WireArguments {
  if (!isRecord(raw)) return noArguments;
  return { values: toList(raw.Arguments), pathIds: toList(raw.ReferencedObjectPathIds) };
}

function toQuery(raw: unknown): Query {
  if (!isRecord(raw)) return noQuery;
  return {
    select: toList(raw.Select).map(String),
    expand: toList(raw.Expand).map(String),
    top: typeof raw.Top === "number" ? raw.Top : null,
    skip: typeof raw.Skip === "number" ? raw.Skip : 0,
  };
}

function toRecursiveQuery(raw: unknown): RecursiveQuery {
  if (!isRecord(raw)) return noRecursiveQuery;
  const { Queries: queries, MaxDepth: maxDepth } = raw;
  const entries = Object.entries(isRecord(queries) ? queries : {});
  return {
    queries: new Map(entries.map(([className, query]) => [className, toQuery(query)])),
    maxDepth: typeof maxDepth === "number" && maxDepth > 0 ? maxDepth : null,
  };
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
