import type { Programme } from "../schema";
import type { Evidence, WorkbookTraces } from "./evidence";
import { evidence } from "./evidence";

const LETTER = /\p{L}/u;

/** The part of a city's name that inflection leaves alone: "Porvoon kaupunki" → "porvoo", "Korsholms kommun" → "korsho". */
function nameStem(organisation: string): string {
  const word = organisation.split(" ")[0] ?? "";
  return word.toLowerCase().slice(0, Math.max(6, word.length - 3));
}

function startsAWord(text: string, stem: string): boolean {
  const at = text.indexOf(stem);
  return at === 0 || (at > 0 && !LETTER.test(text.charAt(at - 1)));
}

function mentioning(texts: readonly string[], stems: readonly string[]): readonly string[] {
  return texts.filter((text) => stems.some((stem) => startsAWord(text.normalize("NFC").toLowerCase(), stem)));
}

/** The city's name: strong in titles, headers and sheet names; in cells it may be a partner's. */
function organisationEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  const stems = [nameStem(programme.organisation.fi), nameStem(programme.organisation.sv)];
  const prominent = mentioning([...(traces.titles ?? []), ...traces.sheetNames, ...traces.headers], stems);
  return prominent.length > 0 ? evidence("organisation", prominent, 6) : evidence("organisation", mentioning(traces.cells, stems), 2);
}

function steeringGroupEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  const names = [programme.steeringGroup.fi, programme.steeringGroup.sv].map((name) => name.toLowerCase());
  const texts = [...(traces.titles ?? []), ...traces.sheetNames, ...traces.headers, ...traces.cells];
  return evidence("steering-group", texts.filter((text) => names.some((name) => text.toLowerCase().includes(name))), 3);
}

function activityCodeEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  const isCode = (text: string): boolean => programme.activityCodes.some(({ code, name }) => text.trim() === code || text.toLowerCase().includes(name.toLowerCase()));
  return evidence("activity-code", traces.cells.filter(isCode), 2);
}

/** Names that only this programme's workbooks hold: the city, its steering group, its activity code. */
export function nameEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  return [...organisationEvidence(programme, traces), ...steeringGroupEvidence(programme, traces), ...activityCodeEvidence(programme, traces)];
}
