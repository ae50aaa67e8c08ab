import type { Dataset } from "../src/domain/dataset/dataset";
import { createIndexedDataset } from "../src/domain/query/indexedDataset";
import { provideServices } from "../src/functions/services";
import { readDataset } from "./heldQuestions";

/** The functions as they stand in a running add-in, outside a browser: the dataset of assets/data, in English. */
export function provideDataset(): Dataset {
  // Microsoft's runtime brings this class; cells without a figure hold one.
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const errorCodes = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: errorCodes } });
  const dataset = readDataset();
  provideServices({ indexed: createIndexedDataset(dataset), language: "en", hasDataTypes: true });
  return dataset;
}
