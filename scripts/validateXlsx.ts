/**
 * `npx tsx scripts/validateXlsx.ts book.xlsx…`: what Microsoft's Open XML SDK has against these files, part by part.
 * Ends with 1 when there is anything; with `--json` it prints one array of strings per file, for tests.
 */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

/** One line per fault: part, place in it, and what is wrong there. */
async function faultsOf(path: string): Promise<string[]> {
  const faults = await validate(new Uint8Array(readFileSync(path)), "xlsx", "Microsoft365");
  return faults.map(({ description, path: place }) => `${place.partUri} ${place.xpath}: ${description}`);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const paths = args.filter((each) => each !== "--json");
  const faults: string[][] = [];
  // One after the other: the validator holds one document at a time.
  for (const path of paths) faults.push(await faultsOf(path));
  if (args.includes("--json")) console.log(JSON.stringify(faults));
  else
    paths.forEach((path, index) => {
      const own = faults[index] ?? [];
      console.log([`${path}: ${own.length === 0 ? "valid" : `${own.length} faults`}`, ...own].join("\n  "));
    });
  // The validator's runtime keeps the process alive.
  process.exit(faults.some((own) => own.length > 0) ? 1 : 0);
}

await main();
