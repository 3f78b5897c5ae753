import { lazy } from "react";
import type { Language } from "../core/programme/language";
import { loadWords } from "../text/load-words";
import type { ViewId, ViewProps } from "./view-ids";
import { OverviewView } from "./views/overview-view";

type View = (props: ViewProps) => React.JSX.Element;

/** The views that the pane does not open on, each in a file of its own. A new one is a file in views/, its words, an id in `view-ids.ts` and entries here. */
const PARTS: Readonly<Record<Exclude<ViewId, "overview">, () => Promise<View>>> = {
  findings: async () => (await import(/* webpackChunkName: "findings" */ "./views/findings-view")).FindingsView,
  overdue: async () => (await import(/* webpackChunkName: "overdue" */ "./views/overdue-view")).OverdueView,
  money: async () => (await import(/* webpackChunkName: "money" */ "./views/money-view")).MoneyView,
  reports: async () => (await import(/* webpackChunkName: "reports" */ "./views/reports-view")).ReportsView,
  settings: async () => (await import(/* webpackChunkName: "settings" */ "./views/settings-view")).SettingsView,
  columns: async () => (await import(/* webpackChunkName: "columns" */ "./views/columns-view")).ColumnsView,
};

function onDemand(part: () => Promise<View>): React.LazyExoticComponent<View> {
  return lazy(async () => ({ default: await part() }));
}

export const VIEWS: Readonly<Record<ViewId, React.ComponentType<ViewProps>>> = { overview: OverviewView, findings: onDemand(PARTS.findings), overdue: onDemand(PARTS.overdue), money: onDemand(PARTS.money), reports: onDemand(PARTS.reports), settings: onDemand(PARTS.settings), columns: onDemand(PARTS.columns) };

/** Brings the views that nobody has opened yet and their words, so that they open at once, and without a network too. */
export function bringViews(language: Language): void {
  // What cannot be had now is asked for again, and told, when it is opened.
  for (const part of [...Object.values(PARTS), () => loadWords(language)]) part().catch(() => undefined);
}
