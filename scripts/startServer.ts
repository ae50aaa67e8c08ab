import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

export interface RunningServer {
  /** https://localhost:N/workbench.html */
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `npm start` as a script would, and waits for the line that says where it serves. */
export async function startServer(args: readonly string[] = []): Promise<RunningServer> {
  const command = ["--import", "tsx", "scripts/start.ts", "--no-open", "--port", "0", ...args];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await readyLine(child);
  const sayGone = (code: number | null, signal: string | null) =>
    console.error(`The server ended by itself (code ${code}, signal ${signal}).`);
  child.once("exit", sayGone);
  return {
    url,
    stop: () => {
      child.off("exit", sayGone);
      return stop(child);
    },
  };
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error("The server has no output to read."));
    const lines = createInterface(child.stdout);
    lines.on("line", (line) => {
      if (line.startsWith("ready ")) resolve(line.slice("ready ".length));
      else console.log(line);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code} before it was ready.`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
