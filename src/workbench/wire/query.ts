import type { Member, ModelClass, ModelObject } from "../model/member";
import type { Query } from "./batch";
import type { BatchScope } from "./batchScope";
import { memberNamed, type LoadableMember } from "./memberLookup";

/** Which members to read: every plain property ("*"), some by name, and what to read of the objects below. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

/**
 * Reads what `load` asked for, in the shape the library expects: `{Address, Values}` for an object,
 * `{_Items: […]}` for a collection, null for an object that does not exist.
 */
export function readQuery(object: ModelObject, query: Query, scope: BatchScope): unknown {
  const selection = toSelection(query);
  const read = readObject(object, selection, scope);
  if (!isCollection(object) || read === null) return read;
  const items = read._Items as readonly unknown[];
  const end = query.top === null ? items.length : query.skip + query.top;
  return { ...read, _Items: items.slice(query.skip, end) };
}

function toSelection({ select, expand }: Query): Selection {
  const root = emptySelection();
  // An empty load means every plain property.
  if (select.length === 0 && expand.length === 0) root.all = true;
  for (const path of select) addPath(root, path, false);
  for (const path of expand) addPath(root, path, true);
  return root;
}

/** "format/fill/color", "tables/items/name" or "*"; `items` only says that a collection is meant. */
function addPath(root: Selection, path: string, expandsAll: boolean): void {
  const parts = path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items");
  let at = root;
  for (const part of parts) {
    if (part === "*") break;
    const next = at.names.get(part) ?? emptySelection();
    at.names.set(part, next);
    at = next;
  }
  if (expandsAll || parts.length === 0 || parts.at(-1) === "*") at.all = true;
}

function emptySelection(): Selection {
  return { all: false, names: new Map() };
}

type Read = Record<string, unknown>;

function readObject(object: ModelObject, selection: Selection, scope: BatchScope): Read | null {
  if (object.isNull) return null;
  return isCollection(object)
    ? readCollection(object, selection, scope)
    : readMembers(object, selection, scope);
}

function isCollection(object: ModelObject): boolean {
  return object.modelClass.items !== undefined;
}

/** Members of a collection's own ("count") are read from it; everything else is read from each item. */
function readCollection(collection: ModelObject, selection: Selection, scope: BatchScope): Read {
  const own = emptySelection();
  const ofItems: Selection = { all: selection.all, names: new Map() };
  for (const [name, below] of selection.names) {
    (memberNamed(collection.modelClass, name) === undefined ? ofItems : own).names.set(name, below);
  }
  // Before the items, which have no place of their own to fail at.
  const read = readMembers(collection, own, scope);
  const items = collection.modelClass.items?.(collection as never) ?? [];
  const readsItems = ofItems.all || ofItems.names.size > 0;
  return {
    ...read,
    _Items: items.map((item) => ({
      ...identityOf(item, scope),
      ...(readsItems ? readObject(item, ofItems, scope) : {}),
    })),
  };
}

function readMembers(object: ModelObject, selection: Selection, scope: BatchScope): Read {
  const read: Read = {};
  if (selection.all) {
    for (const member of object.modelClass.members) {
      if (member.kind !== "property" || member.onlyNamed || !scope.isAvailable(member)) continue;
      read[member.name] = readProperty(object, member, scope);
    }
  }
  for (const [name, below] of selection.names) {
    const member = scope.loadable(object, name);
    if (member !== undefined) read[member.name] = readSelected(object, member, { below, scope });
  }
  return read;
}

function readSelected(
  object: ModelObject,
  member: LoadableMember,
  { below, scope }: { readonly below: Selection; readonly scope: BatchScope },
): unknown {
  if (member.kind === "property") return readProperty(object, member, scope);
  const selection = below.names.size === 0 ? { ...below, all: true } : below;
  return readObject(member.get(object as never), selection, scope);
}

function readProperty(
  object: ModelObject,
  property: Extract<Member<never>, { readonly kind: "property" }>,
  scope: BatchScope,
): unknown {
  scope.member(object, property.name);
  return property.get(object as never) ?? null;
}

/**
 * What lets the library find the object again: the id by which its collection knows it, and the id under which it
 * is kept. An object that has neither is found by its path.
 */
export function identityOf(object: ModelObject, scope: BatchScope): Readonly<Read> {
  const members = idMembersOf(object.modelClass);
  const referenceId = scope.references.idOf(object);
  if (members.length === 0 && referenceId === undefined) return NO_IDENTITY;
  const identity: Read = {};
  for (const member of members) identity[member.name] = member.get(object as never);
  if (referenceId !== undefined) identity._ReferenceId = referenceId;
  return identity;
}

const NO_IDENTITY: Readonly<Read> = {};

type IdMember = Extract<Member<never>, { readonly kind: "property" }>;

const idMembersByClass = new WeakMap<ModelClass<never>, readonly IdMember[]>();

function idMembersOf(modelClass: ModelClass<never>): readonly IdMember[] {
  const known = idMembersByClass.get(modelClass);
  if (known !== undefined) return known;
  const found = ["Id", "_Id"]
    .map((name) => memberNamed(modelClass, name))
    .filter((member) => member?.kind === "property");
  idMembersByClass.set(modelClass, found);
  return found;
}
