import { readFileSync } from "node:fs";
import { codeKind } from "../../../src/core/reading/cells/codes/code-kind";
import { statusKind } from "../../../src/core/reading/cells/status/status-kind";
import { periodKind } from "../../../src/core/reading/cells/period/period-kind";
import { moneyKind } from "../../../src/core/reading/cells/money/money-kind";
import { porvoo } from "../../../src/core/programme/porvoo";
import { runChecks } from "../../../src/core/checks/run-checks";
import { almostClean, roadmap, AS_OF } from "./helpers";
import { sayFinding } from "../../../src/text/check-words";
import { checks as fi } from "../../../src/text/fi/checks";
import { formatCents, formatDay, formatPeriod } from "../../../src/text/format";
const say = { field: (f: string) => f, code: (_: string, c: string) => c, day: formatDay, period: formatPeriod, money: (c: number) => formatCents(c, "fi"), integer: String, quote: (t: string) => `”${t}”`, note: (n: string) => n };
const K: any = { level: ["level", codeKind("level")], basis: ["basis", codeKind("basis")], beneficiary: ["beneficiary", codeKind("beneficiary")], goal: ["goal", codeKind("goal")], costsize: ["cost", codeKind("cost")], theme: ["strategyTheme", codeKind("strategyTheme")], status: ["status", statusKind], date: ["due", periodKind], money: ["budget:2025", moneyKind] };
for (const line of readFileSync("test/data/messy-cells.tsv", "utf8").split("\n").slice(1)) {
  const [kind, raw, interp, cls] = line.split("\t");
  const k = K[kind ?? ""]; if (!k || /number|stored|boolean/.test(raw ?? "")) continue;
  const ctx: any = { programme: porvoo, field: k[0], header: "", dateSystem: 1900 };
  const cell = { value: (raw ?? "").replaceAll("\\n", "\n") }; const contents = { cells: [{ cell, count: 1 }] };
  try {
    const reading = k[1].read(cell, k[1].decide(contents, ctx), ctx);
    const f = runChecks(roadmap([almostClean({ [k[0]]: reading } as any)]), { asOf: AS_OF }).filter((x) => x.field === k[0]);
    console.log(cls, kind, JSON.stringify(raw), "=>", f.map((x) => `${x.severity} ${x.check}${x.suggestion ? ` [${x.suggestion}]` : ""}`).join(" + ") || "-", "|", reading.status, JSON.stringify(reading.value)?.slice(0,60));
  } catch (e) { console.log("THROW", kind, raw, String(e)); }
}
