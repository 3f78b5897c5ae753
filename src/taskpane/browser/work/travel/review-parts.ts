import type { CheckOutcome } from "../../../../app/check-roadmap";
import type { LoadedRoadmap } from "../../../../app/load-roadmap";
import type { Review } from "../../../../app/session/review";
import { groupFindings } from "../../../../core/checks/group-findings";
import type { Roadmap } from "../../../../core/reading/roadmap";
import { overdueList } from "../../../../core/schedule/overdue-list";
import type { ScheduleVerdict } from "../../../../core/schedule/verdict";
import type { SheetRead } from "../../../../workbook/workbook";
import type { ActionPart } from "./action-parts";
import { ActionAssembler, actionParts } from "./action-parts";
import { contentKeys, Distinct, slices } from "./distinct";
import type { PackedFindings } from "./finding-parts";
import { FindingAssembler, findingParts } from "./finding-parts";

/** So many verdicts travel at a time. */
const VERDICTS = 20_000;
const REASONS = 5000;

/** A review without its long lists. */
export interface ReviewRest {
  readonly loaded: Omit<LoadedRoadmap, "roadmap"> & { readonly roadmap: Omit<Roadmap, "actions"> };
  readonly request: Review["request"];
  readonly outcome: Pick<CheckOutcome, "asOf" | "summary">;
}

export type ReviewPart =
  | { readonly kind: "actions"; readonly actions: ActionPart }
  | { readonly kind: "findings"; readonly findings: PackedFindings }
  | { readonly kind: "accepted"; readonly findings: PackedFindings }
  /** Why the accepted findings were accepted, in their order. */
  | { readonly kind: "reasons"; readonly reasons: readonly string[] }
  /** Different verdicts travel once. */
  | { readonly kind: "verdicts"; readonly fresh: readonly ScheduleVerdict[]; readonly places: Uint32Array };

/** The long lists of a review, piece by piece. What follows from them is worked out where they arrive. */
export function* reviewParts({ loaded, outcome }: Review): Generator<ReviewPart> {
  for (const actions of actionParts(loaded.roadmap.actions)) yield { kind: "actions", actions };
  for (const findings of findingParts(outcome.findings)) yield { kind: "findings", findings };
  for (const findings of findingParts(outcome.accepted.map(({ finding }) => finding))) yield { kind: "accepted", findings };
  for (const some of slices(outcome.accepted, REASONS)) yield { kind: "reasons", reasons: some.map(({ reason }) => reason) };
  const verdicts = new Distinct<ScheduleVerdict>(contentKeys());
  for (const some of slices(outcome.verdicts, VERDICTS)) {
    const places = Uint32Array.from(some, (verdict) => verdicts.placeOf(verdict));
    yield { kind: "verdicts", fresh: verdicts.takeFresh(), places };
  }
}

/** What is left of a review without them. */
export function reviewRest({ loaded: { roadmap, ...loaded }, request, outcome: { asOf, summary } }: Review): ReviewRest {
  const { programme, table, columns, skipped, outside, otherTables, unfitDecisions } = roadmap;
  return { loaded: { ...loaded, roadmap: { programme, table, columns, skipped, outside, otherTables, unfitDecisions } }, request, outcome: { asOf, summary } };
}

/** Puts a review together again, as its pieces come. */
export class ReviewAssembler {
  private readonly actions = new ActionAssembler();
  private readonly findings = new FindingAssembler();
  private readonly accepted = new FindingAssembler();
  private readonly reasons: string[] = [];
  private readonly knownVerdicts: ScheduleVerdict[] = [];
  private readonly verdicts: ScheduleVerdict[] = [];

  take(part: ReviewPart): void {
    if (part.kind === "actions") this.actions.take(part.actions);
    else if (part.kind === "findings") this.findings.take(part.findings);
    else if (part.kind === "accepted") this.accepted.take(part.findings);
    else if (part.kind === "reasons") this.reasons.push(...part.reasons);
    else {
      this.knownVerdicts.push(...part.fresh);
      for (const place of part.places) {
        const verdict = this.knownVerdicts[place];
        if (verdict !== undefined) this.verdicts.push(verdict);
      }
    }
  }

  /**
   * The review, over the sheets that are there already.
   * @param breathe lets whoever waits have a turn: what follows from the lists takes a while for each
   */
  async whole({ loaded, request, outcome }: ReviewRest, sheets: readonly SheetRead[], breathe: () => Promise<void>): Promise<Review> {
    const { verdicts } = this;
    const roadmap: Roadmap = { ...loaded.roadmap, actions: this.actions.whole() };
    const findings = this.findings.whole();
    await breathe();
    const overdue = overdueList(roadmap, verdicts);
    await breathe();
    const groups = groupFindings(findings);
    await breathe();
    const accepted = this.accepted.whole().map((finding, index) => ({ finding, reason: this.reasons[index] ?? "" }));
    return { sheets, loaded: { ...loaded, roadmap }, request, outcome: { ...outcome, findings, groups, accepted, verdicts, overdue } };
  }
}
