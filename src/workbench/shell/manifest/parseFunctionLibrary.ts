import type { FunctionLibrary, FunctionMetadata } from "../../engine/customFunctions/functionHost";
import { failed, ok, type Outcome } from "../outcome";
import { isRecord } from "../../wire/message";

/** Reads functions.json; with a namespace every function is called `NAMESPACE.NAME` in cells. */
export function parseFunctionLibrary(
  raw: unknown,
  { url, namespace }: { readonly url: string; readonly namespace: string | null },
): Outcome<FunctionLibrary> {
  if (!isRecord(raw) || !Array.isArray(raw.functions)) {
    return failed({ code: "functions_malformed", url, path: "functions" });
  }
  const functions: FunctionMetadata[] = [];
  for (const [index, entry] of raw.functions.entries()) {
    const path = isFunction(entry) ? null : `functions[${index}]`;
    if (path !== null) return failed({ code: "functions_malformed", url, path });
    const name = namespace === null ? entry.name : `${namespace}.${entry.name}`;
    functions.push({ ...entry, id: entry.id.toUpperCase(), name: name.toUpperCase() });
  }
  return ok({
    functions,
    allowErrorForDataTypeAny: raw.allowErrorForDataTypeAny === true,
    allowCustomDataForDataTypeAny: raw.allowCustomDataForDataTypeAny === true,
  });
}

function isFunction(entry: unknown): entry is FunctionMetadata {
  return (
    isRecord(entry) &&
    typeof entry.id === "string" &&
    typeof entry.name === "string" &&
    isRecord(entry.result) &&
    Array.isArray(entry.parameters) &&
    entry.parameters.every((parameter) => isRecord(parameter) && typeof parameter.name === "string")
  );
}
