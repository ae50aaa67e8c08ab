import type { Dataset } from "../../src/domain/dataset/dataset";
import { parseTexts } from "./packageFiles";

let parsed: Dataset | null = null;

/** The real dataset of assets/data, read once per test file. */
export function datasetForTests(): Dataset {
  if (parsed) return parsed;
  const result = parseTexts();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  parsed = result.value.dataset;
  return parsed;
}
