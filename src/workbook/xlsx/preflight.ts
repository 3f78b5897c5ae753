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
import { spellOutFormats } from "./package/number-formats";
import { packageKind } from "./package/package-kind";
import { PartReader } from "./package/part-reader";
import type { Relationship } from "./package/relationships";
import { readRelationships, relationshipsPath } from "./package/relationships";
import type { CheckedSheet, TakenSheet } from "./package/survey-sheets";
import { SharedStrings } from "./package/shared-strings";
import { surveySheets } from "./package/survey-sheets";
import { readWorkbookPart } from "./package/workbook-part";
import type { OpenTaker } from "./sheet/cell-collector";
import { collectCells } from "./sheet/cell-collector";

/** A workbook whose every part that is read was unpacked once, found whole and of bearable size, and read in passing. */
export interface CheckedPackage {
  /** The parts that describe the workbook and its sheets, not those that hold texts and cells. */
  readonly kept: KeptParts;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly CheckedSheet[];
  /** The cells of each sheet, and what stands around them. */
  readonly taken: ReadonlyMap<CheckedSheet, TakenSheet>;
  /** What the checking cost: bytes unpacked in all. */
  readonly inflatedBytes: number;
}

const CONTENT_TYPES = "[Content_Types].xml";
const ROOT_RELATIONSHIPS = "_rels/.rels";

function findWorkbook(parts: PartReader): Result<string | undefined, Problem> {
  const text = parts.text(ROOT_RELATIONSHIPS);
  if (!text.ok || text.value === undefined) return text;
  return success(readRelationships(text.value, "").find((relationship) => relationship.type === "officeDocument")?.path);
}

/** What stands at the door of a file: it is refused here, or comes in with its cells taken. */
export function preflight(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits = READ_LIMITS,
  progress?: Progress,
  open: OpenTaker = collectCells,
): Result<CheckedPackage, Problem> {
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
  return checkWorkbook(main.value, parts, budget, open, progress);
}

function checkWorkbook(path: string, parts: PartReader, budget: Budget, open: OpenTaker, progress?: Progress): Result<CheckedPackage, Problem> {
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
  const strings = takeStrings(relationships, parts);
  if (!strings.ok) return strings;
  const theme = keepTheme(relationships, parts, kept);
  if (!theme.ok) return theme;
  const styles = keepStyles(relationships, parts, kept);
  if (!styles.ok) return styles;
  const taken = surveySheets(workbook.sheets, { relationships, parts, strings: strings.value, limits: budget.limits, kept, open }, progress);
  if (!taken.ok) return taken;
  return success({ kept, dateSystem: workbook.dateSystem, sheets: Array.from(taken.value.keys()), taken: taken.value, inflatedBytes: budget.used });
}

function pathOf(relationships: readonly Relationship[], type: string): string {
  return relationships.find((relationship) => relationship.type === type)?.path ?? "";
}

function takeStrings(relationships: readonly Relationship[], parts: PartReader): Result<readonly string[], Problem> {
  const entry = parts.entry(pathOf(relationships, "sharedStrings"));
  if (entry === undefined) return success([]);
  const strings = new SharedStrings();
  const scanned = parts.scanTree(entry, strings);
  return scanned.ok ? success(strings.texts) : scanned;
}

function keepTheme(relationships: readonly Relationship[], parts: PartReader, kept: KeptParts): Result<void, Problem> {
  const path = pathOf(relationships, "theme");
  const entry = parts.entry(path);
  const scanned = entry === undefined ? success(undefined) : parts.scanTree(entry);
  if (scanned.ok) kept.add(path);
  return scanned;
}

function keepStyles(relationships: readonly Relationship[], parts: PartReader, kept: KeptParts): Result<void, Problem> {
  const path = pathOf(relationships, "styles");
  const styles = parts.text(path);
  if (!styles.ok) return styles;
  if (styles.value !== undefined) kept.replace(path, new TextEncoder().encode(spellOutFormats(styles.value)));
  return success(undefined);
}
