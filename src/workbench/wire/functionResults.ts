import type { FunctionResult } from "../engine/customFunctions/functionHost";

/** #VALUE!: what Excel shows for a function that threw or answered what it must not. */
const valueError = 7;
const knownErrors = new Set([1, 5, 6, 7, 8]);

/**
 * Results as the runtime sends them: `[invocationId, succeeded, value, errorCode?, outboundData]`. Codes of the
 * runtime's own troubles (a throw, a rejected promise, an unknown function) show as #VALUE!. Entries of another shape
 * are dropped: they name no call.
 */
export function parseFunctionResults(raw: unknown): readonly FunctionResult[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter(isEntry).map(toResult);
}

type Entry = readonly [number, boolean, unknown, unknown?];

function isEntry(raw: unknown): raw is Entry {
  return Array.isArray(raw) && typeof raw[0] === "number" && typeof raw[1] === "boolean";
}

function toResult([invocationId, succeeded, value, errorCode]: Entry): FunctionResult {
  if (succeeded) return { ok: true, invocationId, value };
  return {
    ok: false,
    invocationId,
    errorCode: typeof errorCode === "number" && knownErrors.has(errorCode) ? errorCode : valueError,
    message: typeof value === "string" && value !== "" ? value : null,
  };
}
