import type { KeptSlot, KeptStore } from "./keptStore";

const DATABASE = "workbench";
const DATABASE_VERSION = 1;
const WORKBOOKS = "workbooks";

/** In IndexedDB, for one add-in: `owner` tells it from the others on the origin. */
export function createBrowserStore(owner: string): KeptStore {
  let opening: Promise<IDBDatabase> | null = null;
  const database = () => (opening ??= openDatabase());
  const keyOf = (slot: KeptSlot) => [owner, slot];
  const change = async (work: (workbooks: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(WORKBOOKS, "readwrite");
    work(transaction.objectStore(WORKBOOKS));
    // A page that closes takes with it what was not committed in so many words.
    transaction.commit();
    return endOf(transaction);
  };
  return {
    async read(slot) {
      const transaction = (await database()).transaction(WORKBOOKS, "readonly");
      return resultOf(transaction.objectStore(WORKBOOKS).get(keyOf(slot)));
    },
    write: (slot, value) => change((workbooks) => workbooks.put(value, keyOf(slot))),
    remove: (slot) => change((workbooks) => workbooks.delete(keyOf(slot))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, DATABASE_VERSION);
  request.onupgradeneeded = () => request.result.createObjectStore(WORKBOOKS);
  return resultOf(request);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage did not answer."));
  });
}

/** A full disk is found out at the end of a transaction, not at its requests. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new Error("The browser's storage gave up the change."));
  });
}
