import { startTags } from "./xml-tags";

/** What a part points at inside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", "officeDocument". */
  readonly type: string;
  /** The part's path from the package's root. */
  readonly path: string;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** Where the relationships of a part stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder === "" ? "" : `${folder}/`}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;
}

/** The relationships of the part at `path` ("" for the package) that lead to other parts; links out of the file are left out. */
export function readRelationships(xml: string, path: string): readonly Relationship[] {
  return startTags(xml)
    .filter((tag) => tag.name === "Relationship" && tag.attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => {
      const type = attributes.get("Type") ?? "";
      return { id: attributes.get("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), path: resolve(folderOf(path), attributes.get("Target") ?? "") };
    });
}
