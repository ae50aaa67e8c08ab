import type { ModelObject } from "../model/member";
import type { RecursiveQuery } from "./batch";
import type { BatchScope } from "./batchScope";
import { isRecord } from "./message";
import { identityOf, readQuery } from "./query";

/**
 * Reads an object and the objects it leads to, each by the query for its class. Classes that nobody asked for are
 * not entered, nor anything deeper than the limit, nor a class from within itself: a worksheet leads to its tables,
 * and each of them back to the worksheet.
 */
export function readRecursively(
  object: ModelObject,
  { queries, maxDepth }: RecursiveQuery,
  scope: BatchScope,
): unknown {
  const read = (at: ModelObject, above: readonly string[]): unknown => {
    if (at.isNull) return null;
    const { items, name } = at.modelClass;
    if (items !== undefined) return { _Items: items(at as never).map((item) => readItem(item, above)) };
    const query = queries.get(name);
    const own = query === undefined ? {} : readQuery(at, query, scope);
    return isRecord(own) ? { ...own, ...readBelow(at, [...above, name]) } : own;
  };

  const readItem = (item: ModelObject, above: readonly string[]): unknown => {
    const own = read(item, above);
    return isRecord(own) ? { ...identityOf(item, scope), ...own } : own;
  };

  const readBelow = (at: ModelObject, above: readonly string[]): Record<string, unknown> => {
    if (maxDepth !== null && above.length >= maxDepth) return {};
    const below: Record<string, unknown> = {};
    for (const member of at.modelClass.members) {
      if (member.kind !== "navigation" || !scope.isAvailable(member) || member.name.startsWith("_")) continue;
      const next = member.get(at as never);
      const className = next.modelClass.name.replace(/Collection$/, "");
      const isAskedFor = queries.has(next.modelClass.name) || queries.has(className);
      if (isAskedFor && !above.includes(className)) below[member.name] = read(next, above);
    }
    return below;
  };

  return read(object, []);
}
