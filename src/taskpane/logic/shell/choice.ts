/** One of a list that people choose from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}
