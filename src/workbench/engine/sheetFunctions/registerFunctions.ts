import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, ArgDefinition, FunctionResultObject } from "@odoo/o-spreadsheet";
import { gridFunctionNames } from "../formulas/gridFunctionNames";
import { complexFunctions } from "./complexFunctions";
import { distributionFunctions, olderDistributions } from "./distributionFunctions";
import { mathFunctions } from "./mathFunctions";
import { numeralFunctions } from "./numeralFunctions";
import { readArguments } from "./readArguments";
import { FunctionError, isListWord } from "./recipe";
import type { Parameter, Recipe } from "./recipe";
import { statisticFunctions } from "./statisticFunctions";
import { textFunctions } from "./textFunctions";
import { valueFunctions } from "./valueFunctions";

const { functionRegistry } = registries;

function register(category: string, recipes: Readonly<Record<string, Recipe>>): void {
  for (const [name, recipe] of Object.entries(recipes))
    functionRegistry.add(name, toDescription(name, recipe, category));
}

function toDescription(name: string, recipe: Recipe, category: string): AddFunctionDescription {
  return {
    description: `Excel's ${name}.`,
    category,
    isExported: true,
    args: recipe.parameters.flatMap(toArguments),
    compute: (...args: Arg[]): FunctionResultObject => resultOf(recipe, args),
  };
}

/** The first of several is always there. */
function toArguments({ name, word, isOptional, isRepeated }: Parameter): ArgDefinition[] {
  const isMany = isListWord(word) || word === "texts" || word === "raw";
  const definition: ArgDefinition = {
    name,
    description: "",
    type: isMany ? ["ANY", "RANGE"] : ["ANY"],
    acceptMatrix: isMany,
    acceptErrors: word === "raw",
    optional: isOptional,
  };
  return isRepeated
    ? [definition, { ...definition, name: `${name}2`, repeating: true, optional: true }]
    : [definition];
}

function resultOf(recipe: Recipe, args: readonly Arg[]): FunctionResultObject {
  try {
    const result = recipe.compute(...readArguments(recipe, args));
    // The library gives its errors as values.
    if (result instanceof Error) return { value: result.message };
    if (typeof result === "number") return { value: Number.isFinite(result) ? result : "#NUM!" };
    return { value: typeof result === "boolean" ? result : String(result) };
  } catch (error) {
    if (error instanceof FunctionError) return { value: error.code };
    throw error;
  }
}

register("Math", mathFunctions);
register("Math", numeralFunctions);
register("Engineering", complexFunctions);
register("Statistical", distributionFunctions);
register("Statistical", olderDistributions);
register("Statistical", statisticFunctions);
register("Text", textFunctions);
register("Info", valueFunctions);

// The grid knows it by its older name alone.
functionRegistry.add("FORECAST.LINEAR", functionRegistry.get("FORECAST"));

for (const [name, gridName] of Object.entries(gridFunctionNames)) {
  const recipe = mathFunctions[name];
  if (recipe) functionRegistry.add(gridName, { ...toDescription(name, recipe, "Math"), hidden: true });
}
