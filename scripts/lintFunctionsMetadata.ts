/** What the generator lets through and Excel does not, or not on every platform. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

const ID = /^[A-Z][A-Z0-9.]{2,63}$/;
/** A1 to XFD1048576, and R1C1: Excel would read such a name as a cell. */
const CELL_LIKE = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;

/** One sentence per fault; an empty list means that the file may ship. */
export function lintFunctionsMetadata({ functions }: FunctionsMetadata): readonly string[] {
  return [...functions.flatMap(functionFaults), ...twinFaults(functions)];
}

function functionFaults(entry: FunctionMetadata): readonly string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${entry.id}: ${fault}`);

  if (!ID.test(entry.id)) say("an id has 3 to 64 of A-Z, 0-9 and dots, a letter first");
  if (CELL_LIKE.test(entry.id)) say("the id reads as a cell");
  if (entry.name !== entry.id)
    say(`the name ${entry.name} differs from the id, which users would see in files`);
  if (!isText(entry.description, 1024)) say("the description is missing or longer than 1,024 characters");
  if (entry.options?.["volatile"]) say("a volatile function recalculates on every change");

  entry.parameters.forEach((parameter, at) => {
    const before = entry.parameters[at - 1];
    if (!isText(parameter.description, 512))
      say(`${parameter.name} is not described, or in more than 512 characters`);
    if (before?.optional && !parameter.optional)
      say(`${parameter.name} is required but follows ${before.name}`);
    if (before?.repeating) say(`${before.name} repeats but is not the last`);
  });
  return faults;
}

/** In files, dots become underscores, so that A.B and A_B are one function. */
function twinFaults(functions: readonly FunctionMetadata[]): readonly string[] {
  const inFiles = functions.map(({ id }) => id.toUpperCase().replaceAll(".", "_"));
  return inFiles
    .filter((id, at) => inFiles.indexOf(id) !== at)
    .map((id) => `${id}: two functions have this name in files`);
}

function isText(text: string | undefined, limit: number): boolean {
  return text !== undefined && text.trim() !== "" && text.length <= limit;
}
