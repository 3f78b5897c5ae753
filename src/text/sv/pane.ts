import type { PaneWords } from "../pane-words";
import { browser } from "./pane/browser";
import { columns } from "./pane/columns";
import { findings } from "./pane/findings";
import { money } from "./pane/money";
import { overdue } from "./pane/overdue";
import { overview } from "./pane/overview";
import { reports } from "./pane/reports";
import { settings } from "./pane/settings";
import { shell } from "./pane/shell";
import { start } from "./pane/start";

export const pane: PaneWords = { shell, overview, findings, overdue, money, reports, settings, columns, start, browser };
