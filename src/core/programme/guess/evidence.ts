/** What of a workbook a guess at its programme looks at. */
export interface WorkbookTraces {
  /** Header texts of the table. */
  readonly headers: readonly string[];
  /** A sample of the cells' texts, in any order. */
  readonly cells: readonly string[];
  readonly sheetNames: readonly string[];
  /** Titles above the table, the file's name, document properties. */
  readonly titles?: readonly string[];
}

/** What spoke for a programme, as facts; `text/` says it in words. */
export const EVIDENCE_KINDS = ["organisation", "steering-group", "activity-code", "goals", "codes", "themes", "headers", "views", "half-years", "years", "language"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One reason, with up to three texts of the workbook that show it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly found: readonly string[];
  /** How much it weighs; below zero it speaks against the programme. */
  readonly weight: number;
}

const MOST_EXAMPLES = 3;

/** Evidence from the texts that show it, or nothing where fewer than `least` do. */
export function evidence(kind: EvidenceKind, texts: readonly string[], weight: number, least = 1): readonly Evidence[] {
  const distinct = [...new Set(texts)];
  return texts.length < least ? [] : [{ kind, found: distinct.slice(0, MOST_EXAMPLES), weight }];
}
