import type { FirstPaneWords } from "../pane-words";
import { findings } from "./pane/findings";
import { overdue } from "./pane/overdue";
import { overview } from "./pane/overview";
import { shell } from "./pane/shell";
import { start } from "./pane/start";

export const firstPane: FirstPaneWords = { shell, overview, findings, overdue, start };
