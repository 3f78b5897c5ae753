import { renderPlan } from "../src/workbook/xlsx/render-plan";
import { countCells, planOf } from "./report-plan";

const ACTIONS = 50_000;

const start = performance.now();
const plan = planOf(ACTIONS);
const planned = performance.now();
const bytes = await renderPlan(plan);
const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
const figures = `${countCells(plan)} cells, ${(bytes.length / 1e6).toFixed(1)} MB`;
console.log(`Report of ${ACTIONS} actions (${figures}) in ${seconds(start, performance.now())} s, ${seconds(start, planned)} s of them planned\t${(process.resourceUsage().maxRSS / 1000).toFixed(0)}`);
