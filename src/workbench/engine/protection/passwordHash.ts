import { sha512 } from "@noble/hashes/sha2";

/** What a file says of a password; hash and salt are in Base64. */
export interface PasswordHash {
  /** "SHA-512", or another that is kept and cannot be checked here. */
  readonly algorithmName: string;
  readonly hashValue: string;
  readonly saltValue: string;
  readonly spinCount: number;
}

const ALGORITHM = "SHA-512";
/** As often as Excel does it. */
const SPIN_COUNT = 100_000;
const SALT_BYTES = 16;
/** A file may ask for more work than the page has time for. */
const MOST_SPINS = 1_000_000;

const made = new Map<string, PasswordHash>();

/** As Excel writes it since 2013. The same password has the same hash on this page: it takes half a second to make. */
export function passwordHashOf(text: string): PasswordHash {
  const known = made.get(text);
  if (known) return known;
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = {
    algorithmName: ALGORITHM,
    hashValue: toBase64(spun(text, salt, SPIN_COUNT)),
    saltValue: toBase64(salt),
    spinCount: SPIN_COUNT,
  };
  made.set(text, hash);
  return hash;
}

export function isSamePassword(
  text: string,
  { algorithmName, hashValue, saltValue, spinCount }: PasswordHash,
): boolean {
  if (algorithmName !== ALGORITHM || !(spinCount >= 0 && spinCount <= MOST_SPINS)) return false;
  const salt = fromBase64(saltValue);
  return salt !== null && toBase64(spun(text, salt, spinCount)) === hashValue;
}

/** Salt and text, then each hash with its number behind it (ISO/IEC 29500-1, 18.2.29, "workbookSpinCount"). */
function spun(text: string, salt: Uint8Array, count: number): Uint8Array {
  const letters = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) letters.setUint16(at * 2, text.charCodeAt(at), true);
  let hash = sha512(new Uint8Array([...salt, ...new Uint8Array(letters.buffer)]));
  const next = new Uint8Array(hash.length + 4);
  const number = new DataView(next.buffer, hash.length);
  for (let spin = 0; spin < count; spin += 1) {
    next.set(hash);
    number.setUint32(0, spin, true);
    hash = sha512(next);
  }
  return hash;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Null for what is no Base64. */
function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
