import type { Member, ModelClass, ModelObject } from "../member";

/** Several objects of one class that a script uses as one. */
interface Together extends ModelObject {
  readonly parts: readonly ModelObject[];
}

const classes = new WeakMap<ModelClass<never>, ModelClass<Together>>();

/**
 * One object that stands for several of the same class, at least one: a property reads as their common value, or null
 * where they differ; setting, calling and going further does so for each.
 */
export function allOf(parts: readonly ModelObject[]): ModelObject {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first as ModelObject;
  const together: Together = { modelClass: classOf(first.modelClass), isNull: first.isNull, parts };
  return together;
}

function classOf(base: ModelClass<never>): ModelClass<Together> {
  const known = classes.get(base);
  if (known) return known;
  const { items, indexer } = base;
  const made: ModelClass<Together> = {
    name: base.name,
    members: base.members.map(memberOfAll),
    ...(items && { items: ({ parts }) => itemsOfAll(parts) }),
    ...(indexer && { indexer: ({ parts }, key) => allOf(parts.map((one) => indexer(one as never, key))) }),
  };
  classes.set(base, made);
  return made;
}

function memberOfAll(member: Member<never>): Member<Together> {
  switch (member.kind) {
    case "navigation":
      return { ...member, get: ({ parts }) => allOf(parts.map((one) => member.get(one as never))) };
    case "method":
      return {
        ...member,
        call: ({ parts }, args) => answerOfAll(parts.map((one) => member.call(one as never, args))),
      };
    default: {
      const { set } = member;
      return {
        ...member,
        get: ({ parts }) => common(parts.map((one) => member.get(one as never))),
        ...(set && {
          set: ({ parts }: Together, value: unknown) => {
            for (const one of parts) set(one as never, value);
          },
        }),
      };
    }
  }
}

function answerOfAll(answers: readonly unknown[]): unknown {
  const objects = answers.filter(isObject);
  return objects.length === answers.length ? allOf(objects) : common(answers);
}

function itemsOfAll(parts: readonly ModelObject[]): readonly ModelObject[] {
  const lists = parts.map((one) => one.modelClass.items?.(one as never) ?? []);
  const shortest = Math.min(...lists.map((list) => list.length));
  return Array.from({ length: shortest }, (_, index) => allOf(lists.flatMap((list) => list[index] ?? [])));
}

function common(values: readonly unknown[]): unknown {
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? values[0] : null;
}

function isObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "modelClass" in value;
}
