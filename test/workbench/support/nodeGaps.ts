/** o-spreadsheet needs Node 22 and says every command on the console; tests run on Node 20 and in silence. */
console.debug = () => undefined;

type Indexed<K extends PropertyKey, T> = Record<K, T[]>;

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

define(
  Object,
  "groupBy",
  <T, K extends PropertyKey>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
    const groups = Object.create(null) as Indexed<K, T>;
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  },
);

define(Map, "groupBy", <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
});

define(Set.prototype, "union", function union(this: Set<unknown>, other: Set<unknown>) {
  return new Set([...this, ...other]);
});
define(Set.prototype, "difference", function difference(this: Set<unknown>, other: Set<unknown>) {
  return new Set([...this].filter((item) => !other.has(item)));
});
define(Set.prototype, "intersection", function intersection(this: Set<unknown>, other: Set<unknown>) {
  return new Set([...this].filter((item) => other.has(item)));
});
define(Set.prototype, "isSubsetOf", function isSubsetOf(this: Set<unknown>, other: Set<unknown>) {
  return [...this].every((item) => other.has(item));
});
