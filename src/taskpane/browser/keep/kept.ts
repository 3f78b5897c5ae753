import type { CellEdit } from "../../../core/fixes/cell-edit";
import type { Language } from "../../../core/programme/language";

/** What is remembered of a workbook, where people want it: the file itself, and everything that was done to its copy. */
export interface Kept {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly edits: readonly (readonly [sheet: string, edits: readonly CellEdit[]])[];
  readonly stored: readonly (readonly [key: string, text: string])[];
  /** The built-in programme that was chosen; null: what the workbook says. */
  readonly programme: string | null;
  readonly sheet: string | null;
  readonly language: Language;
}

const DATABASE = "digitiekartta";
const STORE = "kept";
const KEY = "workbook";
const VERSION = 1;

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser keeps nothing"));
    };
  });
}

async function withStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await settle(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const result = await settle(use(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The browser keeps nothing"));
      };
    });
    return result;
  } finally {
    database.close();
  }
}

/** What this browser remembers; null where it remembers nothing or is not allowed to. */
export async function readKept(): Promise<Kept | null> {
  try {
    // To look must leave no trace: opening a database would make one.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === DATABASE)) return null;
    return ((await withStore("readonly", (store) => store.get(KEY))) as Kept | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Remembers, in place of what was remembered before; false where the browser does not allow it. */
export async function writeKept(kept: Kept): Promise<boolean> {
  try {
    await withStore("readwrite", (store) => store.put(kept, KEY));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing behind in this browser. */
export async function forgetKept(): Promise<void> {
  try {
    await settle(indexedDB.deleteDatabase(DATABASE));
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}
