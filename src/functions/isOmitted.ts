/** True where an optional argument is left out (Excel sends null), empty, or spells out its default id. */
export function isOmitted(argument: readonly (readonly unknown[])[] | null | undefined, id: string): boolean {
  if (argument === null || argument === undefined) return true;
  if (argument.length !== 1 || argument[0]?.length !== 1) return false;
  const only = argument[0][0];
  return only === id || only === null || only === undefined || only === "";
}
