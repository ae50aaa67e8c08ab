import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import type { Language } from "../../src/domain/text/language";
import { provideServices } from "../../src/functions/services";
import { ExcelError, installCustomFunctions } from "../support/customFunctionsRuntime";
import { datasetForTests } from "../support/datasetForTests";

/** Functions as they stand in a running add-in: the real dataset, in one language. */
export function startFunctions(language: Language = "en"): void {
  installCustomFunctions();
  provideServices({ indexed: createIndexedDataset(datasetForTests()), language });
}

/** One value as Excel hands it to a parameter that takes arrays. */
export function cell(value: unknown): unknown[][] {
  return [[value]];
}

/** What a call throws, as the user sees it: the error and its words. */
export function expectError(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The call gave a value.");
}

/** A matrix with its error cells as text, so that it can be compared whole. */
export function withCodes(matrix: readonly (readonly unknown[])[]): unknown[][] {
  return matrix.map((line) => line.map((value) => (value instanceof ExcelError ? value.code : value)));
}
