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
export const actionTypes = {
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
  /** In their order; each is made when it is asked for. */
  readonly actions: Iterable<Action>;
  readonly paths: ObjectPaths;
}

export interface ObjectPaths {
  get(id: number): ObjectPath | undefined;
  values(): Iterable<ObjectPath>;
}
