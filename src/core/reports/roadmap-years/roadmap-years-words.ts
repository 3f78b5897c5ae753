/** What follows the figure 1, and any other figure. */
interface Forms {
  readonly one: string;
  readonly many: string;
}

/** What the sheet says: new, carried over and done actions per roadmap year. */
export interface RoadmapYearsWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly years: string; readonly halves: string };
  readonly byYear: string;
  readonly byHalf: string;
  readonly headers: {
    readonly inAll: string;
    readonly fresh: string;
    readonly carried: string;
    readonly done: string;
    readonly doneShare: string;
    readonly inProgress: string;
    readonly statutory: string;
    readonly statutoryShare: string;
    readonly half: string;
    readonly firstYear: string;
    readonly lastYear: string;
    readonly count: string;
  };
  /** "Vuoteen ", " asti": a half's label around the year of the report. */
  readonly upTo: readonly [before: string, after: string];
  readonly after: readonly [before: string, after: string];
  /** "2024 ja 2025", "2023–2025". */
  readonly and: string;
  readonly to: string;
  /** By how many years are named before: "Vuoden 2026 tiekartassa on 28 …", "Vuosien 2024 ja 2025 …". */
  readonly beforeYears: Forms;
  readonly afterYears: string;
  /** The roadmaps up to the report's year: after the number of actions, of those done, of those in progress. */
  readonly soFar: readonly [afterActions: Forms, afterDone: Forms, afterInProgress: Forms];
  /** The later roadmaps: after the number of actions, where nothing more is known, and with the number of statutory ones. */
  readonly later: readonly [afterActionsAlone: Forms, afterActions: Forms, afterStatutory: Forms];
  /** How new and carried over are counted, in two sentences. */
  readonly rule: string;
  readonly caution: string;
  /** Stands where figures do not add up. */
  readonly noTotal: string;
  readonly chartTitle: string;
  readonly chartAlt: string;
}
