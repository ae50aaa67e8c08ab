import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package by their paths, without a leading "/". */
export type Parts = Map<string, Uint8Array>;

/** More than any workbook of this page; a file may say that a few bytes unpack to anything. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Throws for bytes that are no zip file, or one that unpacks to more than the page could hold. */
export function unpackZip(bytes: Uint8Array): Parts {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > MOST_BYTES) throw new Error("The file is too large when it is unpacked.");
      return true;
    },
  });
  return new Map(Object.entries(entries));
}

export function packZip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

export function textOf(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : strFromU8(bytes);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
