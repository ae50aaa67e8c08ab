/**
 * A worksheet function that the grid does not have, as data: how its arguments are read, and what computes it. The library
 * behind most of them does not refuse what Excel refuses, so the words for arguments say what fits.
 */
export interface Recipe {
  readonly parameters: readonly Parameter[];
  /** Given the arguments as they were read; undefined for what was left out. */
  compute(...args: readonly unknown[]): unknown;
  /** The error for an argument that does not fit. */
  readonly misfit: string;
}

export interface Parameter {
  readonly name: string;
  readonly word: ParameterWord;
  readonly isOptional: boolean;
  /** Any number of these may follow. */
  readonly isRepeated: boolean;
}

interface NumberRules {
  /** Cut to a whole number. */
  readonly isWhole?: boolean;
  fits?(value: number): boolean;
}

/** Words for arguments that are one number each. */
export const numberWords = {
  number: {},
  whole: { isWhole: true },
  count: { isWhole: true, fits: (value) => value >= 0 },
  ordinal: { isWhole: true, fits: (value) => value >= 1 },
  positive: { fits: (value) => value > 0 },
  notNegative: { fits: (value) => value >= 0 },
  chance: { fits: (value) => value >= 0 && value <= 1 },
  openChance: { fits: (value) => value > 0 && value < 1 },
} as const satisfies Readonly<Record<string, NumberRules>>;

/** Words for arguments that are all numbers of a range or of several arguments, each by the rules of a number. */
export const listWords = {
  numbers: "number",
  counts: "count",
  positives: "positive",
} as const satisfies Readonly<Record<string, keyof typeof numberWords>>;

/** "any" is one value that is no error, "raw" whatever it is: an error by its code, several cells as a list. */
const otherWords = ["text", "texts", "flag", "any", "raw"] as const;

export type NumberWord = keyof typeof numberWords;
export type ListWord = keyof typeof listWords;
export type ParameterWord = NumberWord | ListWord | (typeof otherWords)[number];

type Compute = (...args: never[]) => unknown;

/** An error that a function gives, "#N/A". */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(readonly code: string) {
    super(code);
  }
}

/** `recipe("x:number places:count?", …)`: name and word of each argument, "?" for one that may be left out, "..." for many. */
export function recipe(signature: string, compute: Compute, misfit = "#NUM!"): Recipe {
  const parameters = signature
    .split(" ")
    .filter((part) => part !== "")
    .map(parseParameter);
  return { parameters, misfit, compute: (...args) => compute(...(args as never[])) };
}

function parseParameter(text: string): Parameter {
  const [, name = "", word = "", mark] = /^(\w+):(\w+)(\?|\.\.\.)?$/.exec(text) ?? [];
  if (!isWord(word)) throw new Error(`No parameter: ${text}`);
  return { name, word, isOptional: mark === "?", isRepeated: mark === "..." };
}

function isWord(word: string): word is ParameterWord {
  return word in numberWords || word in listWords || (otherWords as readonly string[]).includes(word);
}

export function isNumberWord(word: ParameterWord): word is NumberWord {
  return word in numberWords;
}

export function isListWord(word: ParameterWord): word is ListWord {
  return word in listWords;
}

export function fits(word: NumberWord, value: number): boolean {
  const rules: NumberRules = numberWords[word];
  return rules.fits?.(value) ?? true;
}

export function isWhole(word: NumberWord): boolean {
  const rules: NumberRules = numberWords[word];
  return rules.isWhole ?? false;
}
