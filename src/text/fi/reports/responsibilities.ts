import type { ResponsibilitiesWords } from "../../../core/reports/responsibilities/responsibilities-words";

export const responsibilities: ResponsibilitiesWords = {
  tables: { units: "Vastuutoimialat", owners: "Vastuutahot" },
  byUnit: "Toimenpiteet toimialoittain",
  byOwner: "Toimenpiteet vastuutahoittain",
  headers: { openInTime: "Avoinna, ei myöhässä", other: "Jatkuva, peruttu, yhdistetty", open: "Avoinna yhteensä", soon: "Päättyy pian" },
  unitMostLate: ["Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: ", " (", "; yhtä monta myös ", { one: " muulla", many: " muulla" }, ")."],
  ownerMostLate: ["Vastuutaho, jolla on eniten myöhässä olevia toimenpiteitä: ", " (", "; yhtä monta myös ", { one: " muulla", many: " muulla" }, ")."],
  unitsChanged: "Datataulukossa on useita toimialoja, joita raportissa ei eritellä: tee raportti uudelleen, niin näet, millä toimialalla on eniten myöhässä olevia toimenpiteitä.",
  noneLate: "Yksikään toimenpide ei ole myöhässä.",
  rule: "Avoinna on toimenpide, joka ei ole valmis, jatkuva, peruttu eikä yhdistetty. Myöhässä olevat ja pian päättyvät sisältyvät avoinna oleviin.",
  tie: {
    before: "Taulukossa on ",
    afterActions: { one: " toimenpide, eriteltynä ", many: " toimenpidettä, eriteltynä " },
    beforeVerdict: ": ",
    ties: "täsmää.",
    differs: "ei täsmää. Datataulukossa on arvo, jota tässä ei eritellä: tee raportti uudelleen.",
  },
  chartTitle: "Toimenpiteet toimialoittain",
  chartAlt: "Pinottu palkkikaavio: toimenpiteiden määrä toimialoittain jaettuna valmiisiin, avoinna oleviin, myöhässä oleviin ja muihin. Luvut ovat alla olevassa taulukossa.",
};
