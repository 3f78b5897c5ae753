import type { PaneWords } from "../pane-words";
import { browser } from "./pane/browser";
import { findings } from "./pane/findings";
import { overdue } from "./pane/overdue";
import { overview } from "./pane/overview";
import { reports } from "./pane/reports";
import { settings } from "./pane/settings";
import { shell } from "./pane/shell";

export const pane: PaneWords = { browser, shell, overview, findings, overdue, reports, settings };
