import { err, ok, type Result } from "../result";
import { checkFigures, type CheckCounts } from "./checkFigures";
import { checkReferences } from "./checkReferences";
import type { Dataset } from "./dataset";
import { createFaultList, type DatasetFault } from "./datasetFault";
import { checkAliases } from "./makerIndex";
import type { PackageDescriptor, ResourceName } from "./packageDescriptor";
import { parseEvents, parseMakers, parseModels, parseSources } from "./parseCatalogue";
import { parseFigures } from "./parseFigures";
import type { ReadRows } from "./tableShape";

export interface ParsedPackage {
  readonly dataset: Dataset;
  readonly checks: CheckCounts;
}

/**
 * A data package whose bytes have been compared with its descriptor (`findDigestFault`), as a dataset. Never throws:
 * a feed is untrusted. At most 50 faults are listed; cells are checked before rows are compared with one another.
 *
 * @param files `hash` is the sha256 (hex) of `datasetHashText(descriptor)`.
 */
export function parseDataPackage(files: {
  readonly descriptor: PackageDescriptor;
  readonly hash: string;
  readonly tables: Readonly<Record<ResourceName, ReadRows>>;
}): Result<ParsedPackage, readonly DatasetFault[]> {
  const { descriptor, hash, tables } = files;
  const faults = createFaultList();
  const dataset: Dataset = {
    version: descriptor.version,
    released: descriptor.released,
    hash,
    makers: parseMakers(tables.makers, faults),
    sources: parseSources(tables.sources, faults),
    models: parseModels(tables.models, faults),
    events: parseEvents(tables.events, faults),
    figures: parseFigures(tables.figures, faults),
  };
  // The checks below name rows by their place in the list, so a missing row would shift them.
  if (faults.items.length > 0) return err(faults.items);

  checkAliases(dataset.makers, faults);
  checkReferences(dataset, descriptor.makerGroups, faults);
  const checks = checkFigures(dataset.figures, dataset.makers, faults);
  return faults.items.length > 0 ? err(faults.items) : ok({ dataset, checks });
}
