import type {
  ArgumentSpec,
  ArgumentType,
  MethodMember,
  ModelObject,
  NavigationMember,
  PropertyMember,
} from "./member";
import { nullObject } from "./nullObject";
import { existing } from "./refusals";

/** Short forms for declaring members, so that a class reads as a table. */

export function property<Self>(
  name: string,
  since: string,
  access: Pick<PropertyMember<Self>, "get" | "set" | "onlyNamed">,
): PropertyMember<Self> {
  return { kind: "property", name, since, ...access };
}

export function navigation<Self>(
  name: string,
  since: string,
  get: (self: Self) => ModelObject,
): NavigationMember<Self> {
  return { kind: "navigation", name, since, get };
}

/** "GetRange" and what it takes: arguments and their call together. */
export function method<Self>(
  name: string,
  since: string,
  { args = [], call }: { readonly args?: readonly ArgumentSpec[]; readonly call: MethodMember<Self>["call"] },
): MethodMember<Self> {
  return { kind: "method", name, since, args, call };
}

interface Twins<Self> {
  readonly args?: readonly ArgumentSpec[];
  /** The set of the twin, where it came later. */
  readonly nullSince?: string;
  find(self: Self, args: readonly unknown[]): ModelObject | null;
}

/** A method that throws ItemNotFound where there is nothing, and its twin "…OrNullObject". */
export function twins<Self>(
  name: string,
  since: string,
  { args = [], nullSince = since, find }: Twins<Self>,
): MethodMember<Self>[] {
  return [
    method(name, since, { args, call: (self, given) => existing(find(self, given)) }),
    method(`${name}OrNullObject`, nullSince, {
      args,
      call: (self, given) => find(self, given) ?? nullObject,
    }),
  ];
}

export function required(name: string, ...types: ArgumentType[]): ArgumentSpec {
  return { name, types };
}

export function optional(name: string, ...types: ArgumentType[]): ArgumentSpec {
  return { name, types, optional: true };
}

export function oneOf(name: string, values: readonly string[]): ArgumentSpec {
  return { name, types: ["string"], values };
}

export function optionalOneOf(name: string, values: readonly string[]): ArgumentSpec {
  return { name, types: ["string"], values, optional: true };
}
