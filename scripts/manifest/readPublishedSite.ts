import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedSite } from "./siteFaults";

/** A built dist/ as the lint wants it; package.json gives the version. */
export function readPublishedSite(folder: string, packageFile: string): PublishedSite {
  return {
    read(path) {
      const file = join(folder, ...path.split("/"));
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    script: readFileSync(join(folder, "functions.js"), "utf8"),
    functionIds: idsIn(readFileSync(join(folder, "functions.json"), "utf8")),
    version: versionIn(readFileSync(packageFile, "utf8")),
  };
}

function idsIn(json: string): string[] {
  const metadata: unknown = JSON.parse(json);
  if (typeof metadata !== "object" || metadata === null || !("functions" in metadata)) return [];
  const { functions } = metadata;
  if (!Array.isArray(functions)) return [];
  return functions.map((each: { id?: unknown }) => String(each.id));
}

function versionIn(json: string): string {
  const manifest: unknown = JSON.parse(json);
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}
