import type { Asked } from "./asked";
import { ColumnsView } from "./views/columns-view";
import { FindingsView } from "./views/findings-view";
import { MoneyView } from "./views/money-view";
import { OverdueView } from "./views/overdue-view";
import { OverviewView } from "./views/overview-view";
import { ReportsView } from "./views/reports-view";
import { SettingsView } from "./views/settings-view";

/** The views in the order of their tabs. A new one is a file in views/, its words, and a line here. */
export const VIEW_IDS = ["overview", "findings", "overdue", "money", "reports", "settings", "columns"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The way to a view; `asked` is what one wants to see there. */
export type Go = (view: ViewId, asked?: Asked) => void;

/** What a view is given: a way to the others, and what was asked for when somebody came here. */
export interface ViewProps {
  readonly go: Go;
  readonly asked?: Asked | undefined;
}

export const VIEWS: Readonly<Record<ViewId, (props: ViewProps) => React.JSX.Element>> = { overview: OverviewView, findings: FindingsView, overdue: OverdueView, money: MoneyView, reports: ReportsView, settings: SettingsView, columns: ColumnsView };
