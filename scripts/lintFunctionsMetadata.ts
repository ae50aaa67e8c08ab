import type { Language } from "../src/domain/text/language";
import { EXCEL_NAMES } from "./reference/excelNames";
import type {
  EnumMetadata,
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from "./reference/functionsMetadata";
import { anchorOf } from "./reference/helpAddress";

/** Upper-case ASCII in every language, so that formulas in screenshots, documents and forums agree. */
const ID = /^[A-Z][A-Z0-9.]{2,63}$/;
/** A1 to XFD1048576, and R1C1: Excel would read such a name as a cell. */
const CELL_LIKE = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;
/** A literal that a user could type, after the words that announce it. */
const EXAMPLE: Readonly<Record<Language, RegExp>> = { en: /For example \S/, ja: /例: \S/ };
const OPTIONS_REFUSED: Readonly<Record<string, string>> = {
  volatile: "a volatile function recalculates on every change",
  stream: "a streaming function cannot be recalculated by a script",
  cancelable: "nothing here takes so long that it could be cancelled",
  supportSync: "synchronous support is a preview that Microsoft says not to ship",
};

/**
 * What the generator lets through and Excel does not, or not on every platform, in one language of functions.json.
 * One sentence per fault; an empty list means that the file may ship.
 */
export function lintFunctionsMetadata(
  { functions, enums = [] }: FunctionsMetadata,
  language: Language,
): readonly string[] {
  const enumIds = enums.map(({ id }) => id);
  return [
    ...functions.flatMap((entry) => [
      ...nameFaults(entry),
      ...textFaults(entry),
      ...entry.parameters.flatMap((parameter) =>
        parameterFaults(parameter, { language, enumIds }).map((fault) => `${entry.id}: ${fault}`),
      ),
      ...orderFaults(entry),
    ]),
    ...twinFaults(functions),
    ...enums.flatMap(enumFaults),
  ];
}

function nameFaults({ id, name }: FunctionMetadata): readonly string[] {
  const faults: string[] = [];
  if (!ID.test(id)) faults.push("an id has 3 to 64 of A-Z, 0-9 and dots, a letter first");
  if (CELL_LIKE.test(id)) faults.push("the id reads as a cell");
  if (EXCEL_NAMES.has(id.toUpperCase())) faults.push("Excel has a function or a macro command of this name");
  if (name !== id) faults.push(`the name ${name} differs from the id, which users would see in files`);
  return faults.map((fault) => `${id}: ${fault}`);
}

function textFaults({ id, description, helpUrl, options = {} }: FunctionMetadata): readonly string[] {
  const faults: string[] = [];
  if (!isText(description, 1024)) faults.push("the description is missing or longer than 1,024 characters");
  if (!helpUrl?.startsWith("https://") || !helpUrl.endsWith(`#${anchorOf(id)}`))
    faults.push(`the help address is not an https page at #${anchorOf(id)}`);
  for (const [option, reason] of Object.entries(OPTIONS_REFUSED)) {
    if (options[option]) faults.push(reason);
  }
  return faults.map((fault) => `${id}: ${fault}`);
}

function parameterFaults(
  { name, description, customEnumId }: ParameterMetadata,
  { language, enumIds }: { readonly language: Language; readonly enumIds: readonly string[] },
): readonly string[] {
  const faults: string[] = [];
  if (!isText(name, 64) || /\s/.test(name)) faults.push(`"${name}" is no name of 1 to 64 characters`);
  if (!isText(description, 512)) faults.push(`${name} is not described, or in more than 512 characters`);
  else if (!EXAMPLE[language].test(description)) faults.push(`${name} is described without an example`);
  if (customEnumId !== undefined && !enumIds.includes(customEnumId))
    faults.push(`${name} names the list ${customEnumId}, which is not there`);
  return faults;
}

function orderFaults({ id, parameters }: FunctionMetadata): readonly string[] {
  const names = parameters.map(({ name }) => name);
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  const faults = repeated.map((name) => `two parameters are called ${name}`);
  parameters.forEach((parameter, at) => {
    const before = parameters[at - 1];
    if (before?.optional && !parameter.optional)
      faults.push(`${parameter.name} is required but follows ${before.name}`);
    if (before?.repeating) faults.push(`${before.name} repeats but is not the last`);
  });
  return faults.map((fault) => `${id}: ${fault}`);
}

/** In files, dots become underscores, so that A.B and A_B are one function. */
function twinFaults(functions: readonly FunctionMetadata[]): readonly string[] {
  const inFiles = functions.map(({ id }) => id.toUpperCase().replaceAll(".", "_"));
  return inFiles
    .filter((id, at) => inFiles.indexOf(id) !== at)
    .map((id) => `${id}: two functions have this name in files`);
}

function enumFaults({ id, values }: EnumMetadata): readonly string[] {
  const faults = values.length === 0 ? ["the list is empty"] : [];
  const given = values.map(({ stringValue }) => stringValue);
  faults.push(
    ...given.filter((value, at) => given.indexOf(value) !== at).map((value) => `${value} is listed twice`),
  );
  for (const { name, stringValue, tooltip } of values) {
    if (!isText(name, 128) || !isText(tooltip, 256)) faults.push(`${stringValue} has no label or no tooltip`);
  }
  return faults.map((fault) => `${id}: ${fault}`);
}

function isText(text: string | undefined, limit: number): text is string {
  return text !== undefined && text.trim() !== "" && text.length <= limit;
}
