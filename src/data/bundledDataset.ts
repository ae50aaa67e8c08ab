import compiled from "compiled-dataset";
import type { Dataset } from "../domain/dataset/dataset";
import { parseCompiledDataset } from "../domain/dataset/parseCompiledDataset";
import { InvariantError } from "../domain/invariant";

/** The dataset that travels with the add-in: there from the first moment, without a network and without a wait. */
export function readBundledDataset(): Dataset {
  const parsed = parseCompiledDataset(compiled);
  if (parsed.ok) return parsed.value;
  throw new InvariantError(`The bundled dataset is malformed: ${JSON.stringify(parsed.error)}`);
}
