import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { ribbonCommands } from "../../src/commands/ribbon";
import { WORDS } from "../../src/text/words";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/gu;

/** Reads the manifest as strictly as is needed: anything that is not well-formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`not well-formed at ${end}`);
    end += match[0].length;
    const [token, closing, name, attributes = "", empty] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("too many ends");
    if (name === undefined) parent.text += token.startsWith("<") ? "" : token.trim();
    else if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends something else`);
    } else {
      const element = { name, attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, value])), children: [], text: "" };
      parent.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  if (end !== xml.length || open.length !== 1) throw new Error("not well-formed at the end");
  return root;
}

function all(element: Element, ...names: readonly string[]): Element[] {
  return element.children.flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)]);
}

const source = readFileSync("manifest.xml", "utf8");
const manifest = parse(source);
const texts = (...names: readonly string[]): string[] => all(manifest, ...names).map(({ text }) => text);
const resources = all(manifest, "bt:Image", "bt:Url", "bt:String").filter(({ attributes }) => attributes["id"] !== undefined);
const valueOf = (id: string): string | undefined => resources.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): readonly number[] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string): string => url.replace("https://localhost:3000/", "");

describe("The manifest", () => {
  it("asks for ExcelApi 1.9 in the workbook, by an id of its own", () => {
    expect(texts("Id")[0]).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    expect(all(manifest, "Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
    expect(all(manifest, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual(["Workbook", "Workbook"]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(texts("Version")).toEqual([`${version}.0`]);
  });

  it("gives every resource that is spoken of, and speaks of every resource that it gives", () => {
    const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
    const used = [...source.matchAll(/resid="([^"]*)"/gu)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has addresses with https only", () => {
    const urls = [...source.matchAll(/(?:DefaultValue|AppDomain>)"?=?"?(\w+:\/\/[^"<]*)/gu)].map(([, url]) => url);
    expect(urls.length).toBeGreaterThan(18);
    expect(urls.filter((url) => url?.startsWith("https://localhost:3000") !== true)).toEqual([]);
  });

  it("has icons that exist in the size that they are asked for", () => {
    const images = all(manifest, "bt:Image").filter(({ attributes }) => attributes["resid"] !== undefined);
    expect(images.length).toBeGreaterThan(15);
    for (const { attributes } of images) {
      const file = fileOf(valueOf(attributes["resid"] ?? "") ?? "");
      const size = Number(attributes["size"]);
      expect([file, existsSync(file), pngSize(file)]).toEqual([file, true, [size, size]]);
    }
    expect(pngSize(fileOf(all(manifest, "IconUrl")[0]?.attributes["DefaultValue"] ?? ""))).toEqual([32, 32]);
    expect(pngSize(fileOf(all(manifest, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"] ?? ""))).toEqual([64, 64]);
    for (const group of all(manifest, "Icon")) expect(group.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
  });

  it("says everything in Finnish and Swedish too, within Office's lengths", () => {
    const said = [...resources.filter(({ name }) => name === "bt:String"), ...all(manifest, "DisplayName", "Description").filter(({ attributes }) => attributes["DefaultValue"] !== undefined)];
    expect(said.length).toBeGreaterThan(12);
    for (const { name, attributes, children } of said) {
      expect([attributes["id"] ?? name, children.map((child) => child.attributes["Locale"])]).toEqual([attributes["id"] ?? name, ["fi-FI", "sv-SE"]]);
      const most = name === "Description" || attributes["id"]?.endsWith(".Tip") === true ? 250 : 125;
      for (const value of [attributes["DefaultValue"], ...children.map((child) => child.attributes["Value"])]) expect(value?.length ?? 0).toBeLessThanOrEqual(most);
    }
    expect(said.flatMap(({ children }) => children.map((child) => child.attributes["Value"])).filter((value) => value === undefined || value === "" || value.includes("!"))).toEqual([]);
  });

  it("has buttons whose functions there are, each with its own id", () => {
    const commands = Object.keys(ribbonCommands({} as never, () => Promise.resolve(WORDS.fi)));
    expect(texts("FunctionName").sort()).toEqual(commands.sort());
    const ids = all(manifest, "Control", "Group", "CustomTab").map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
