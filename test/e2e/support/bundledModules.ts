import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One module that a build put into one of its files, as the file's source map tells. */
export interface BundledModule {
  /** For example "functions.js". */
  readonly file: string;
  /** For example "src/addin/main.ts" or "node_modules/preact/dist/preact.mjs". */
  readonly path: string;
  /** For example "preact"; undefined for a module of ours. */
  readonly packageName: string | undefined;
}

/** Every module of every script in a build's folder. */
export function bundledModules(folder: string): BundledModule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js.map"))
    .flatMap((name) =>
      sourcesIn(join(folder, name)).map((path) => moduleOf(name.slice(0, -".map".length), path)),
    );
}

function sourcesIn(mapFile: string): string[] {
  const map = JSON.parse(readFileSync(mapFile, "utf8")) as { sources: string[] };
  return map.sources.filter((source) => !source.includes("/webpack/"));
}

function moduleOf(file: string, source: string): BundledModule {
  const path = source.replace(/^webpack:\/\/[^/]*\//, "").replace(/^(\.\.?\/)+/, "");
  const [, packageName] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return { file, path, packageName };
}
