const OWN_FORM = /^\{00000000-0001-0000-0000-(\d{12})\}$/;

/** The number of a sheet in a file; the same for as long as the sheet is there, and no other sheet's. */
export function tabIdOf(sheetId: string): number {
  const number = OWN_FORM.exec(sheetId)?.[1];
  return number === undefined ? hashOf(sheetId) : Number(number) + 1;
}

/** Sheets that a user adds in the grid have ids of the grid's making (FNV-1a, kept above the counted ones). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 1) | 0x40000000;
}
