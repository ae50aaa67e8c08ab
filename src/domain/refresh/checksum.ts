/** FNV-1a over UTF-16 code units, 8 hex digits. It finds damage and hand edits; it is no defence against malice. */
export function checksumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
