/**
 * The function reference from the one list of words and examples: help pages and example workbooks for dist/, and with
 * `--docs` docs/functions*.md (`npm run reference`). With `--check` it only compares docs/ with what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../src/domain/text/language";
import { projectPaths, projectRoot } from "./projectPaths";
import { describeReference } from "./reference/describeReference";
import type { FunctionsMetadata } from "./reference/functionsMetadata";
import { HELP_PAGES } from "./reference/helpAddress";
import { METADATA_FILES } from "./reference/metadataFiles";
import { planExampleWorkbook } from "./reference/planExampleWorkbook";
import { referenceEntries, type ReferenceEntry } from "./reference/referenceEntries";
import { renderMarkdown } from "./reference/renderMarkdown";
import { renderPage } from "./reference/renderPage";

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

function writeDocuments(entries: readonly ReferenceEntry[]): void {
  for (const language of LANGUAGES) {
    write(join(projectRoot, DOCUMENTS[language]), renderMarkdown(describeReference(entries, language)));
  }
}

function check(entries: readonly ReferenceEntry[]): void {
  const stale = LANGUAGES.filter((language) => {
    const file = join(projectRoot, DOCUMENTS[language]);
    const wanted = renderMarkdown(describeReference(entries, language));
    return !existsSync(file) || readFileSync(file, "utf8") !== wanted;
  });
  for (const language of stale)
    console.error(`${DOCUMENTS[language]} is not what the code and src/reference say: npm run reference`);
  if (stale.length > 0) process.exitCode = 1;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
