/** The 16-bit hash of a password, as four hexadecimal digits (ECMA-376 part 4, 14.7.1). */
export function legacyPasswordHash(password: string): string {
  const bytes = [...password].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    // The low byte, or the high one where the low is nothing.
    return code & 0xff || (code >> 8) & 0xff;
  });
  let hash = 0;
  for (const byte of bytes.reverse()) hash = rotated(hash) ^ byte;
  hash = rotated(hash) ^ bytes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Fifteen bits, turned by one. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
