import type { ResponsibilitiesWords } from "../../../core/reports/responsibilities/responsibilities-words";

export const responsibilities: ResponsibilitiesWords = {
  tables: { units: "Ansvarigasektorer", owners: "Ansvariga" },
  byUnit: "Åtgärder per sektor",
  byOwner: "Åtgärder per ansvarig",
  headers: { openInTime: "Öppna, inte försenade", other: "Fortlöpande, annullerade, sammanslagna", open: "Öppna totalt", soon: "Tidsfrist snart" },
  unitMostLate: ["Sektor med flest försenade åtgärder: ", " (", "; lika många hos ", { one: " annan", many: " andra" }, ")."],
  ownerMostLate: ["Ansvarig med flest försenade åtgärder: ", " (", "; lika många hos ", { one: " annan", many: " andra" }, ")."],
  unitsChanged: "Datatabellen har flera sektorer som inte specificeras i rapporten: gör rapporten på nytt för att se vilken sektor som har flest försenade åtgärder.",
  noneLate: "Ingen åtgärd är försenad.",
  rule: "Öppen är en åtgärd som inte är färdig, fortlöpande, annullerad eller sammanslagen. De försenade och de vars tidsfrist snart går ut ingår i de öppna.",
  tie: {
    before: "Tabellen har ",
    afterActions: { one: " åtgärd, specificerade ", many: " åtgärder, specificerade " },
    beforeVerdict: ": ",
    ties: "stämmer.",
    differs: "stämmer inte. Datatabellen har ett värde som inte specificeras här: gör rapporten på nytt.",
  },
  chartTitle: "Åtgärder per sektor",
  chartAlt: "Staplat stapeldiagram: antalet åtgärder per sektor, fördelat på färdiga, öppna, försenade och övriga. Talen finns i tabellen nedanför.",
};
