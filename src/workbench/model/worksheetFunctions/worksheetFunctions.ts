import type { CallArgument } from "../../engine/calculation/evaluateCall";
import { method, optional, property, required } from "../declare";
import type { ArgumentSpec, MethodMember, ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument } from "../refusals";
import { functionNames } from "./functionNames";

interface FunctionsObject extends ModelObject {
  readonly context: ModelContext;
}

/** What a function gave when the batch came to its call; later changes of cells do not reach it. */
interface ResultObject extends ModelObject {
  readonly value: string | number | boolean | null;
  readonly error: string | null;
}

const resultClass: ModelClass<ResultObject> = {
  name: "FunctionResult",
  members: [
    property("Error", "1.2", { get: ({ error }) => error }),
    property("Value", "1.2", { get: ({ value }) => value }),
  ],
};

const functionsClass: ModelClass<FunctionsObject> = {
  name: "Functions",
  members: Object.entries(functionNames).flatMap(([takes, names]) =>
    names.split(" ").map((name) => functionMember(name, takes)),
  ),
};

export function createFunctions(context: ModelContext): ModelObject {
  const functions: FunctionsObject = { modelClass: functionsClass, isNull: false, context };
  return functions;
}

function functionMember(name: string, takes: string): MethodMember<FunctionsObject> {
  const formulaName = name.toUpperCase().replaceAll("_", ".");
  return method(name, "1.2", {
    args: argumentsOf(takes),
    call: ({ context }, given) => {
      const args = withoutEnd(given.flat()).map((arg) => toArgument(context, arg));
      const result = context.engine.calculation.call(formulaName, args);
      const object: ResultObject = { modelClass: resultClass, isNull: false, ...result };
      return object;
    },
  });
}

/** Of "1+" the last argument is a list: the library sends any number of them as one. */
function argumentsOf(takes: string): readonly ArgumentSpec[] {
  const [least = 0, most = least] = takes.split(/[-+]/).filter(Boolean).map(Number);
  const specs = Array.from({ length: most }, (_, index) => {
    const name = `argument ${index + 1}`;
    return index < least ? required(name, "any") : optional(name, "any");
  });
  return takes.endsWith("+") ? [...specs, required("values", "array")] : specs;
}

/** Arguments that were left out at the end come as null. */
function withoutEnd(args: readonly unknown[]): readonly unknown[] {
  const isGiven = args.map((arg) => arg !== null && arg !== undefined);
  return args.slice(0, isGiven.lastIndexOf(true) + 1);
}

function toArgument(context: ModelContext, arg: unknown): CallArgument {
  if (typeof arg === "string" || typeof arg === "number" || typeof arg === "boolean") return arg;
  if (isRange(arg)) return { area: arg.area };
  if (isResult(arg)) return arg.error === null ? (arg.value ?? "") : { error: arg.error };
  if (isReference(arg)) return { area: resolveRange(context.engine, arg.address, activeSheet(context)) };
  throw invalidArgument();
}

function activeSheet({ engine }: ModelContext): string {
  return engine.sheets.active().id;
}

function isResult(arg: unknown): arg is ResultObject {
  return typeof arg === "object" && arg !== null && "modelClass" in arg && arg.modelClass === resultClass;
}

/** `Excel.RangeReference`: cells by their address. */
function isReference(arg: unknown): arg is { readonly address: string } {
  return typeof arg === "object" && arg !== null && "address" in arg && typeof arg.address === "string";
}
