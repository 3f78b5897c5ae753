import { writeFileSync } from "node:fs";
import { exampleWorkbooks } from "./examples/example-workbooks";
import { porvooLedgers } from "./examples/ledger/porvoo-ledgers";
import { writeExample } from "./examples/write-example";

// Makes the workbooks of `examples/` from their readable sources.
for (const { file, title, sheets } of exampleWorkbooks()) {
  await writeExample(`examples/${file}`, sheets, title);
  console.log(`examples/${file}`);
}

for (const { file, bytes } of await porvooLedgers()) {
  writeFileSync(`examples/${file}`, bytes);
  console.log(`examples/${file}`);
}
