import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./functionsMetadata";

/**
 * Where two languages of functions.json differ in more than words. Excel takes ids, order and types from whichever
 * file the user's language names, so that a difference would give two products.
 */
export function twinFaults(one: FunctionsMetadata, other: FunctionsMetadata): readonly string[] {
  const shapes = [shapeOf(one), shapeOf(other)] as const;
  const lines = Math.max(shapes[0].length, shapes[1].length);
  return Array.from({ length: lines }, (_, at) => [shapes[0][at] ?? "nothing", shapes[1][at] ?? "nothing"])
    .filter(([left, right]) => left !== right)
    .map(([left, right]) => `the languages differ: ${left} here, ${right} there`);
}

/** Everything that is not words, one line for each function, list and flag. */
function shapeOf({ functions, enums = [], ...flags }: FunctionsMetadata): readonly string[] {
  return [
    ...functions.map(functionShape),
    ...enums.map(
      ({ id, type, values }) => `${id}: ${type} ${values.map(({ stringValue }) => stringValue).join(" ")}`,
    ),
    JSON.stringify(flags),
  ];
}

function functionShape({ id, name, parameters, result, options }: FunctionMetadata): string {
  return `${id}: ${JSON.stringify({ name, result, options, parameters: parameters.map(parameterShape) })}`;
}

function parameterShape(parameter: ParameterMetadata): unknown {
  const { type, dimensionality, optional, repeating, customEnumId } = parameter;
  return { type, dimensionality, optional, repeating, customEnumId };
}
