import { createFeedClient } from "../../src/data/feedClient";
import type { Dataset } from "../../src/domain/dataset/dataset";
import { datasetForTests } from "../support/datasetForTests";
import { changedFigures, packageToServe, type ServedFiles } from "../support/packageToServe";

const FOLDER = new URL("https://example.org/addin/data/");

/** Serves files from memory, with an ETag, and notes what was asked. */
class MemoryServer {
  readonly asked: string[] = [];
  constructor(
    readonly files: ServedFiles,
    readonly headers: Record<string, string> = {},
  ) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const name = url.pathname.split("/").at(-1) ?? "";
    const tag = new Headers(init?.headers).get("If-None-Match");
    this.asked.push(tag ? `${name} if not ${tag}` : name);
    const text = this.files.get(name);
    if (text === undefined) return new Response("", { status: 404 });
    if (tag === '"1"') return new Response(null, { status: 304 });
    return new Response(text, { headers: { ETag: '"1"', ...this.headers } });
  };
}

const held: Dataset = { ...datasetForTests(), hash: "the hash of what is held" };
const changed = () => packageToServe({ figures: changedFigures() }, "1.1.0");

function ask(files: ServedFiles, headers: Record<string, string> = {}) {
  const server = new MemoryServer(files, headers);
  return createFeedClient({ folder: FOLDER, fetch: server.fetch }).fetchNewer(held);
}

describe("the feed client", () => {
  it("gives a newer dataset whose files all check out", async () => {
    const answer = await ask(changed());
    expect(answer).toMatchObject({ ok: true, value: { version: "1.1.0" } });
    const suzuki = answer.ok
      ? answer.value?.figures.find(
          (figure) =>
            figure.maker === "Suzuki" && figure.period === "2024" && figure.measure === "reverse_imports",
        )
      : null;
    expect(suzuki?.value).toBe(5810);
  });

  it("gives nothing when the feed holds what is held, and reads no file but the descriptor", async () => {
    const first = await ask(changed());
    if (!first.ok || !first.value) throw new Error("unexpected");
    const server = new MemoryServer(changed());
    const client = createFeedClient({ folder: FOLDER, fetch: server.fetch });
    expect(await client.fetchNewer(first.value)).toEqual({ ok: true, value: null });
    expect(server.asked).toEqual(["datapackage.json"]);
  });

  it("asks with the tag it saw, and takes not-modified for an answer", async () => {
    const server = new MemoryServer(changed());
    const client = createFeedClient({ folder: FOLDER, fetch: server.fetch });
    const first = await client.fetchNewer(held);
    if (!first.ok || !first.value) throw new Error("unexpected");
    server.asked.length = 0;
    expect(await client.fetchNewer(first.value)).toEqual({ ok: true, value: null });
    expect(server.asked).toEqual(['datapackage.json if not "1"']);
  });

  it("never takes a lower version", async () => {
    expect(await ask(packageToServe({ figures: changedFigures() }, "0.9.9"))).toEqual({
      ok: false,
      error: { code: "feed_older", offered: "0.9.9", held: "1.0.0" },
    });
  });

  it("refuses a file that is not the announced one, byte for byte", async () => {
    const files = changed();
    files.set("makers.csv", (files.get("makers.csv") ?? "").replace("Suzuki", "Susuki"));
    expect(await ask(files)).toMatchObject({
      ok: false,
      error: { code: "feed_damaged", faults: [{ file: "makers.csv", reason: { code: "hash_differs" } }] },
    });
  });

  it("refuses rows that break a rule although the hash agrees", async () => {
    const files = packageToServe({ figures: changedFigures(5810, 1) }, "1.1.0");
    expect(await ask(files)).toMatchObject({ ok: false, error: { code: "feed_damaged" } });
  });

  it("stops reading a file that is longer than announced", async () => {
    const files = changed();
    files.set("events.csv", `${files.get("events.csv")}${"x".repeat(100_000)}`);
    expect(await ask(files)).toMatchObject({
      ok: false,
      error: { code: "feed_too_large", file: "events.csv" },
    });
  });

  it("stops reading a descriptor without end", async () => {
    const files = changed().set("datapackage.json", " ".repeat(1_000_001));
    expect(await ask(files)).toEqual({
      ok: false,
      error: { code: "feed_too_large", file: "datapackage.json", maxBytes: 1_000_000 },
    });
  });

  it.each([
    ["{", "feed_not_json"],
    ["[]", "feed_damaged"],
    ['{"version":"x"}', "feed_damaged"],
  ])("refuses the descriptor %p", async (text, code) => {
    expect(await ask(changed().set("datapackage.json", text))).toMatchObject({ ok: false, error: { code } });
  });

  it("says when the server refuses", async () => {
    expect(await ask(new Map())).toEqual({ ok: false, error: { code: "feed_refused", status: 404 } });
  });

  it("says when there is no network", async () => {
    const offline: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await createFeedClient({ folder: FOLDER, fetch: offline }).fetchNewer(held)).toEqual({
      ok: false,
      error: { code: "feed_unreachable" },
    });
  });

  it("asks https addresses only", async () => {
    const server = new MemoryServer(changed());
    const folder = new URL("http://example.org/data/");
    expect(await createFeedClient({ folder, fetch: server.fetch }).fetchNewer(held)).toEqual({
      ok: false,
      error: { code: "feed_not_https", url: "http://example.org/data/" },
    });
    expect(server.asked).toEqual([]);
  });
});
