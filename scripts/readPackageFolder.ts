import { createHash, type BinaryLike } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** Reads and checks the data package in a folder, as the feed client does with one from the network. */
export function readPackageFolder(folder: string): Result<ParsedPackage, readonly DatasetFault[]> {
  const raw: unknown = JSON.parse(readFileSync(join(folder, DESCRIPTOR_FILE), "utf8"));
  const descriptor = parsePackageDescriptor(raw);
  if (!descriptor.ok) return err([descriptor.error]);

  const faults: DatasetFault[] = [];
  const readers = new Map<string, ReadRows>();
  for (const resource of descriptor.value.resources) {
    const path = join(folder, resource.path);
    const content = existsSync(path) ? readFileSync(path) : null;
    const reason = content
      ? findDigestFault(resource, { bytes: content.byteLength, sha256: sha256(content) })
      : ({ code: "file_missing" } as const);
    if (reason) faults.push({ file: resource.path, row: null, reason });
    readers.set(resource.name, (visit) => readCsv(content?.toString("utf8") ?? "", visit));
  }
  if (faults.length > 0) return err(faults);

  const reader = (name: string): ReadRows => readers.get(name) ?? (() => undefined);
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
