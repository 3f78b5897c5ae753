import { nodeIo } from "../src/cli/node-io";
import { run } from "../src/cli/run";

// Checks the example roadmap as of the day of a board meeting, and writes the report workbook.
const asOf = ["--as-of", "2025-12-15"];
const io = nodeIo();
const checked = await run(["check", "examples/porvoo-sekava.xlsx", ...asOf], io);
io.out("\n");
const reported = await run(["report", "examples/porvoo.xlsx", "--out", "out/porvoo-raportti.xlsx", "--force", ...asOf], io);
// Findings are what the example is there to show; only a run that failed is a failure.
process.exitCode = checked === 2 || reported === 2 ? 2 : 0;
