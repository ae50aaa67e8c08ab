/**
 * Checks assets/data and writes build/compiled-dataset.json, which the bundle imports. A fault ends the build with
 * file, row and reason. `--update` first writes the files' sizes and hashes into datapackage.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { toCompiledDataset } from "../src/domain/dataset/toCompiledDataset";
import { faultText } from "../src/domain/text/faultText";
import { projectPaths, projectRoot } from "./projectPaths";
import { readPackageFolder, sha256 } from "./readPackageFolder";

const dataFolder = join(projectRoot, "assets/data");
const compiledFile = join(projectPaths.build, "compiled-dataset.json");

/** Returns false, having said why, where the package has a fault. */
function buildDataset(): boolean {
  const parsed = readPackageFolder(dataFolder);
  if (!parsed.ok) {
    for (const fault of parsed.error) console.error(faultText(fault, "en"));
    return false;
  }
  const { dataset, checks } = parsed.value;
  const compiled = JSON.stringify(toCompiledDataset(dataset));
  mkdirSync(dirname(compiledFile), { recursive: true });
  writeFileSync(compiledFile, compiled);

  console.log(
    `dataset ${dataset.version}: ${dataset.figures.length} figures, ${dataset.sources.length} sources; checked ` +
      `${checks.derivations} derivations, ${checks.growthRates} growth rates, ${checks.identities} identities, ` +
      `${checks.totals} totals; ${gzipSync(compiled, { level: 9 }).byteLength} bytes gz`,
  );
  return true;
}

function updateDescriptor(): void {
  const file = join(dataFolder, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(file, "utf8")) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  for (const resource of descriptor.resources) {
    const content = readFileSync(join(dataFolder, resource.path));
    resource.bytes = content.byteLength;
    resource.hash = `sha256:${sha256(content)}`;
  }
  writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
}

if (process.argv.includes("--update")) updateDescriptor();
process.exitCode = buildDataset() ? 0 : 1;
