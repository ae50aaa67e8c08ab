/**
 * The function reference from the one list of words and examples: help pages and example workbooks for dist/, and with
 * `--docs` docs/functions*.md and the comments in functions.ts (`npm run reference`). With `--check` it only compares
 * these with what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../src/domain/text/language";
import { FUNCTION_REFERENCES } from "../src/reference/functionReferences";
import { projectPaths, projectRoot } from "./projectPaths";
import { describeReference } from "./reference/describeReference";
import type { FunctionsMetadata } from "./reference/functionsMetadata";
import { HELP_PAGES } from "./reference/helpAddress";
import { METADATA_FILES } from "./reference/metadataFiles";
import { planExampleWorkbook } from "./reference/planExampleWorkbook";
import { referenceEntries, type ReferenceEntry } from "./reference/referenceEntries";
import { renderMarkdown } from "./reference/renderMarkdown";
import { renderPage } from "./reference/renderPage";
import { writeComments } from "./reference/writeComments";

const CODE = "src/functions/functions.ts";

const DOCUMENTS: Readonly<Record<Language, string>> = {
  en: "docs/functions.md",
  ja: "docs/functions.ja.md",
};

const { values } = parseArgs({
  options: { docs: { type: "boolean", default: false }, check: { type: "boolean", default: false } },
});
const metadata = JSON.parse(
  readFileSync(join(projectPaths.build, METADATA_FILES.en), "utf8"),
) as FunctionsMetadata;
const entries = referenceEntries(metadata);
if (values.check) check(entries);
else if (values.docs) writeDocuments(entries);
else writeSite(entries);

function writeSite(entries: readonly ReferenceEntry[]): void {
  for (const language of LANGUAGES) {
    const { workbook } = planExampleWorkbook(entries, language);
    write(
      join(projectPaths.site, HELP_PAGES[language]),
      renderPage(describeReference(entries, language), language),
    );
    write(join(projectPaths.site, `examples/functions-${language}.json`), `${JSON.stringify(workbook)}\n`);
  }
}

/** Files of the repository that are generated, by path. */
function generatedFiles(entries: readonly ReferenceEntry[]): ReadonlyMap<string, string> {
  const source = readFileSync(join(projectRoot, CODE), "utf8");
  return new Map([
    ...LANGUAGES.map(
      (language) => [DOCUMENTS[language], renderMarkdown(describeReference(entries, language))] as const,
    ),
    [CODE, writeComments(source, FUNCTION_REFERENCES)],
  ]);
}

function writeDocuments(entries: readonly ReferenceEntry[]): void {
  for (const [path, content] of generatedFiles(entries)) write(join(projectRoot, path), content);
}

function check(entries: readonly ReferenceEntry[]): void {
  const stale = [...generatedFiles(entries)].filter(([path, wanted]) => {
    const file = join(projectRoot, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== wanted;
  });
  for (const [path] of stale) console.error(`${path} is not what src/reference says: npm run reference`);
  if (stale.length > 0) process.exitCode = 1;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
