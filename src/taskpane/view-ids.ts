import type { Asked } from "./asked";

/** The views in the order of their tabs. */
export const VIEW_IDS = ["overview", "findings", "overdue", "reports", "settings", "columns"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The way to a view; `asked` is what one wants to see there. */
export type Go = (view: ViewId, asked?: Asked) => void;

/** What a view is given: a way to the others, and what was asked for when somebody came here. */
export interface ViewProps {
  readonly go: Go;
  readonly asked?: Asked | undefined;
}
