import { parseArgs } from "node:util";

export interface StartFlags {
  /** Null for the usual port; 0 for any free one. */
  readonly port: number | null;
  readonly opensBrowser: boolean;
  readonly useCdn: boolean;
}

const options = {
  port: { type: "string" },
  "no-open": { type: "boolean" },
  cdn: { type: "boolean" },
} as const;
const largestPort = 65535;

/** Reads the flags of `npm start`; a string is the sentence that says what is wrong with them. */
export function parseStartFlags(args: readonly string[]): StartFlags | string {
  // Not strict: Node's own refusals are exceptions of several sentences.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const flags = { port: null as number | null, opensBrowser: true, useCdn: false };
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") return refusal(token.value);
    if (token.name === "port") {
      const port = parsePort(token.value);
      if (port === null) return `--port takes a number from 0 to ${largestPort}, not "${token.value ?? ""}".`;
      flags.port = port;
    } else if (token.name !== "no-open" && token.name !== "cdn") return refusal(token.rawName);
    else if (token.value !== undefined) return `${token.rawName} takes no value.`;
    else if (token.name === "cdn") flags.useCdn = true;
    else flags.opensBrowser = false;
  }
  return flags;
}

function refusal(given: string): string {
  return `npm start has no flag "${given}"; it takes --port N, --no-open and --cdn.`;
}

function parsePort(text: string | undefined): number | null {
  const port = Number(text);
  return text !== undefined && /^\d+$/.test(text) && port <= largestPort ? port : null;
}
