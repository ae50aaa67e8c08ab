/**
 * Computes plain arithmetic such as `93587 - (30863 - 23483)`: numbers, + - * /, brackets. Null where the text is
 * anything else. Feeds are untrusted, so this never evaluates text as code and nests at most 20 brackets deep.
 */
export function readArithmetic(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  const reader: Reader = { tokens, at: 0, depth: 0 };
  const value = readSum(reader);
  return value !== null && reader.at === tokens.length && Number.isFinite(value) ? value : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

const MAX_DEPTH = 20;

function readSum(reader: Reader): number | null {
  let total = readProduct(reader);
  while (total !== null && (reader.tokens[reader.at] === "+" || reader.tokens[reader.at] === "-")) {
    const sign = reader.tokens[reader.at] === "+" ? 1 : -1;
    reader.at += 1;
    const next = readProduct(reader);
    total = next === null ? null : total + sign * next;
  }
  return total;
}

function readProduct(reader: Reader): number | null {
  let product = readOperand(reader);
  while (product !== null && (reader.tokens[reader.at] === "*" || reader.tokens[reader.at] === "/")) {
    const divides = reader.tokens[reader.at] === "/";
    reader.at += 1;
    const next = readOperand(reader);
    if (next === null) return null;
    product = divides ? product / next : product * next;
  }
  return product;
}

function readOperand(reader: Reader): number | null {
  const token = reader.tokens[reader.at];
  if (token === undefined) return null;
  reader.at += 1;
  if (token === "(") return readBracket(reader);
  return /^\d/.test(token) ? Number(token) : null;
}

function readBracket(reader: Reader): number | null {
  reader.depth += 1;
  const value = reader.depth > MAX_DEPTH ? null : readSum(reader);
  reader.depth -= 1;
  if (reader.tokens[reader.at] !== ")") return null;
  reader.at += 1;
  return value;
}
