import { nextId } from "../../workbook/create";
import { checkWritable } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { HostObject } from "../host-object";
import type { Session } from "../session";

function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/u.exec(xml)?.[1] ?? "";
}

function checkXml(xml: string): string {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)[^>]*(?:\/>|>[\s\S]*<\/\1>)\s*$/u.test(xml)) throw new HostError("InvalidArgument", "The text is not XML");
  return xml;
}

function partObject(session: Session, id: string): HostObject {
  const { customXml } = session.workbook;
  const xml = (): string => {
    const text = customXml.get(id);
    if (text === undefined) throw new HostError("ItemNotFound", "There is no such part");
    return text;
  };
  return new HostObject("CustomXmlPart", {
    identity: () => ({ Id: id }),
    read: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) },
    answers: { GetXml: xml },
    does: {
      SetXml: (given) => { checkWritable(session.workbook); xml(); customXml.set(id, checkXml(given.text(0))); },
      Delete: () => { checkWritable(session.workbook); xml(); customXml.delete(id); },
    },
  });
}

/** XML that is stored in the workbook's file. */
export function customXmlPartsObject(session: Session): HostObject {
  const { customXml } = session.workbook;
  const wrap = (id: string): HostObject => partObject(session, id);
  const present = (key: Json): HostObject => {
    if (typeof key !== "string" || !customXml.has(key)) throw new HostError("ItemNotFound", "There is no such part");
    return wrap(key);
  };
  return new HostObject("CustomXmlPartCollection", {
    item: present,
    items: () => Array.from(customXml.keys(), wrap),
    gets: {
      Add: (given) => {
        checkWritable(session.workbook);
        const id = `{XML-${String(nextId(session.workbook))}}`;
        customXml.set(id, checkXml(given.text(0)));
        return wrap(id);
      },
      GetItemOrNullObject: (given) => (customXml.has(given.text(0)) ? wrap(given.text(0)) : null),
      GetByNamespace: (given) => {
        const ids = (): readonly string[] => Array.from(customXml).filter(([, xml]) => namespaceOf(xml) === given.text(0)).map(([id]) => id);
        return new HostObject("CustomXmlPartScopedCollection", {
          item: present,
          items: () => ids().map(wrap),
          gets: { GetOnlyItemOrNullObject: () => (ids().length === 1 ? wrap(ids()[0] ?? "") : null) },
          answers: { GetCount: () => ids().length },
        });
      },
    },
    answers: { GetCount: () => customXml.size },
  });
}
