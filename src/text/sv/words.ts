import type { Words } from "../word-tables";
import { cli } from "./cli";
import { decisions } from "./decisions";
import { ledger } from "./ledger";
import { newRoadmap } from "./new-roadmap";
import { pane } from "./pane";
import { reports } from "./reports";
import { reviewWords } from "./review-words";
import { settings } from "./settings";

export const words: Words = { ...reviewWords, pane, decisions, reports, settings, newRoadmap, cli, ledger };
