import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["'](\.[^"']+)["']\s*\)/g;

/** Every `.ts` and `.tsx` file below a folder, as paths relative to `root` with forward slashes. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name).split(sep).join("/"))
    .sort();
}

/** The relative imports of the files, resolved to files of the list where they name one. */
export function importsOf(root: string, files: readonly string[]): readonly Import[] {
  const known = new Set(files);
  return files.flatMap((from) => {
    const text = readFileSync(join(root, from), "utf8");
    const found = [
      ...[...text.matchAll(STATEMENT)].map((match) => ({
        path: match[2],
        isTypeOnly: match[1] !== undefined,
      })),
      ...[...text.matchAll(DYNAMIC)].map((match) => ({ path: match[1], isTypeOnly: false })),
    ];
    return found.map(({ path, isTypeOnly }) => ({
      from,
      to: resolveImport(root, { from, path: path ?? "", known }),
      isTypeOnly,
    }));
  });
}

function resolveImport(root: string, at: { from: string; path: string; known: ReadonlySet<string> }): string {
  const bare = relative(root, normalize(join(root, dirname(at.from), at.path)))
    .split(sep)
    .join("/");
  const candidates = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`];
  return candidates.find((candidate) => at.known.has(candidate)) ?? bare;
}

/** The first cycle of value imports, as the list of its files; empty when there is none. */
export function firstCycle(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isTypeOnly } of imports) {
    if (!isTypeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = cycleFrom(start, { next, done, path: [] });
    if (cycle.length > 0) return cycle;
  }
  return [];
}

interface Walk {
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly done: Set<string>;
  readonly path: readonly string[];
}

function cycleFrom(file: string, { next, done, path }: Walk): readonly string[] {
  const seenAt = path.indexOf(file);
  if (seenAt >= 0) return [...path.slice(seenAt), file];
  if (done.has(file)) return [];
  for (const target of next.get(file) ?? []) {
    const cycle = cycleFrom(target, { next, done, path: [...path, file] });
    if (cycle.length > 0) return cycle;
  }
  done.add(file);
  return [];
}
