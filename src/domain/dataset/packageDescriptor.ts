import { err, ok, type Result } from "../result";
import type { DatasetFault, FaultReason } from "./datasetFault";

/** What we need of datapackage.json: https://datapackage.org/standard/data-package/ (v2). */
export interface PackageDescriptor {
  readonly version: string;
  /** Day of release, ISO 8601. */
  readonly released: string;
  readonly resources: readonly PackageResource[];
  /** Makers of figures.csv that are one-off groups in words, not rows of makers.csv. */
  readonly makerGroups: readonly string[];
}

export interface PackageResource {
  readonly name: string;
  /** Beside the descriptor, always a plain file name: a feed can never point elsewhere. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex, without the `sha256:` of the file. */
  readonly sha256: string;
}

/** The five files, in the order in which the dataset's hash is taken. */
const RESOURCE_NAMES = ["figures", "models", "events", "sources", "makers"] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];

export const DESCRIPTOR_FILE = "datapackage.json";

/** A file above this size is refused before it is read: a million figures need about 140 MB. */
const MAX_RESOURCE_BYTES = 200_000_000;

const MAX_GROUPS = 100;

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
const CREATED = /^\d{4}-\d{2}-\d{2}(T[0-9:.]+Z)?$/;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.csv$/;
const HASH = /^sha256:[0-9a-f]{64}$/;

/** Unknown in, because a feed may send anything. */
export function parsePackageDescriptor(raw: unknown): Result<PackageDescriptor, DatasetFault> {
  if (!isRecord(raw)) return malformed("", "an object");
  const { version, created, resources, makerGroups = [] } = raw;
  if (!isMatch(version, VERSION)) return malformed("version", "1.2.3");
  if (!isMatch(created, CREATED)) return malformed("created", "2026-11-23T00:00:00Z");
  if (!Array.isArray(resources)) return malformed("resources", "a list");
  if (!isTextList(makerGroups)) return malformed("makerGroups", `at most ${MAX_GROUPS} texts`);

  const parsed: PackageResource[] = [];
  for (const name of RESOURCE_NAMES) {
    const resource = parseResource(
      resources.find((item) => isRecord(item) && item["name"] === name),
      name,
    );
    if (!resource.ok) return resource;
    parsed.push(resource.value);
  }
  return ok({ version, released: created.slice(0, 10), resources: parsed, makerGroups });
}

function parseResource(raw: unknown, name: ResourceName): Result<PackageResource, DatasetFault> {
  const at = `resources.${name}`;
  if (!isRecord(raw)) return malformed(at, "an object");
  const { path, bytes, hash } = raw;
  if (!isMatch(path, FILE_NAME)) return malformed(`${at}.path`, `${name}.csv`);
  if (typeof bytes !== "number" || !Number.isInteger(bytes) || bytes < 1 || bytes > MAX_RESOURCE_BYTES) {
    return malformed(`${at}.bytes`, `1 to ${MAX_RESOURCE_BYTES}`);
  }
  if (!isMatch(hash, HASH)) return malformed(`${at}.hash`, "sha256:…");
  return ok({ name, path, bytes, sha256: hash.slice("sha256:".length) });
}

/** Compares what arrived with what the descriptor promised; whoever calls counts and hashes the bytes. */
export function findDigestFault(
  resource: PackageResource,
  found: { readonly bytes: number; readonly sha256: string },
): FaultReason | null {
  if (found.bytes !== resource.bytes) {
    return { code: "size_differs", expected: resource.bytes, found: found.bytes };
  }
  if (found.sha256 !== resource.sha256) {
    return { code: "hash_differs", expected: resource.sha256, found: found.sha256 };
  }
  return null;
}

/** The text whose sha256 (hex) is `Dataset.hash`: two packages with the same files have the same hash. */
export function datasetHashText(descriptor: PackageDescriptor): string {
  return descriptor.resources.map(({ name, sha256 }) => `${name} ${sha256}\n`).join("");
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function isMatch(raw: unknown, pattern: RegExp): raw is string {
  return typeof raw === "string" && raw.length <= 200 && pattern.test(raw);
}

function isTextList(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.length <= MAX_GROUPS && raw.every((item) => isMatch(item, /./));
}

function malformed(path: string, expected: string) {
  return err<DatasetFault>({
    file: DESCRIPTOR_FILE,
    row: null,
    reason: { code: "descriptor_malformed", path, expected },
  });
}
