import type { Language } from "../domain/text/language";
import type { ChoiceId } from "./choiceReference";

/** One text in every language of the product. */
export type Words = Readonly<Record<Language, string>>;

/**
 * The words of one function: what Excel shows while a formula is typed, and what the reference prints. Ids, order,
 * types and which arguments may be left out come from `src/functions/functions.ts`, never from here.
 */
export interface FunctionReference {
  readonly id: string;
  /** One or two sentences; at most 1,024 characters. */
  readonly description: Words;
  /** In the order of the arguments. */
  readonly parameters: readonly ParameterReference[];
  readonly result: Words;
}

export interface ParameterReference {
  /** As in the code and in the English formula help. */
  readonly name: string;
  /** What Japanese users see in its place. */
  readonly nameJa: string;
  /** Sentences; at most 400 characters. */
  readonly text: Words;
  /** One argument as a user would type it, for example `"Suzuki"`. */
  readonly example: Words;
  /** The list that Excel offers while the argument is typed. */
  readonly choice?: ChoiceId;
}
