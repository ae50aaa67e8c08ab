/**
 * The brackets of a structured reference. Files have no "@": "[@Units]" is "[[#This Row],[Units]]" there
 * (ECMA-376 part 1, 18.17.2, structure references), and every reference has its table's name.
 */
export function toFileReference(brackets: string, missingName: string | null): string {
  const prefix = missingName ?? "";
  const inside = brackets.slice(1, -1).trim();
  if (!inside.startsWith("@")) return prefix + brackets;
  const columns = inside.slice(1).trim();
  if (columns === "") return `${prefix}[#This Row]`;
  const bracketed = columns.startsWith("[") ? columns : `[${columns}]`;
  return `${prefix}[[#This Row],${bracketed}]`;
}

export function fromFileReference(brackets: string): string {
  if (/^\[#this row\]$/i.test(brackets)) return "[@]";
  const columns = /^\[\[#this row\],\s*(.*)\]$/is.exec(brackets)?.[1];
  if (columns === undefined) return brackets;
  const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return `[@${plain ?? columns}]`;
}
