import { generic } from "./generic";
import type { Evidence, WorkbookTraces } from "./guess/evidence";
import { headerEvidence } from "./guess/header-evidence";
import { nameEvidence } from "./guess/name-evidence";
import { valueEvidence } from "./guess/value-evidence";
import { PROGRAMMES } from "./registry";
import type { Programme } from "./schema";

/** Which programme a workbook most probably follows. */
export interface ProgrammeGuess {
  /** The programme's id. */
  readonly programme: string;
  /** 0–1; below a half the user should be asked. */
  readonly confidence: number;
  /** What spoke for it, weightiest first. */
  readonly reasons: readonly Evidence[];
}

/** Weaker evidence than this is chance: the generic programme reads any roadmap. */
const LEAST = 2;
const GENERIC_CONFIDENCE = 0.4;

function evidenceFor(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  return [...nameEvidence(programme, traces), ...valueEvidence(programme, traces), ...headerEvidence(programme, traces)];
}

function weightOf(reasons: readonly Evidence[]): number {
  return reasons.reduce((sum, reason) => sum + reason.weight, 0);
}

/**
 * Guesses the programme from header texts, a sample of cells and the names of sheets. Names of the organisation count
 * most. Without evidence it is the generic programme; of two alike the earlier one in the list.
 */
export function guessProgramme(traces: WorkbookTraces, programmes: readonly Programme[] = PROGRAMMES): ProgrammeGuess {
  const scored = programmes
    .filter((programme) => programme.id !== generic.id)
    .map((programme) => {
      const reasons = evidenceFor(programme, traces);
      return { programme: programme.id, reasons, weight: weightOf(reasons) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = scored;
  if (best === undefined || best.weight < LEAST) return { programme: generic.id, confidence: GENERIC_CONFIDENCE, reasons: [] };
  const against = Math.max(0, second?.weight ?? 0);
  const confidence = Math.round((100 * best.weight) / (best.weight + against + 1)) / 100;
  return { programme: best.programme, confidence, reasons: best.reasons.filter((reason) => reason.weight > 0).sort((a, b) => b.weight - a.weight) };
}
