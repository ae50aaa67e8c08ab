import type { Member, ModelObject } from "../member";
import { invalidArgument, unsupported } from "../refusals";

/** Plain objects whose keys are those of a range: `{format: {fill: {color: true}}}` to read, with values to write. */

/** The borders of a cell, as these objects name them. */
const SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** Reads what is asked for: `true` for a property, an object for what it leads to. */
export function readProperties(object: ModelObject, options: unknown): Record<string, unknown> {
  const entries = entriesOf(options).filter(([, asked]) => asked !== false && asked !== null);
  return Object.fromEntries(entries.map(([key, asked]) => [key, readOne(object, key, asked)]));
}

function readOne(object: ModelObject, key: string, asked: unknown): unknown {
  const member = memberOf(object, key);
  if (member.kind === "property") return member.get(object as never) ?? null;
  if (member.kind !== "navigation") throw invalidArgument();
  const below = member.get(object as never);
  if (below.modelClass.items === undefined)
    return readProperties(below, asked === true ? allOf(below) : asked);
  const sides = Object.entries(SIDES).map(([side, index]) => [
    side,
    readProperties(itemOf(below, index), asked),
  ]);
  return Object.fromEntries(sides);
}

/** `protection: true` asks for everything plain. */
function allOf({ modelClass }: ModelObject): Record<string, true> {
  const members: readonly Member<never>[] = modelClass.members;
  const names = members.filter(({ kind }) => kind === "property").map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]));
}

/** Sets what is given, in its order; what is missing or null stays. */
export function writeProperties(object: ModelObject, properties: unknown): void {
  for (const [key, value] of entriesOf(properties)) if (value !== null) writeOne(object, key, value);
}

function writeOne(object: ModelObject, key: string, value: unknown): void {
  if (object.modelClass.items !== undefined) return writeSide(object, key, value);
  const member = memberOf(object, key);
  if (member.kind === "navigation") return writeProperties(member.get(object as never), value);
  if (member.kind !== "property" || !member.set) throw invalidArgument();
  member.set(object as never, value);
}

function writeSide(borders: ModelObject, side: string, value: unknown): void {
  const index = SIDES[side];
  if (index === undefined) throw invalidArgument();
  writeProperties(itemOf(borders, index), value);
}

function itemOf(collection: ModelObject, key: string): ModelObject {
  const item = collection.modelClass.indexer?.(collection as never, key);
  if (item === undefined) throw invalidArgument();
  return item;
}

function memberOf({ modelClass }: ModelObject, key: string): Member<never> {
  if (key === "textRuns") throw unsupported("keep text in runs of different fonts.");
  const members: readonly Member<never>[] = modelClass.members;
  const found = members.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.entries(value).filter(([, one]) => one !== undefined);
}
