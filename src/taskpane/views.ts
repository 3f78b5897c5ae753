import type { ViewId, ViewProps } from "./view-ids";
import { ColumnsView } from "./views/columns-view";
import { FindingsView } from "./views/findings-view";
import { OverdueView } from "./views/overdue-view";
import { OverviewView } from "./views/overview-view";
import { ReportsView } from "./views/reports-view";
import { SettingsView } from "./views/settings-view";

/** The views by their ids. A new one is a file in views/, its words, an id in `view-ids.ts` and an entry here. */
export const VIEWS: Readonly<Record<ViewId, (props: ViewProps) => React.JSX.Element>> = { overview: OverviewView, findings: FindingsView, overdue: OverdueView, reports: ReportsView, settings: SettingsView, columns: ColumnsView };
