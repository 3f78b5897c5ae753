import { exampleWorkbooks } from "./examples/example-workbooks";
import { writeExample } from "./examples/write-example";

// Makes the workbooks of `examples/` from their readable sources.
for (const { file, title, sheets } of exampleWorkbooks()) {
  await writeExample(`examples/${file}`, sheets, title);
  console.log(`examples/${file}`);
}
