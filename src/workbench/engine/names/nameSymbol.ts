/** What the grid's parser takes for one word, and not for a cell. */
const WORD = /^[\p{L}\p{N}_.]+$/u;
const CELL_LIKE = /^[a-z]{1,3}\d{1,7}$/i;

/** Excel's names may have backslashes and question marks, and look like cells beyond the last column. */
export function isReadByGrid(name: string): boolean {
  return WORD.test(name) && !CELL_LIKE.test(name);
}
