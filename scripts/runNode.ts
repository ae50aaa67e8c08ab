import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "./projectPaths";

const requireFromProject = createRequire(join(projectRoot, "package.json"));

/** Runs one of our scripts in a process of its own; false when it failed. */
export function runScript(file: string, args: readonly string[] = []): boolean {
  return runNode(["--import", "tsx", join("scripts", file), ...args]);
}

/** Runs a package's command-line file, such as "webpack/bin/webpack.js", without a shell; false when it failed. */
export function runTool(file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  return runNode([requireFromProject.resolve(file), ...args], env);
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const result = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  if (result.error) throw result.error;
  return result.status === 0;
}
