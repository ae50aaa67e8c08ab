/**
 * Writes build/functions.json and build/functions-ja.json, what Excel reads about the functions, from the code in
 * src/functions/functions.ts and the words in src/reference.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../src/domain/text/language";
import { generateFunctionsMetadata } from "./generateFunctionsMetadata";
import { projectPaths, projectRoot } from "./projectPaths";
import { METADATA_FILES } from "./reference/metadataFiles";

const { byLanguage, faults } = await generateFunctionsMetadata(
  join(projectRoot, "src/functions/functions.ts"),
);
if (faults.length === 0) {
  mkdirSync(projectPaths.build, { recursive: true });
  for (const language of LANGUAGES) {
    writeFileSync(
      join(projectPaths.build, METADATA_FILES[language]),
      `${JSON.stringify(byLanguage[language])}\n`,
    );
  }
  console.log(`functions.json: ${byLanguage.en.functions.map(({ id }) => id).join(", ")}`);
} else {
  for (const fault of faults) console.error(`functions.json: ${fault}`);
  process.exitCode = 1;
}
