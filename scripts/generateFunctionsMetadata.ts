import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Language } from "../src/domain/text/language";
import { developmentOrigin } from "./developmentOrigin";
import { lintFunctionsMetadata } from "./lintFunctionsMetadata";
import type { FunctionsMetadata } from "./reference/functionsMetadata";
import { localizeMetadata } from "./reference/localizeMetadata";
import { twinFaults } from "./reference/twinFaults";

export interface GeneratedMetadata {
  /** The English file. */
  readonly metadata: FunctionsMetadata;
  readonly byLanguage: Readonly<Record<Language, FunctionsMetadata>>;
  /** Not to be used where there are any. */
  readonly faults: readonly string[];
}

const nothing: FunctionsMetadata = { functions: [] };

/**
 * The content of functions.json in every language: ids, order, types and flags from the code, by Microsoft's generator,
 * which cannot do languages; words from src/reference.
 */
export async function generateFunctionsMetadata(sourceFile: string): Promise<GeneratedMetadata> {
  const generated = await generateCustomFunctionsMetadata(sourceFile);
  // The package's own command prints errors and exits with 0.
  if (generated.errors.length > 0)
    return { metadata: nothing, byLanguage: { en: nothing, ja: nothing }, faults: generated.errors };

  // The generator cannot write this flag; without it Excel never calls a function with an error value, so that the
  // function could not say which argument is wrong.
  const read: FunctionsMetadata = {
    allowErrorForDataTypeAny: true,
    ...(JSON.parse(generated.metadataJson) as FunctionsMetadata),
  };
  const [en, ja] = [localizeIn(read, "en"), localizeIn(read, "ja")];
  return {
    metadata: en.metadata,
    byLanguage: { en: en.metadata, ja: ja.metadata },
    faults: [...new Set([...en.faults, ...ja.faults, ...twinFaults(en.metadata, ja.metadata)])],
  };
}

function localizeIn(read: FunctionsMetadata, language: Language) {
  const { metadata, faults } = localizeMetadata(read, { language, origin: developmentOrigin });
  const linted = faults.length > 0 ? [] : lintFunctionsMetadata(metadata, language);
  return { metadata, faults: [...faults, ...linted.map((fault) => `${language}: ${fault}`)] };
}
