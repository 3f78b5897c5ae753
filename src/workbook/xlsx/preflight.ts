import type { DateSystem } from "../../core/grid/grid";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { Progress } from "../workbook";
import type { Budget } from "./container/inflate";
import { appearance } from "./container/looks-like";
import { readZipDirectory } from "./container/zip-directory";
import type { ReadLimits } from "./limits";
import { READ_LIMITS } from "./limits";
import { KeptParts } from "./package/kept-parts";
import { veilNumberFormats } from "./package/number-formats";
import { packageKind } from "./package/package-kind";
import { PartReader } from "./package/part-reader";
import type { Relationship } from "./package/relationships";
import { readRelationships, relationshipsPath } from "./package/relationships";
import type { CheckedSheet } from "./package/survey-sheets";
import { surveySheets } from "./package/survey-sheets";
import { readWorkbookPart } from "./package/workbook-part";

/** A workbook whose every part that is read was unpacked once and found whole and of bearable size. */
export interface CheckedPackage {
  /** A new zip of those parts only, with veiled number formats. */
  readonly bytes: Uint8Array;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly CheckedSheet[];
  /** What the veils stand for, see `number-formats.ts`. */
  readonly formats: readonly string[];
  /** What the checking cost: bytes unpacked in all, none of which were kept but the small parts. */
  readonly inflatedBytes: number;
}

const CONTENT_TYPES = "[Content_Types].xml";
const ROOT_RELATIONSHIPS = "_rels/.rels";

/** Relationships of the workbook that a reading needs; pictures, charts, comments, links to other files it does not. */
const WORKBOOK_PARTS = new Set(["sharedStrings", "theme"]);

function findWorkbook(parts: PartReader): Result<string | undefined, Problem> {
  const text = parts.text(ROOT_RELATIONSHIPS);
  if (!text.ok || text.value === undefined) return text;
  return success(readRelationships(text.value, "").find((relationship) => relationship.type === "officeDocument")?.path);
}

/** What stands at the door before the library sees a file. */
export function preflight(bytes: Uint8Array, file: string, limits: ReadLimits = READ_LIMITS, progress?: Progress): Result<CheckedPackage, Problem> {
  const looks = appearance(bytes);
  if (looks === "empty") return failure({ kind: "file-empty", file });
  if (looks === "encrypted") return failure({ kind: "file-encrypted", file });
  if (looks === "blanked") return failure({ kind: "file-damaged", file, part: null });
  if (looks !== "package") return failure({ kind: "not-a-workbook", file, looksLike: looks });
  const directory = readZipDirectory(bytes);
  if (!directory.ok) {
    const { problem } = directory;
    return failure(problem.kind === "encrypted" ? { kind: "file-encrypted", file } : { kind: "file-damaged", file, part: problem.part });
  }
  const budget: Budget = { limits, used: 0 };
  const parts = new PartReader(file, directory.value, budget);
  const main = findWorkbook(parts);
  if (!main.ok) return main;
  if (main.value === undefined && directory.value.has("xl/workbook.xml")) return parts.damaged(ROOT_RELATIONSHIPS);
  if (main.value === undefined || main.value.endsWith(".bin")) return failure({ kind: "not-a-workbook", file, looksLike: packageKind(directory.value) });
  return checkWorkbook(main.value, parts, budget, progress);
}

function checkWorkbook(path: string, parts: PartReader, budget: Budget, progress?: Progress): Result<CheckedPackage, Problem> {
  const contentTypes = parts.text(CONTENT_TYPES);
  if (!contentTypes.ok) return contentTypes;
  const text = parts.text(path);
  if (!text.ok) return text;
  const relations = parts.text(relationshipsPath(path));
  if (!relations.ok) return relations;
  if (contentTypes.value === undefined) return parts.damaged(CONTENT_TYPES);
  if (text.value === undefined) return parts.damaged(path);
  if (relations.value === undefined) return parts.damaged(relationshipsPath(path));
  if (!/<(?:[\w.-]+:)?workbook[\s>]/u.test(text.value)) return failure({ kind: "not-a-workbook", file: parts.file, looksLike: "unknown" });
  const workbook = readWorkbookPart(text.value);
  const relationships = readRelationships(relations.value, path);
  const kept = new KeptParts(parts);
  for (const name of [CONTENT_TYPES, ROOT_RELATIONSHIPS, path, relationshipsPath(path)]) kept.add(name);
  const shared = keepShared(relationships, parts, kept);
  if (!shared.ok) return shared;
  const formats = veilStyles(relationships, parts, kept);
  if (!formats.ok) return formats;
  const sheets = surveySheets(workbook.sheets, relationships, parts, budget, kept, progress);
  if (!sheets.ok) return sheets;
  return success({ bytes: kept.zip(), dateSystem: workbook.dateSystem, sheets: sheets.value, formats: formats.value, inflatedBytes: budget.used });
}

function keepShared(relationships: readonly Relationship[], parts: PartReader, kept: KeptParts): Result<void, Problem> {
  for (const { type, path } of relationships) {
    const entry = WORKBOOK_PARTS.has(type) ? parts.entry(path) : undefined;
    if (entry === undefined) continue;
    const scanned = parts.scan(entry);
    if (!scanned.ok) return scanned;
    kept.add(path);
  }
  return success(undefined);
}

function veilStyles(relationships: readonly Relationship[], parts: PartReader, kept: KeptParts): Result<readonly string[], Problem> {
  const path = relationships.find((relationship) => relationship.type === "styles")?.path;
  const styles = path === undefined ? success(undefined) : parts.text(path);
  if (!styles.ok) return styles;
  if (path === undefined || styles.value === undefined) return success([]);
  const veiled = veilNumberFormats(styles.value);
  kept.replace(path, new TextEncoder().encode(veiled.xml));
  return success(veiled.codes);
}
