import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../src/data/readCsv";
import type { DatasetFault } from "../../src/domain/dataset/datasetFault";
import {
  parsePackageDescriptor,
  type PackageDescriptor,
  type ResourceName,
} from "../../src/domain/dataset/packageDescriptor";
import { parseDataPackage, type ParsedPackage } from "../../src/domain/dataset/parseDataPackage";
import type { Result } from "../../src/domain/result";

const folder = join(__dirname, "../../assets/data");

export type PackageTexts = Readonly<Record<ResourceName, string>>;

export function readDescriptorJson(): unknown {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
}

export function readDescriptor(): PackageDescriptor {
  const parsed = parsePackageDescriptor(readDescriptorJson());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The five files of assets/data as they stand. */
export function readPackageTexts(): PackageTexts {
  const read = (name: ResourceName) => readFileSync(join(folder, `${name}.csv`), "utf8");
  return {
    figures: read("figures"),
    models: read("models"),
    events: read("events"),
    sources: read("sources"),
    makers: read("makers"),
  };
}

/** Parses the package with some files replaced. */
export function parseTexts(
  changed: Partial<PackageTexts> = {},
): Result<ParsedPackage, readonly DatasetFault[]> {
  const texts = { ...readPackageTexts(), ...changed };
  return parseDataPackage({
    descriptor: readDescriptor(),
    hash: "0".repeat(64),
    tables: {
      figures: (visit) => readCsv(texts.figures, visit),
      models: (visit) => readCsv(texts.models, visit),
      events: (visit) => readCsv(texts.events, visit),
      sources: (visit) => readCsv(texts.sources, visit),
      makers: (visit) => readCsv(texts.makers, visit),
    },
  });
}
