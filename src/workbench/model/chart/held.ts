import { changed } from "../../engine/charts/info/changed";
import type { Changes } from "../../engine/charts/info/changed";
import { property } from "../declare";
import type { PropertyMember } from "../member";
import type { ChartObject } from "./chartObject";

/** A part of a chart's description, read and changed in its place. */
export interface Holder<T> {
  read(): T;
  write(changes: Changes<T>): void;
}

/** An object of the model that stands for a part of a chart. */
export interface ChartPart<T> extends ChartObject {
  readonly at: Holder<T>;
}

/** The part under a key; `none` stands for it while it is absent. */
export function partOf<T extends object, K extends keyof T, P extends object & NonNullable<T[K]>>(
  holder: Holder<T>,
  key: K,
  none: P,
): Holder<P> {
  const read = (): P => (holder.read()[key] as P | undefined) ?? none;
  return {
    read,
    write: (changes) => holder.write({ [key]: changed(read(), changes) } as Changes<T>),
  };
}

interface Setting<T, K extends keyof T> {
  /** What Excel gives while nothing is set. */
  initial(self: ChartPart<T>): unknown;
  /** Throws Excel's refusal; undefined makes it automatic. */
  parse?(value: unknown, self: ChartPart<T>): T[K] | undefined;
}

/** A property that is kept under a key of its part, and read only without `parse`. */
export function setting<T, K extends keyof T>(
  name: string,
  since: string,
  { key, initial, parse }: Setting<T, K> & { readonly key: K },
): PropertyMember<ChartPart<T>> {
  return property(name, since, {
    get: (self) => self.at.read()[key] ?? initial(self),
    ...(parse && {
      set: (self: ChartPart<T>, value: unknown) => self.at.write({ [key]: parse(value, self) } as Changes<T>),
    }),
  });
}
