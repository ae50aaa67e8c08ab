import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package by their paths, without a leading "/". */
export type Parts = Map<string, Uint8Array>;

/** More than any workbook of this page; a file may say that a few bytes unpack to anything. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Throws for bytes that are no zip file, or one that unpacks to more than the page could hold. */
export function unpackZip(bytes: Uint8Array): Parts {
  if (startsWith(bytes, COMPOUND_FILE))
    throw new Error("It is locked with a password, or a workbook of Excel 97 to 2003 (.xls).");
  if (!startsWith(bytes, ZIP)) throw new Error("It is no .xlsx file: it is not even a zip file.");
  let total = 0;
  const entries = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > MOST_BYTES) throw new Error("The file is too large when it is unpacked.");
      return true;
    },
  });
  return new Map(Object.entries(entries).map(([path, part]) => [partName(path), part]));
}

/** First bytes of what Office encrypts, and of its binary formats ([MS-CFB], 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Some programs write backslashes, or a slash in front. */
function partName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "");
}

export function packZip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

/** Parts are in UTF-8 or, marked as such, in UTF-16 (ISO/IEC 29500-2, 9.1.3.1). */
export function textOf(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  if (bytes === undefined) return null;
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  return startsWith(bytes, [0xfe, 0xff]) ? new TextDecoder("utf-16be").decode(bytes) : strFromU8(bytes);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
