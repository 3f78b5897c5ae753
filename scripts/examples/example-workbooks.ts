import { messyPorvoo } from "./messy-porvoo";
import { tableExample } from "./table-example";
import type { ExampleSheet } from "./write-example";

export interface ExampleWorkbook {
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly ExampleSheet[];
}

/** Every example workbook with the source it is made from. */
export function exampleWorkbooks(): readonly ExampleWorkbook[] {
  return [
    { file: "porvoo.xlsx", title: "Porvoon digitiekartta 2024–2026", sheets: [tableExample("examples/sources/porvoo.tsv", "Tiekartta", "Tiekartta", ["Taso", "Toimintokoodi", "Säädös"])] },
    { file: "tornio.xlsx", title: "Tornion digitiekartta 2024–2026", sheets: [tableExample("examples/sources/tornio.tsv", "Toimenpiteet", "Toimenpiteet", ["Päämäärä", "Aikataulu"])] },
    { file: "mustasaari.xlsx", title: "Korsholms IKT-vision 2019–2021", sheets: [tableExample("examples/sources/mustasaari.tsv", "Åtgärder", "Atgarder", [])] },
    { file: "porvoo-sekava.xlsx", title: "Digitiekartta", sheets: messyPorvoo },
  ];
}
