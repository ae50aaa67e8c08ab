import { figureFunctions } from "./figureFunctions";
import type { FunctionReference } from "./functionReference";
import { listFunctions } from "./listFunctions";
import { provenanceFunctions } from "./provenanceFunctions";

/**
 * The words of every function of the product. No layer of the add-in may import them: they reach Excel through
 * functions.json and users through the reference, and would only make the start slower.
 */
export const FUNCTION_REFERENCES: readonly FunctionReference[] = [
  ...figureFunctions,
  ...provenanceFunctions,
  ...listFunctions,
];
