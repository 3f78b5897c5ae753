import { checkSheet, checkWritable } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asText } from "../values";

interface Store<T extends Json> {
  readonly values: Map<string, T>;
  readonly types: { readonly collection: string; readonly item: string };
  readonly parse: (value: Json) => T;
  readonly guard: () => void;
  /** Sheet properties are found whatever the case of their key; settings are not. */
  readonly anyCase: boolean;
}

function keyIn<T extends Json>(store: Store<T>, key: Json): string | undefined {
  return Array.from(store.values.keys()).find((known) => known === key || (store.anyCase && typeof key === "string" && known.toLowerCase() === key.toLowerCase()));
}

function itemObject<T extends Json>(store: Store<T>, key: string): HostObject {
  const read = (): Json => {
    const value = store.values.get(key);
    if (value === undefined) throw new HostError("ItemNotFound", `There is no "${key}" any more`);
    return value;
  };
  return new HostObject(store.types.item, {
    identity: () => ({ _Id: key }),
    read: { Key: () => key, Value: read, _Id: () => key },
    write: {
      Value: (value) => {
        store.guard();
        store.values.set(key, store.parse(value));
      },
    },
    does: {
      Delete: () => {
        store.guard();
        read();
        store.values.delete(key);
      },
    },
  });
}

function storeObject<T extends Json>(store: Store<T>): HostObject {
  const present = (key: Json): HostObject => {
    const known = keyIn(store, key);
    if (known === undefined) throw new HostError("ItemNotFound", `There is no "${typeof key === "string" ? key : "key"}"`);
    return itemObject(store, known);
  };
  return new HostObject(store.types.collection, {
    item: present,
    items: () => Array.from(store.values.keys(), (key) => itemObject(store, key)),
    gets: {
      Add: (given) => {
        store.guard();
        const key = keyIn(store, given.json(0)) ?? given.text(0);
        if (key === "") throw new HostError("InvalidArgument", "A key is not empty");
        store.values.set(key, store.parse(given.json(1)));
        return itemObject(store, key);
      },
      GetItemOrNullObject: (given) => {
        const known = keyIn(store, given.json(0));
        return known === undefined ? null : itemObject(store, known);
      },
    },
    answers: { GetCount: () => store.values.size },
  });
}

/** What an add-in stores in the workbook under keys; any JSON. */
export function settingsObject(session: Session): HostObject {
  return storeObject<Json>({
    values: session.workbook.settings,
    types: { collection: "SettingCollection", item: "Setting" },
    parse: (value) => value,
    guard: () => { checkWritable(session.workbook); },
    anyCase: false,
  });
}

/** Texts that are stored with a sheet (ExcelApi 1.12). */
export function sheetPropertiesObject(session: Session, sheet: Sheet): HostObject {
  return storeObject<string>({
    values: sheet.customProperties,
    types: { collection: "WorksheetCustomPropertyCollection", item: "WorksheetCustomProperty" },
    parse: asText,
    guard: () => { checkSheet(session.workbook, sheet); },
    anyCase: true,
  });
}
