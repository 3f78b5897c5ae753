import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { Progress } from "../../workbook";
import type { ReadLimits } from "../limits";
import type { OpenTaker, Room, SheetCells, SheetTaker } from "../sheet/cell-collector";
import type { ZipEntry } from "../container/zip-directory";
import type { KeptParts } from "./kept-parts";
import type { PartReader } from "./part-reader";
import type { ReadBox } from "./read-box";
import { chooseBox, costOf } from "./read-box";
import type { Relationship } from "./relationships";
import { readRelationships, relationshipsPath } from "./relationships";
import { SheetFrame } from "./sheet-frame";
import { SheetScanner } from "./sheet-scanner";
import type { SheetSurvey } from "./sheet-survey";
import { LAST_COLUMN, LAST_ROW } from "./sheet-survey";
import type { ListedSheet } from "./workbook-part";

/** A worksheet that is fit to be read. */
export interface CheckedSheet {
  /** Position among all sheets that the workbook lists (chart sheets too). */
  readonly index: number;
  readonly name: string;
  readonly box: ReadBox;
}

/** What was taken from a sheet while it was checked. */
export interface TakenSheet {
  readonly path: string;
  readonly cells: SheetCells;
  readonly frame: SheetFrame;
}

/** What the sheets of a package are read with. */
export interface SheetsContext {
  readonly relationships: readonly Relationship[];
  readonly parts: PartReader;
  readonly strings: readonly string[];
  readonly limits: ReadLimits;
  readonly kept: KeptParts;
  readonly open: OpenTaker;
}

/** Parts that belong to a sheet and are read with it. */
const SHEET_PARTS = new Set(["table", "pivotTable"]);

/** Checks the tables and pivots of a sheet; what it only points at (drawings, comments, links) is not read. */
function checkCompanions(path: string, parts: PartReader, kept: KeptParts): Result<void, Problem> {
  const relations = parts.text(relationshipsPath(path));
  if (!relations.ok) return relations;
  if (relations.value === undefined) return success(undefined);
  kept.add(relationshipsPath(path));
  for (const relationship of readRelationships(relations.value, path)) {
    const entry = SHEET_PARTS.has(relationship.type) ? parts.entry(relationship.path) : undefined;
    if (entry === undefined) continue;
    const scanned = parts.scanTree(entry);
    if (!scanned.ok) return scanned;
    kept.add(relationship.path);
  }
  return success(undefined);
}

function isOverdrawn(survey: SheetSurvey, limits: ReadLimits): boolean {
  return survey.describedColumns > 4 * LAST_COLUMN || survey.rows > LAST_ROW || survey.others > limits.otherElements;
}

/** Lets a sheet pass once more whose cells are not all wanted. */
function takeAgain(entry: ZipEntry, taker: SheetTaker, { parts, strings }: SheetsContext): SheetCells | undefined {
  parts.rescan(entry, new SheetScanner(strings, taker));
  return taker.take();
}

/**
 * Unpacks every worksheet once, decides what of it is read, and takes its cells in the same pass unless only a part of
 * them is wanted. Chart sheets and macro sheets hold no cells and are left out. All sheets together may not hold more
 * cells than memory bears.
 */
export function surveySheets(listed: readonly ListedSheet[], context: SheetsContext, progress?: Progress): Result<ReadonlyMap<CheckedSheet, TakenSheet>, Problem> {
  const { relationships, parts, strings, limits, kept, open } = context;
  const sheets = new Map<CheckedSheet, TakenSheet>();
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  const room: Room = { cells: limits.heldCells };
  let cells = 0;
  for (const [index, { name, relationship }] of listed.entries()) {
    const target = byId.get(relationship);
    if (target?.type !== "worksheet") continue;
    const { path } = target;
    const entry = parts.entry(path);
    if (entry === undefined || seen.has(path)) return parts.damaged(path);
    seen.add(path);
    const taker = open(sheets.size, room);
    const scanner = new SheetScanner(strings, taker);
    const frame = new SheetFrame();
    const scanned = parts.scan(entry, scanner, (chunk) => {
      frame.take(chunk, scanner);
    });
    if (!scanned.ok) return scanned;
    if (scanner.misplaced || isOverdrawn(scanner.survey, limits)) return parts.damaged(entry.name);
    const box = chooseBox(scanner.survey, limits);
    cells += costOf(scanner.survey, box);
    if (box.kind === "too-large" || cells > limits.cells) return failure({ kind: "sheet-too-large", file: parts.file, sheet: name });
    const taken = box.kind === "whole" ? taker.take() : takeAgain(entry, open(sheets.size, room, box.box), context);
    if (taken === undefined) return failure({ kind: "sheet-too-large", file: parts.file, sheet: name });
    const companions = checkCompanions(path, parts, kept);
    if (!companions.ok) return companions;
    sheets.set({ index, name, box }, { path, cells: taken, frame });
    progress?.(index + 1, listed.length);
  }
  return success(sheets);
}
