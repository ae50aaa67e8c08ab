import type { ArgumentSpec, ArgumentType } from "../model/member";
import { invalidArgument } from "../model/refusals";

/**
 * Throws InvalidArgument unless the arguments fit the declaration. The library sends `null` for an argument that was
 * left out, so `null` counts as missing.
 */
export function checkArguments(specs: readonly ArgumentSpec[], args: readonly unknown[]): void {
  if (args.length > specs.length) {
    throw invalidArgument(`At most ${specs.length} arguments are taken, ${args.length} came.`);
  }
  specs.forEach((spec, index) => checkArgument(spec, args[index]));
}

function checkArgument(spec: ArgumentSpec, value: unknown): void {
  if (value === undefined || value === null) {
    if (!spec.optional) throw invalidArgument(`'${spec.name}' is missing.`);
    return;
  }
  if (!spec.types.some((type) => isOfType(value, type)))
    throw invalidArgument(`'${spec.name}' has the wrong type.`);
  if (spec.values !== undefined && typeof value === "string" && !spec.values.includes(value)) {
    throw invalidArgument(`'${spec.name}' is none of ${spec.values.join(", ")}.`);
  }
}

function isOfType(value: unknown, type: ArgumentType): boolean {
  if (type === "any") return true;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && !Array.isArray(value);
  return typeof value === type;
}
