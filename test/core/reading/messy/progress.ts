import type { MessyCase } from "./messy-case";

const green = "00B050";

/** Progress and traffic lights: `field` says which of the two columns the row stands in. */
export const cases: readonly MessyCase[] = [
  { raw: "50 %", value: 50 },
  { raw: "50%", value: 50 },
  { raw: "0,5", value: 50, column: [{ value: 1 }, { value: 0.25 }] },
  { raw: "100", value: 100, column: [{ value: 50 }] },
  { raw: "0 %", value: 0 },
  { raw: "> 50 %", value: 50 },
  { raw: "110 %" },
  { raw: "-10 %" },
  { raw: "puolivälissä", value: 50 },
  { raw: "neljännes", value: 25 },
  { raw: "3/4", value: 75 },
  { raw: "date 3.4.2025 in a % column", cell: { value: 45750, format: "d.m.yyyy" }, header: "Valmiusaste-%" },
  { raw: "3/5 vaihetta", value: 60 },
  { raw: "2/5", value: 40 },
  { raw: "kesken", aside: { status: "in-progress" } },
  { raw: "ei arvioitu" },
  { raw: "-" },
  { raw: "vihreä", field: "light", value: "green" },
  { raw: "Vihreä", field: "light", value: "green" },
  { raw: "keltainen", field: "light", value: "yellow" },
  { raw: "V", field: "light", value: "green", column: [{ value: "K" }, { value: "P" }] },
  { raw: "K", field: "light", value: "yellow", column: [{ value: "V" }, { value: "P" }] },
  { raw: "P", field: "light", value: "red", column: [{ value: "V" }, { value: "K" }] },
  { raw: "A", field: "light", value: "yellow", column: [{ value: "R" }, { value: "G" }] },
  { raw: "🟢", field: "light", value: "green" },
  { raw: "🟡", field: "light", value: "yellow" },
  { raw: "●  (green font)", field: "light", value: "green" },
  { raw: "fill colour green, no text", field: "light", cell: { value: null, fill: green }, value: "green" },
  {
    raw: "fill colour from conditional formatting",
    field: "light",
    exception: "A colour of conditional formatting is no fill of the cell, so that the cell reads by its text alone; without text it is simply empty.",
  },
  { raw: "Pieniä viiveitä", field: "light", value: "yellow" },
  { raw: "↑", field: "light" },
  { raw: "grön", field: "light", value: "green" },
];
