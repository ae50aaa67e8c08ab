import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { lintFunctionsMetadata, type FunctionsMetadata } from "./lintFunctionsMetadata";

/** The content of functions.json from the comments of a source file; not to be used where there are faults. */
export async function generateFunctionsMetadata(
  sourceFile: string,
): Promise<{ readonly metadata: FunctionsMetadata; readonly faults: readonly string[] }> {
  const generated = await generateCustomFunctionsMetadata(sourceFile);
  // The package's own command prints errors and exits with 0.
  if (generated.errors.length > 0) return { metadata: { functions: [] }, faults: generated.errors };

  // The generator cannot write this flag; without it Excel never calls a function with an error value, so that the
  // function could not say which argument is wrong.
  const metadata: FunctionsMetadata = {
    allowErrorForDataTypeAny: true,
    ...(JSON.parse(generated.metadataJson) as FunctionsMetadata),
  };
  return { metadata, faults: lintFunctionsMetadata(metadata) };
}
