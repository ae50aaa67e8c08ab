import { HostError } from "../model/hostError";
import type { ArgumentSpec, ArgumentType } from "../model/member";

/**
 * Throws InvalidArgument unless the arguments fit the declaration. The library sends `null` for an argument that was
 * left out, so `null` counts as missing.
 */
export function checkArguments(specs: readonly ArgumentSpec[], args: readonly unknown[]): void {
  if (args.length > specs.length) {
    throw new HostError(
      "InvalidArgument",
      `At most ${specs.length} arguments are taken, ${args.length} came.`,
    );
  }
  specs.forEach((spec, index) => checkArgument(spec, args[index]));
}

function checkArgument(spec: ArgumentSpec, value: unknown): void {
  if (value === undefined || value === null) {
    if (!spec.optional) throw invalid(spec, "is missing");
    return;
  }
  if (!spec.types.some((type) => isOfType(value, type))) throw invalid(spec, "has the wrong type");
  if (spec.values !== undefined && typeof value === "string" && !spec.values.includes(value)) {
    throw invalid(spec, `is none of ${spec.values.join(", ")}`);
  }
}

function isOfType(value: unknown, type: ArgumentType): boolean {
  if (type === "any") return true;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && !Array.isArray(value);
  return typeof value === type;
}

/** The sentence that Excel itself uses, and after it what is wrong. */
function invalid({ name }: ArgumentSpec, problem: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: '${name}' ${problem}.`,
  );
}
