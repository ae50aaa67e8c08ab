import type { TextStore } from "../../src/data/browserStorage";
import { keepLastQuery, readLastQuery } from "../../src/data/queryStorage";
import type { TableQuery } from "../../src/domain/refresh/tableQuery";

const query: TableQuery = {
  makers: ["Suzuki"],
  periods: { type: "year", from: "2015", to: "latest" },
  measure: "units",
  edition: "reconciled",
};

function storeOf(items = new Map<string, string>()): TextStore {
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

const refusing: TextStore = {
  getItem: () => {
    throw new DOMException("denied", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
};

describe("the last choice in the browser's storage", () => {
  it("comes back in the same partition and in no other", () => {
    const store = storeOf();
    keepLastQuery({ store, partitionKey: "a" }, query);
    expect(readLastQuery({ store, partitionKey: "a" })).toEqual(query);
    expect(readLastQuery({ store, partitionKey: "b" })).toBeNull();
  });

  it("is none when what is stored is damaged", () => {
    const store = storeOf(new Map([["revimport.query", "{"]]));
    expect(readLastQuery({ store, partitionKey: "" })).toBeNull();
  });

  it.each([
    ["refuses", refusing],
    ["is missing", null],
  ])("is none when storage %s", (_, store) => {
    keepLastQuery({ store, partitionKey: "" }, query);
    expect(readLastQuery({ store, partitionKey: "" })).toBeNull();
  });
});
