import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { inColumn, shown } from "../../finding-phrases";
import { rowList } from "../../row-list";

const SIDES = { right: "Till höger", left: "Till vänster" } as const;

/** Noteringar om hela tabellen och dess rader. */
export const tableChecks = {
  "required-column-missing": {
    name: "Obligatorisk kolumn saknas",
    message: ({ field }, say) => `Tabellen saknar kolumnen ${say.quote(field === null ? "" : say.field(field))}, som programmet förutsätter.`,
    advice: "Lägg till kolumnen i tabellen. Om uppgiften redan finns i någon kolumn, ange i kolumnlistan i vilken.",
  },
  "column-not-understood": {
    name: "Kolumnen kändes inte igen",
    message: ({ facts }, say) => `Kolumnen ${say.quote(facts.header)} kändes inte igen, och därför används inte dess uppgifter.`,
    advice: "Ange i kolumnlistan vilken uppgift kolumnen innehåller. Om den bara är för eget bruk behöver ingenting göras.",
  },
  "data-outside-table": {
    name: "Uppgifter utanför tabellen",
    message: ({ facts: { side, rows } }) => {
      if (side !== "below") return `${SIDES[side]} om tabellen finns uppgifter som inte hör till den.`;
      return `Under tabellen finns ${counted(rows, "rad", "rader")} som ser ut som ${rows === 1 ? "en åtgärd" : "åtgärder"} men inte hör till tabellen.`;
    },
    advice: "Utvidga tabellen så att uppgifterna kommer med, eller flytta dem längre bort från tabellen.",
  },
  "formula-error": {
    name: "Formelfel i en cell",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}cellen har felvärdet ${shown(finding, say)}.`,
    advice: "Rätta cellens formel eller skriv värdet i stället för den.",
  },
  "required-cell-missing": {
    name: "Obligatorisk uppgift saknas",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}uppgiften saknas.`,
    advice: "Fyll i uppgiften på åtgärdens rad.",
  },
  "title-missing": {
    name: "Åtgärdens namn saknas",
    message: () => "Åtgärden har inget namn.",
    advice: "Ge åtgärden ett namn. Om raden inte är en åtgärd, ta bort den ur tabellen.",
  },
  "id-missing": {
    name: "Åtgärdens nummer saknas",
    message: () => "Åtgärden har inget nummer.",
    advice: "Ge åtgärden ett nummer som ingen annan åtgärd har.",
  },
  "id-duplicate": {
    name: "Flera åtgärder med samma nummer",
    message: (finding, say) => `Numret ${shown(finding, say)} finns på ${say.integer(finding.facts.rows.length)} åtgärder (raderna ${rowList(finding.facts.rows)}).`,
    advice: "Ge varje åtgärd ett eget nummer. Om raderna gäller samma åtgärd, slå ihop dem.",
  },
  "title-duplicate": {
    name: "Flera åtgärder med samma namn",
    message: (finding, say) => `Namnet ${shown(finding, say)} finns på ${say.integer(finding.facts.rows.length)} åtgärder (raderna ${rowList(finding.facts.rows)}).`,
    advice: "Slå ihop raderna om de gäller samma åtgärd. Precisera annars namnen så att åtgärderna går att skilja åt.",
  },
  "text-over-limit": {
    name: "Texten fyller cellen",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}texten har ${say.integer(finding.facts.length)} tecken. En cell i Excel rymmer högst ${say.integer(finding.facts.limit)}, så slutet av texten kan ha fallit bort.`,
    advice: "Kontrollera slutet av texten. Förkorta texten eller flytta den till ett separat dokument.",
  },
  "hidden-rows": {
    name: "Dolda rader",
    message: ({ facts: { rows } }, say) =>
      rows.length === 1
        ? `Tabellen har 1 dold eller bortfiltrerad rad (rad ${rowList(rows)}). Den räknas med i siffrorna.`
        : `Tabellen har ${say.integer(rows.length)} dolda eller bortfiltrerade rader (raderna ${rowList(rows)}). De räknas med i siffrorna.`,
    advice: "Visa raderna eller ta bort filtreringen när du jämför siffrorna med tabellen.",
  },
} satisfies Partial<CheckWords>;
