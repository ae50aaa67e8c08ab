/** Writes build/functions.json, what Excel reads about the functions, from the comments in src/functions/functions.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateFunctionsMetadata } from "./generateFunctionsMetadata";
import { projectPaths, projectRoot } from "./projectPaths";

const { metadata, faults } = await generateFunctionsMetadata(join(projectRoot, "src/functions/functions.ts"));
const file = join(projectPaths.build, "functions.json");
if (faults.length === 0) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(metadata, null, 2)}\n`);
  console.log(`functions.json: ${metadata.functions.map(({ id }) => id).join(", ")}`);
} else {
  for (const fault of faults) console.error(`functions.json: ${fault}`);
  process.exitCode = 1;
}
