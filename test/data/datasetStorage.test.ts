import type { TextStore } from "../../src/data/browserStorage";
import { newestDataset } from "../../src/data/datasetStorage";
import { keepDataset } from "../../src/data/keepDataset";
import { datasetForTests } from "../support/datasetForTests";

class MapStore implements TextStore {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

class FullStore extends MapStore {
  override setItem(): void {
    throw new DOMException("full", "QuotaExceededError");
  }
}

class ForbiddenStore extends MapStore {
  override getItem(): never {
    throw new DOMException("denied", "SecurityError");
  }
}

const bundled = datasetForTests();
const newer = { ...bundled, version: "1.2.0", hash: "f".repeat(64) };

describe("the stored dataset", () => {
  it("comes back as it was kept, and wins while it is newer than the bundled one", () => {
    const storage = { store: new MapStore(), partitionKey: "site|" };
    keepDataset(storage, newer);
    expect(newestDataset(storage, bundled)).toEqual(newer);
  });

  it("loses against a newer bundled one", () => {
    const storage = { store: new MapStore(), partitionKey: "" };
    keepDataset(storage, newer);
    const released = { ...bundled, version: "2.0.0" };
    expect(newestDataset(storage, released)).toBe(released);
  });

  it("stays within the partition that Office gives", () => {
    const store = new MapStore();
    keepDataset({ store, partitionKey: "one|" }, newer);
    expect(newestDataset({ store, partitionKey: "two|" }, bundled)).toBe(bundled);
  });

  it.each(["", "{", "null", '{"format":1}', '{"format":99}'])("gives way when damaged: %p", (text) => {
    const store = new MapStore();
    store.setItem("revimport.dataset", text);
    expect(newestDataset({ store, partitionKey: "" }, bundled)).toBe(bundled);
  });

  it("does nothing where storage is full, forbidden or missing", () => {
    for (const store of [new FullStore(), new ForbiddenStore(), null]) {
      keepDataset({ store, partitionKey: "" }, newer);
      expect(newestDataset({ store, partitionKey: "" }, bundled)).toBe(bundled);
    }
  });
});
