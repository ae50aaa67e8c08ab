import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionIdsIn, type PublishedSite } from "./siteFaults";

/** A built dist/ as the lint wants it; package.json gives the version. */
export function readPublishedSite(folder: string, packageFile: string): PublishedSite {
  return {
    read(path) {
      const file = join(folder, ...path.split("/"));
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    script: readFileSync(join(folder, "functions.js"), "utf8"),
    functionIds: functionIdsIn(readFileSync(join(folder, "functions.json"), "utf8")),
    version: versionIn(readFileSync(packageFile, "utf8")),
  };
}

function versionIn(json: string): string {
  const manifest: unknown = JSON.parse(json);
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}
