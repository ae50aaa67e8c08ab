import fc from "fast-check";
import {
  datasetHashText,
  findDigestFault,
  parsePackageDescriptor,
} from "../../../src/domain/dataset/packageDescriptor";
import { readDescriptor, readDescriptorJson } from "../../support/packageFiles";

type Json = { version: unknown; created: unknown; resources: Record<string, unknown>[] };

function expectFault(change: (descriptor: Json) => void): unknown {
  const descriptor = structuredClone(readDescriptorJson()) as Json;
  change(descriptor);
  const parsed = parsePackageDescriptor(descriptor);
  return parsed.ok ? null : parsed.error.reason;
}

describe("parsePackageDescriptor", () => {
  it("reads version, day and files of the package in assets/data", () => {
    const { version, released, resources } = readDescriptor();
    expect([version, released]).toEqual(["1.0.0", "2026-11-23"]);
    expect(resources.map(({ path }) => path)).toEqual([
      "figures.csv",
      "models.csv",
      "events.csv",
      "sources.csv",
      "makers.csv",
    ]);
  });

  it.each<[string, (descriptor: Json) => void, string]>([
    ["a version that is no version", (json) => (json.version = "latest"), "version"],
    ["a day that is no day", (json) => (json.created = "yesterday"), "created"],
    ["a list that is none", (json) => (json.resources = {} as never), "resources"],
    ["a file that is not listed", (json) => json.resources.pop(), "resources.makers"],
    [
      "a path that leaves the folder",
      (json) => Object.assign(json.resources[0] ?? {}, { path: "../figures.csv" }),
      "resources.figures.path",
    ],
    [
      "a path on another site",
      (json) => Object.assign(json.resources[0] ?? {}, { path: "https://example.org/figures.csv" }),
      "resources.figures.path",
    ],
    [
      "a file that is too large",
      (json) => Object.assign(json.resources[0] ?? {}, { bytes: 1e12 }),
      "resources.figures.bytes",
    ],
    [
      "a hash of another kind",
      (json) => Object.assign(json.resources[0] ?? {}, { hash: "md5:0" }),
      "resources.figures.hash",
    ],
    ["maker groups that are no texts", (json) => Object.assign(json, { makerGroups: [7] }), "makerGroups"],
  ])("refuses %s", (_name, change, path) => {
    expect(expectFault(change)).toMatchObject({ code: "descriptor_malformed", path });
  });

  it("never throws, whatever a feed sends", () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => parsePackageDescriptor(raw).ok === false));
  });
});

describe("findDigestFault", () => {
  const resource = { name: "makers", path: "makers.csv", bytes: 3, sha256: "ab" };

  it("finds nothing where size and hash are as announced", () => {
    expect(findDigestFault(resource, { bytes: 3, sha256: "ab" })).toBeNull();
  });

  it("names a size that differs before a hash that differs", () => {
    expect(findDigestFault(resource, { bytes: 4, sha256: "cd" })).toEqual({
      code: "size_differs",
      expected: 3,
      found: 4,
    });
    expect(findDigestFault(resource, { bytes: 3, sha256: "cd" })).toEqual({
      code: "hash_differs",
      expected: "ab",
      found: "cd",
    });
  });
});

describe("datasetHashText", () => {
  it("names every file with its hash, in a fixed order", () => {
    const text = datasetHashText({
      version: "1.0.0",
      released: "2026-11-23",
      resources: [{ name: "makers", path: "makers.csv", bytes: 3, sha256: "ab" }],
      makerGroups: [],
    });
    expect(text).toBe("makers ab\n");
  });
});
