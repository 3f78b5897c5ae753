import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { Progress } from "../../workbook";
import type { Budget } from "../container/inflate";
import type { ZipEntry } from "../container/zip-directory";
import type { KeptParts } from "./kept-parts";
import type { PartReader } from "./part-reader";
import type { ReadBox } from "./read-box";
import { chooseBox, costOf } from "./read-box";
import type { Relationship } from "./relationships";
import { readRelationships, relationshipsPath } from "./relationships";
import { SheetSurvey } from "./sheet-survey";
import type { ListedSheet } from "./workbook-part";

/** A worksheet that is fit to be read. */
export interface CheckedSheet {
  /** Position among all sheets that the workbook lists (chart sheets too). */
  readonly index: number;
  readonly name: string;
  readonly box: ReadBox;
}

/** Parts that belong to a sheet and are read with it. */
const SHEET_PARTS = new Set(["table", "pivotTable"]);
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** Checks the tables and pivots of a sheet; what it only points at (drawings, comments, links) is not read. */
function checkCompanions(path: string, parts: PartReader, kept: KeptParts): Result<void, Problem> {
  const relations = parts.text(relationshipsPath(path));
  if (!relations.ok) return relations;
  if (relations.value === undefined) return success(undefined);
  kept.add(relationshipsPath(path));
  for (const relationship of readRelationships(relations.value, path)) {
    const entry = SHEET_PARTS.has(relationship.type) ? parts.entry(relationship.path) : undefined;
    if (entry === undefined) continue;
    const scanned = parts.scan(entry);
    if (!scanned.ok) return scanned;
    kept.add(relationship.path);
  }
  return success(undefined);
}

/** Of a sheet that is narrowed, the rows after the last filled one are cut away: to let the library pass a million of them takes long. */
function keepSheet(path: string, entry: ZipEntry, survey: SheetSurvey, box: ReadBox, parts: PartReader, kept: KeptParts): void {
  const idle = box.kind === "narrowed" ? survey.idleRows() : undefined;
  if (idle === undefined) kept.add(path);
  else kept.replace(path, parts.without(entry, idle.from, idle.to));
}

/**
 * Unpacks every worksheet once and decides how it is read. Chart sheets and macro sheets hold no cells and are left
 * out. All sheets together may not hold more cells than memory bears.
 */
export function surveySheets(
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
  parts: PartReader,
  budget: Budget,
  kept: KeptParts,
  progress?: Progress,
): Result<readonly CheckedSheet[], Problem> {
  const { limits } = budget;
  const sheets: CheckedSheet[] = [];
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  let cells = 0;
  for (const [index, { name, relationship }] of listed.entries()) {
    const target = byId.get(relationship);
    if (target?.type !== "worksheet") continue;
    const entry = parts.entry(target.path);
    if (entry === undefined || seen.has(target.path)) return parts.damaged(target.path);
    seen.add(target.path);
    const survey = new SheetSurvey();
    const scanned = parts.scan(entry, survey);
    if (!scanned.ok) return scanned;
    if (survey.describedColumns > 4 * LAST_COLUMN || survey.rows > LAST_ROW || survey.others > limits.otherElements) return parts.damaged(entry.name);
    const box = chooseBox(survey, limits);
    cells += costOf(survey, box);
    if (box.kind === "too-large" || cells > limits.cells) return failure({ kind: "sheet-too-large", file: parts.file, sheet: name });
    keepSheet(target.path, entry, survey, box, parts, kept);
    const companions = checkCompanions(target.path, parts, kept);
    if (!companions.ok) return companions;
    sheets.push({ index, name, box });
    progress?.(index + 1, listed.length);
  }
  const narrowed = sheets.filter((sheet) => sheet.box.kind === "narrowed");
  const surplus = narrowed[limits.narrowedSheets];
  return surplus === undefined ? success(sheets) : failure({ kind: "sheet-too-large", file: parts.file, sheet: surplus.name });
}
