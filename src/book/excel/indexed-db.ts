import type { Storage } from "./journal";

const DATABASE = "jinpai";
const STORE = "journals";

/**
 * The browser's own database, which belongs to the add-in and stays on this machine.
 *
 * @example new Journals(indexedDbStorage(), Office.context.document.url)
 */
export function indexedDbStorage(): Storage {
  return {
    read: (key) => transact("readonly", (store) => store.get(key)),
    write: (key, value) => transact("readwrite", (store) => store.put(value, key)).then(() => undefined),
    remove: (key) => transact("readwrite", (store) => store.delete(key)),
  };
}

/** One transaction; what it wrote is kept when the promise resolves. */
async function transact<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
