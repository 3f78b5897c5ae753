import { FindingsView } from "./views/findings-view";
import { OverdueView } from "./views/overdue-view";
import { OverviewView } from "./views/overview-view";
import { ReportsView } from "./views/reports-view";
import { SettingsView } from "./views/settings-view";

/** The views in the order of their tabs. A new one is a file in views/, its words, and a line here. */
export const VIEW_IDS = ["overview", "findings", "overdue", "reports", "settings"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What a view is given: a way to the others. */
export interface ViewProps {
  readonly go: (view: ViewId) => void;
}

export const VIEWS: Readonly<Record<ViewId, (props: ViewProps) => React.JSX.Element>> = { overview: OverviewView, findings: FindingsView, overdue: OverdueView, reports: ReportsView, settings: SettingsView };
