/**
 * Asks the feed for a newer data package. A feed is untrusted: the descriptor is bounded and parsed, every file is
 * counted and hashed before a byte of it is read as text, and the rows go through the same checks as in the build.
 * Loaded only when a refresh is asked for, with the CSV reader.
 */
import type { FeedPort } from "../app/ports";
import type { Dataset } from "../domain/dataset/dataset";
import type { DatasetFault } from "../domain/dataset/datasetFault";
import type { PackageDescriptor, PackageResource, ResourceName } from "../domain/dataset/packageDescriptor";
import {
  datasetHashText,
  DESCRIPTOR_FILE,
  findDigestFault,
  parsePackageDescriptor,
} from "../domain/dataset/packageDescriptor";
import { parseDataPackage } from "../domain/dataset/parseDataPackage";
import type { FeedFailure } from "../domain/refresh/feedFailure";
import { isVersionLower } from "../domain/refresh/isVersionLower";
import type { Result } from "../domain/result";
import { err, ok } from "../domain/result";
import type { Download } from "./download";
import { decodeUtf8 } from "./decodeUtf8";
import { download } from "./download";
import { readCsv } from "./readCsv";
import { sha256Hex, sha256HexOfText } from "./sha256";

/** The descriptor with all its schemas has about 16 KB. */
const MAX_DESCRIPTOR_BYTES = 1_000_000;

export interface FeedSettings {
  /** Folder of the package, with a trailing slash; https only. */
  readonly folder: URL;
  readonly fetch: typeof fetch;
}

export function createFeedClient({ folder, fetch }: FeedSettings): FeedPort {
  /** The descriptor's tag, and the hash of the dataset that it described: for `If-None-Match`. */
  let seen: { readonly etag: string; readonly hash: string } | null = null;

  return {
    async fetchNewer(held) {
      if (folder.protocol !== "https:") return err({ code: "feed_not_https", url: folder.href });
      const etag = seen?.hash === held.hash ? seen.etag : null;
      const answer = await download(fetch, {
        url: new URL(DESCRIPTOR_FILE, folder),
        maxBytes: MAX_DESCRIPTOR_BYTES,
        etag,
      });
      if (!answer.ok) return answer;
      if (answer.value === "notModified") return ok(null);

      const descriptor = parseDescriptor(answer.value);
      if (!descriptor.ok) return descriptor;
      const hash = await sha256HexOfText(datasetHashText(descriptor.value));
      if (answer.value.etag !== null) seen = { etag: answer.value.etag, hash };
      if (hash === held.hash) return ok(null);
      if (isVersionLower(descriptor.value.version, held.version)) {
        return err({ code: "feed_older", offered: descriptor.value.version, held: held.version });
      }
      return fetchPackage({ folder, fetch }, descriptor.value, hash);
    },
  };
}

function parseDescriptor({ bytes }: Download): Result<PackageDescriptor, FeedFailure> {
  const notJson = err({ code: "feed_not_json", file: DESCRIPTOR_FILE } as const);
  try {
    const raw: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const descriptor = parsePackageDescriptor(raw);
    return descriptor.ok ? descriptor : err({ code: "feed_damaged", faults: [descriptor.error] });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return notJson;
    throw error;
  }
}

async function fetchPackage(
  settings: FeedSettings,
  descriptor: PackageDescriptor,
  hash: string,
): Promise<Result<Dataset, FeedFailure>> {
  const texts = new Map<string, string>();
  const files = await Promise.all(descriptor.resources.map((resource) => fetchResource(settings, resource)));
  const faults: DatasetFault[] = [];
  for (const file of files) {
    if (file.ok) texts.set(file.value.name, file.value.text);
    else if (file.error.code === "feed_damaged") faults.push(...file.error.faults);
    else return err(file.error);
  }
  if (faults.length > 0) return err({ code: "feed_damaged", faults });

  const rowsOf = (name: ResourceName) => (visit: Parameters<typeof readCsv>[1]) =>
    readCsv(texts.get(name) ?? "", visit);
  const parsed = parseDataPackage({
    descriptor,
    hash,
    tables: {
      figures: rowsOf("figures"),
      models: rowsOf("models"),
      events: rowsOf("events"),
      sources: rowsOf("sources"),
      makers: rowsOf("makers"),
    },
  });
  return parsed.ok ? ok(parsed.value.dataset) : err({ code: "feed_damaged", faults: parsed.error });
}

async function fetchResource(
  { folder, fetch }: FeedSettings,
  resource: PackageResource,
): Promise<Result<{ readonly name: string; readonly text: string }, FeedFailure>> {
  const url = new URL(resource.path, folder);
  // A changed file has a changed hash: the query keeps caches from answering with the file of another version.
  url.searchParams.set("sha256", resource.sha256);
  const answer = await download(fetch, { url, maxBytes: resource.bytes, etag: null });
  if (!answer.ok) return answer;
  if (answer.value === "notModified") return err({ code: "feed_refused", status: 304 });

  const { bytes } = answer.value;
  const reason = findDigestFault(resource, { bytes: bytes.byteLength, sha256: await sha256Hex(bytes) });
  if (reason) return err({ code: "feed_damaged", faults: [{ file: resource.path, row: null, reason }] });
  const text = decodeUtf8(bytes);
  if (text !== null) return ok({ name: resource.name, text });
  const undecodable = { file: resource.path, row: null, reason: { code: "text_undecodable" } } as const;
  return err({ code: "feed_damaged", faults: [undecodable] });
}
