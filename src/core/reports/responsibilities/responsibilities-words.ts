/** What follows the figure 1, and any other figure. */
interface Forms {
  readonly one: string;
  readonly many: string;
}

/** "Toimiala, jolla on eniten …: Elinvoima (3; yhtä monta myös 1 muulla).": the pieces around name, figure and number of equals. */
export type MostLateWords = readonly [beforeName: string, beforeFigure: string, beforeEquals: string, afterEquals: Forms, after: string];

/** What the sheet says: open, late and done work per unit and per owner. */
export interface ResponsibilitiesWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly units: string; readonly owners: string };
  readonly byUnit: string;
  readonly byOwner: string;
  /** Done, open in time, late and other add up to the count; open is open in time and late together. */
  readonly headers: { readonly openInTime: string; readonly other: string; readonly open: string; readonly soon: string };
  readonly unitMostLate: MostLateWords;
  readonly ownerMostLate: MostLateWords;
  /** In place of the unit with most late actions, where new ones stand in the data and it cannot be told. */
  readonly unitsChanged: string;
  readonly noneLate: string;
  /** What counts as open, in one sentence. */
  readonly rule: string;
  /** "Taulukossa on 80 toimenpidettä, eriteltynä 80: täsmää." The last piece is one of two. */
  readonly tie: { readonly before: string; readonly afterActions: Forms; readonly beforeVerdict: string; readonly ties: string; readonly differs: string };
  readonly chartTitle: string;
  readonly chartAlt: string;
}
