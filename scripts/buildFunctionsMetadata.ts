/** Writes build/functions.json, what Excel reads about the functions, from the comments in src/functions/functions.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { lintFunctionsMetadata, type FunctionsMetadata } from "./lintFunctionsMetadata";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Returns false, having said why, where the metadata has a fault. */
export async function buildFunctionsMetadata(): Promise<boolean> {
  const generated = await generateCustomFunctionsMetadata(join(root, "src/functions/functions.ts"));
  // The package's own command prints errors and exits with 0.
  if (generated.errors.length > 0) return refuse(generated.errors);

  const metadata = JSON.parse(generated.metadataJson) as FunctionsMetadata;
  const faults = lintFunctionsMetadata(metadata);
  if (faults.length > 0) return refuse(faults);

  const file = join(root, "build/functions.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(withErrors(metadata), null, 2)}\n`);
  console.log(`functions.json: ${metadata.functions.map(({ id }) => id).join(", ")}`);
  return true;
}

/** The generator cannot write this flag; without it a function is never called with an error value, so it cannot say which argument is wrong. */
function withErrors(metadata: FunctionsMetadata) {
  return { allowErrorForDataTypeAny: true, ...metadata };
}

function refuse(faults: readonly string[]): false {
  for (const fault of faults) console.error(`functions.json: ${fault}`);
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await buildFunctionsMetadata()) ? 0 : 1;
}
