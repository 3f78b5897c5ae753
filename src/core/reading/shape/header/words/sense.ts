import type { PlainField } from "../../../../programme/fields";

/** What a header name can mean: a field of an action, or something known that is no field of an action (a ledger account). */
export type Sense = PlainField | "none";

/** Names that mean one thing, separated by commas; written in lower case, in their basic form. */
export type PlainNames = Readonly<Partial<Record<Sense, string>>>;

/** Names that mean several things, each with how likely it is before the column's contents are seen (0–1). */
export type SharedNames = Readonly<Record<string, Readonly<Partial<Record<Sense, number>>>>>;
