import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./projectPaths";

interface RunOptions {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Show output only when it fails. */
  readonly quiet?: boolean;
}

/** Runs one of our scripts in a process of its own; false when it failed. */
export function runScript(file: string, args: readonly string[] = []): boolean {
  return runNode(["--import", "tsx", join("scripts", file), ...args], {});
}

/** Runs the command-line program of an installed package, without a shell; false when it failed. */
export function runTool(
  packageName: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): boolean {
  return runNode([programOf(packageName), ...args], options);
}

function programOf(packageName: string): string {
  const folder = join(projectRoot, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : (bin[packageName] ?? bin[programNames[packageName] ?? ""]);
  if (file === undefined) throw new Error(`${packageName} has no program of a known name.`);
  return join(folder, file);
}

const programNames: Readonly<Record<string, string>> = { typescript: "tsc" };

function runNode(args: readonly string[], { env = {}, quiet = false }: RunOptions): boolean {
  const result = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (result.error) throw result.error;
  if (quiet && result.status !== 0) console.error(result.stdout + result.stderr);
  return result.status === 0;
}
