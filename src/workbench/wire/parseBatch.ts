import { actionTypes } from "./batch";
import type { Action, ActionKind, Batch, ObjectPath, ObjectPaths, Query } from "./batch";
import type { RecursiveQuery, WireArguments } from "./batch";
import { isRecord } from "./message";

/**
 * Null for text that is not a batch; Microsoft's library never sends such. Nothing is copied: a batch may have tens of
 * thousands of actions and paths, and copies of all of them would keep the garbage collector busy while it runs.
 */
export function parseBatch(text: string): Batch | null {
  const body = parseJson(text);
  if (!isRecord(body) || !Array.isArray(body.Actions) || !isRecord(body.ObjectPaths)) return null;
  return { actions: new RawActions(body.Actions), paths: new RawPaths(body.ObjectPaths) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller refuses the whole batch.
    return null;
  }
}

class RawActions implements Iterable<Action> {
  constructor(private readonly raw: readonly unknown[]) {}

  *[Symbol.iterator](): Iterator<Action> {
    for (const each of this.raw) if (isRecord(each)) yield new RawAction(each);
  }
}

class RawPaths implements ObjectPaths {
  constructor(private readonly raw: Readonly<Record<number, unknown>>) {}

  /** The library's key of a path is the path's id. */
  get(id: number): ObjectPath | undefined {
    const path = this.raw[id];
    return isRecord(path) ? new RawPath(path) : undefined;
  }

  *values(): Iterable<ObjectPath> {
    for (const each of Object.values(this.raw)) if (isRecord(each)) yield new RawPath(each);
  }
}

class RawPath implements ObjectPath {
  constructor(private readonly raw: Record<string, unknown>) {}

  get id(): number {
    return Number(this.raw.Id);
  }
  get type(): number {
    return Number(this.raw.ObjectPathType);
  }
  get name(): string {
    return toText(this.raw.Name);
  }
  get parentId(): number {
    return Number(this.raw.ParentObjectPathId ?? 0);
  }
  get args(): WireArguments {
    return toArguments(this.raw.ArgumentInfo);
  }
}

class RawAction implements Action {
  constructor(private readonly raw: Record<string, unknown>) {}

  get id(): number {
    return Number(this.raw.Id);
  }
  get kind(): ActionKind | null {
    return kindByType.get(this.raw.ActionType) ?? null;
  }
  get name(): string {
    return toText(this.raw.Name);
  }
  get pathId(): number {
    return Number(this.raw.ObjectPathId ?? 0);
  }
  get args(): WireArguments {
    return toArguments(this.raw.ArgumentInfo);
  }
  get query(): Query {
    return toQuery(this.raw.QueryInfo);
  }
  get recursiveQuery(): RecursiveQuery {
    return toRecursiveQuery(this.raw.RecursiveQueryInfo);
  }
  get objectState(): Readonly<Record<string, unknown>> {
    return isRecord(this.raw.ObjectState) ? this.raw.ObjectState : {};
  }
}

/** Most actions have none of these, and a batch may have many actions. */
const noArguments: WireArguments = { values: [], pathIds: [] };
const noQuery: Query = { select: [], expand: [], top: null, skip: 0 };
const noRecursiveQuery: RecursiveQuery = { queries: new Map(), maxDepth: null };

const kindByType = new Map<unknown, ActionKind>(
  Object.entries(actionTypes).map(([kind, type]) => [type, kind as ActionKind]),
);

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
