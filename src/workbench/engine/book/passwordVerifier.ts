/**
 * The 16 bits that files of spreadsheets keep of a password (ISO/IEC 29500-4, 14.7.1), as four hexadecimal digits.
 * Other passwords have the same ones: it keeps off mistakes, not people.
 */
export function passwordVerifier(password: string): string {
  const bytes = [...new TextEncoder().encode(password)].reverse();
  const mixed = bytes.reduce((verifier, byte) => rotated(verifier) ^ byte, 0);
  const verifier = rotated(mixed) ^ bytes.length ^ SEAL;
  return verifier.toString(16).toUpperCase().padStart(4, "0");
}

const SEAL = 0xce4b;

/** One step to the left in 15 bits. */
function rotated(verifier: number): number {
  return ((verifier >> 14) & 1) | ((verifier << 1) & 0x7fff);
}
