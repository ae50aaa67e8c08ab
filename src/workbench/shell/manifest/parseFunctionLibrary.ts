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
    const metadata = toMetadata(entry);
    if (metadata === null) return failed({ code: "functions_malformed", url, path: `functions[${index}]` });
    const name = namespace === null ? metadata.name : `${namespace}.${metadata.name}`;
    functions.push({ ...metadata, id: metadata.id.toUpperCase(), name: name.toUpperCase() });
  }
  return ok({
    functions,
    allowErrorForDataTypeAny: raw.allowErrorForDataTypeAny === true,
    allowCustomDataForDataTypeAny: raw.allowCustomDataForDataTypeAny === true,
  });
}

/**
 * Microsoft's own samples leave out names and results (Office-Add-in-samples, "Excel-custom-functions/web-worker"): a
 * function is then called by its id.
 */
function toMetadata(entry: unknown): FunctionMetadata | null {
  if (!isRecord(entry)) return null;
  const { id, name = id, result = {}, parameters = [] } = entry;
  const complete = { ...entry, id, name, result, parameters };
  return isFunction(complete) ? complete : null;
}

function isFunction(
  entry: Readonly<Record<string, unknown>>,
): entry is Readonly<Record<string, unknown>> & FunctionMetadata {
  return (
    typeof entry.id === "string" &&
    typeof entry.name === "string" &&
    isRecord(entry.result) &&
    Array.isArray(entry.parameters) &&
    entry.parameters.every((parameter) => isRecord(parameter) && typeof parameter.name === "string")
  );
}
