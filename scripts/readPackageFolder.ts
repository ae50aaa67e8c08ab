import { createHash, type BinaryLike } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeUtf8 } from "../src/data/decodeUtf8";
import { readCsv } from "../src/data/readCsv";
import type { DatasetFault } from "../src/domain/dataset/datasetFault";
import {
  datasetHashText,
  DESCRIPTOR_FILE,
  findDigestFault,
  parsePackageDescriptor,
} from "../src/domain/dataset/packageDescriptor";
import { parseDataPackage, type ParsedPackage } from "../src/domain/dataset/parseDataPackage";
import type { ReadRows } from "../src/domain/dataset/tableShape";
import { err, type Result } from "../src/domain/result";

export function sha256(content: BinaryLike): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Null where there is no such file or no JSON in it: the descriptor's parser says what it should be. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Missing, unreadable or no JSON: all the same to whoever has to repair it.
    return null;
  }
}

/** Reads and checks the data package in a folder, as the feed client does with one from the network. */
export function readPackageFolder(folder: string): Result<ParsedPackage, readonly DatasetFault[]> {
  const descriptor = parsePackageDescriptor(readJson(join(folder, DESCRIPTOR_FILE)));
  if (!descriptor.ok) return err([descriptor.error]);

  const faults: DatasetFault[] = [];
  const readers = new Map<string, ReadRows>();
  for (const resource of descriptor.value.resources) {
    const path = join(folder, resource.path);
    const content = existsSync(path) ? readFileSync(path) : null;
    const text = content && decodeUtf8(content);
    const reason = content
      ? findDigestFault(resource, { bytes: content.byteLength, sha256: sha256(content) })
      : ({ code: "file_missing" } as const);
    if (reason) faults.push({ file: resource.path, row: null, reason });
    else if (text === null)
      faults.push({ file: resource.path, row: null, reason: { code: "text_undecodable" } });
    readers.set(resource.name, (visit) => readCsv(text ?? "", visit));
  }
  if (faults.length > 0) return err(faults);

  const reader = (name: string): ReadRows => readers.get(name) ?? (() => null);
  return parseDataPackage({
    descriptor: descriptor.value,
    hash: sha256(datasetHashText(descriptor.value)),
    tables: {
      figures: reader("figures"),
      models: reader("models"),
      events: reader("events"),
      sources: reader("sources"),
      makers: reader("makers"),
    },
  });
}
