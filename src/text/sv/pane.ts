import type { PaneWords } from "../pane-words";
import { firstPane } from "./first-pane";
import { browser } from "./pane/browser";
import { columns } from "./pane/columns";
import { money } from "./pane/money";
import { reports } from "./pane/reports";
import { settings } from "./pane/settings";

export const pane: PaneWords = { ...firstPane, money, reports, settings, columns, browser };
