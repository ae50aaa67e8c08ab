import { EDITIONS } from "../../src/domain/query/edition";
import { MEASURES } from "../../src/domain/query/measure";
import type { Language } from "../../src/domain/text/language";
import { CHOICES, type ChoiceId } from "../../src/reference/choiceReference";
import type { FunctionReference, ParameterReference } from "../../src/reference/functionReference";
import { FUNCTION_REFERENCES } from "../../src/reference/functionReferences";
import type {
  EnumMetadata,
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "./functionsMetadata";
import { anchorOf, HELP_PAGES } from "./helpAddress";

/** What the functions take; the words of others wait until they do. */
const PUBLISHED: Readonly<Record<ChoiceId, readonly string[]>> = { MEASURE: MEASURES, EDITION: EDITIONS };

/** In which language, and under which origin its help pages are. */
export interface Localization {
  readonly language: Language;
  readonly origin: string;
}

/**
 * Puts the words of one language on what Microsoft's generator read from the code. Only texts are added or replaced:
 * ids, names, order, types and flags stay as generated. Faults are functions and arguments without words of their own.
 */
export function localizeMetadata(
  generated: FunctionsMetadata,
  localization: Localization,
  references: readonly FunctionReference[] = FUNCTION_REFERENCES,
): { readonly metadata: FunctionsMetadata; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const functions = generated.functions.map((entry) => {
    const reference = references.find(({ id }) => id === entry.id);
    const fault = faultOf(entry, reference);
    if (fault) faults.push(fault);
    return reference && !fault ? localizeFunction(entry, reference, localization) : entry;
  });
  const enums = (Object.keys(CHOICES) as ChoiceId[]).map((id) => toEnum(id, localization.language));
  for (const { id, values } of enums) {
    const missing = PUBLISHED[id as ChoiceId].filter(
      (value) => !values.some(({ stringValue }) => stringValue === value),
    );
    faults.push(...missing.map((value) => `${id}: ${value} has no words in src/reference`));
  }
  return { metadata: { ...generated, functions, enums }, faults };
}

function faultOf(entry: FunctionMetadata, reference: FunctionReference | undefined): string | undefined {
  if (!reference) return `${entry.id}: has no words in src/reference`;
  const inCode = entry.parameters.map(({ name }) => name).join(", ");
  const inWords = reference.parameters.map(({ name }) => name).join(", ");
  if (inCode === inWords) return undefined;
  return `${entry.id}: the code takes (${inCode}), src/reference describes (${inWords})`;
}

function localizeFunction(
  entry: FunctionMetadata,
  reference: FunctionReference,
  { language, origin }: Localization,
): FunctionMetadata {
  return {
    ...entry,
    description: reference.description[language],
    helpUrl: `${origin}/${HELP_PAGES[language]}#${anchorOf(entry.id)}`,
    parameters: entry.parameters.map((parameter, at) => {
      const words = reference.parameters[at];
      return words ? localizeParameter(parameter, words, language) : parameter;
    }),
  };
}

/**
 * The type stays `any` beside the list, where the generator would write `string`: a date is an edition too, and an
 * error value must reach the function, which then says which argument it is.
 */
function localizeParameter(
  parameter: ParameterMetadata,
  words: ParameterReference,
  language: Language,
): ParameterMetadata {
  return {
    ...parameter,
    name: parameterName(words, language),
    description: parameterDescription(words, language),
    ...(words.choice && { customEnumId: words.choice }),
  };
}

export function parameterName({ name, nameJa }: ParameterReference, language: Language): string {
  return language === "ja" ? nameJa : name;
}

export function parameterDescription({ text, example }: ParameterReference, language: Language): string {
  const intro = language === "ja" ? "例: " : " For example ";
  return `${text[language]}${intro}${example[language]}`;
}

function toEnum(id: ChoiceId, language: Language): EnumMetadata {
  return {
    id,
    type: "string",
    values: CHOICES[id]
      .filter(({ value }) => PUBLISHED[id].includes(value))
      .map(({ value, label, tooltip }) => ({
        name: label[language],
        stringValue: value,
        tooltip: tooltip[language],
      })),
  };
}
