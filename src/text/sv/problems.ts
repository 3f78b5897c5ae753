import type { ExpectedWords } from "../fault-list";
import { faultList, settingsFaults } from "../fault-list";
import type { ProblemWords } from "../problem-words";
import { onOneSheet } from "../problem-words";

const LOOKS_LIKE = {
  xls: "en gammal Excelfil (.xls). Öppna den i Excel och spara som Excel-arbetsbok (.xlsx)",
  csv: "en textfil (CSV). Öppna den i Excel och spara som Excel-arbetsbok (.xlsx)",
  html: "en webbsida. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx)",
  pdf: "en PDF-fil. Be om den ursprungliga Excel-arbetsboken (.xlsx)",
  ods: "ett OpenDocument-kalkylblad (.ods). Spara det som Excel-arbetsbok (.xlsx)",
  zip: "en packad zip-fil. Packa upp den och välj Excel-arbetsboken (.xlsx)",
  unknown: "något annat än en Excel-arbetsbok. Välj en .xlsx-fil",
} as const;

const EXPECTED: ExpectedWords = {
  label: "väntat",
  more: (count) => `och ${count} till`,
  phrases: [
    ["text", "text"],
    ["whole number", "heltal"],
    ["number", "tal"],
    ["number ", "tal "],
    ["true or false", "true eller false"],
    ["list", "lista"],
    ["object", "JSON-objekt"],
    ["one of: ", "något av: "],
    ["at least ", "minst "],
    ["at most ", "högst "],
    ["lower-case letters, digits and hyphens", "små bokstäver, siffror och bindestreck"],
    ["3–6 digits", "3–6 siffror"],
    ["no such key", "okänt fält"],
    ["day, ", "dag, t.ex. "],
    ["day and month, ", "dag och månad, t.ex. "],
    ["e-mail address", "e-postadress"],
    ["column ", "kolumnen "],
  ],
  quote: (text) => `”${text}”`,
  another: (value) => `något annat än ”${value}”`,
};

export const problems: ProblemWords = {
  "file-not-found": (p) => `Filen ”${p.file}” hittades inte. Kontrollera namnet och mappen.`,
  "file-unreadable": (p) => `Filen ”${p.file}” kan inte läsas. Kontrollera att den är en fil och att du har rätt att läsa den.`,
  "not-a-workbook": (p) => `Filen ”${p.file}” ser ut att vara ${LOOKS_LIKE[p.looksLike]}.`,
  "file-empty": (p) => `Filen ”${p.file}” är tom. Kontrollera att den har sparats och kopierats i sin helhet.`,
  "file-encrypted": (p) => `Filen ”${p.file}” är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok) och försök igen.`,
  "file-damaged": (p) => `Filen ”${p.file}” är skadad eller ofullständig${p.part === null ? "" : ` (del ${p.part})`}. Öppna den i Excel, reparera och spara på nytt, eller hämta filen en gång till.`,
  "file-too-large": (p) => `Filen ”${p.file}” är för stor uppackad (${p.megabytes} MB, högst ${p.limitMegabytes} MB). Ta bort överflödiga blad och spara på nytt.`,
  "sheet-too-large": (p) => `Bladet ”${p.sheet}” i filen ”${p.file}” är för stort för att läsas. Ta bort tomma formaterade rader och kolumner och spara på nytt.`,
  "sheet-not-found": (p) => `Bladet ”${p.sheet}” finns inte. Arbetsbokens blad: ${p.sheets.join(", ")}.`,
  "table-not-found": (p) => `Ingen åtgärdstabell hittades (blad: ${p.sheets.join(", ")}). Rubrikraden ska finnas bland de 30 första raderna och ha åtminstone åtgärdens namn och en annan känd kolumn.`,
  "range-unfit": (p) => `Området ${p.range} på bladet ”${p.sheet}” har ingen rubrikrad med rader under. Markera tabellen från rubrikraden nedåt.`,
  "tables-tie": (p) => `Arbetsboken har flera lika goda åtgärdstabeller: ${p.places.map((place) => `${place.sheet} ${place.range}`).join("; ")}. ${onOneSheet(p.places) ? "Lämna bara en av dem på bladet" : "Välj blad med --sheet"}.`,
  "programme-unknown": (p) => `Programmet ”${p.programme}” finns inte. Välj något av dessa: ${p.known.join(", ")}, eller ange en JSON-fil med ett eget program.`,
  "programme-invalid": (p) => `Programfilen ”${p.file}” behöver rättas: ${faultList(p.faults, EXPECTED)}.`,
  "settings-invalid": (p) => `Inställningarna behöver rättas: ${faultList(settingsFaults(p.faults, EXPECTED), EXPECTED)}.`,
  "json-invalid": (p) => `Innehållet i filen ”${p.file}” är inte giltigt${p.path === "/" ? "" : ` (vid ${p.path})`}. Väntat: ${p.expected}.`,
  "option-invalid": (p) => `Värdet ”${p.value}” är inte giltigt för ${p.option}. Väntat: ${p.expected}.`,
  "output-exists": (p) => `Filen ”${p.file}” finns redan. Ange ett annat namn eller ersätt den med --force.`,
  "output-is-input": (p) => `Resultatet kan inte skrivas över filen som läses, ”${p.file}”. Ange ett annat namn.`,
  "output-unwritable": (p) => `Filen ”${p.file}” kan inte skrivas. Kontrollera mappen och rättigheterna, och stäng filen i Excel.`,
<<<<<<< HEAD
  stopped: (p) => `Avbröts. Färdplanen ändrades inte.${p.emptied.length === 0 ? "" : ` De här bladen är tomma tills sammandragen skrivs på nytt: ${p.emptied.join(", ")}.`}`,
=======
  "ledger-not-found": (p) => (p.looksLike === "roadmap" ? `Filen ”${p.file}” ser ut som en digital färdplan och inte som en huvudbok. Ange bokföringens huvudboksrapport (.xlsx eller .csv).` : `I filen ”${p.file}” hittades inga bokföringsrader. Rubrikraden ska ha belopp (eller debet och kredit) samt verifikat, bokföringsdatum, period eller konto.`),
  "ledger-without-amounts": (p) => `Huvudboken i filen ”${p.file}” (${p.sheet}, rubrikrad ${p.headerRow}) saknar beloppskolumn. Ta med belopp eller kolumnerna debet och kredit i rapporten.`,
  "ledgers-tie": (p) => `Filen ”${p.file}” har flera tabeller som ser ut som en huvudbok: ${p.places.map(({ sheet, row }) => `${sheet} (rubrikrad ${row})`).join(", ")}. Lämna kvar en av dem eller ange var och en som en egen fil.`,
  "ledger-amounts-tie": (p) => `Bladet ”${p.sheet}” i filen ”${p.file}” har flera beloppskolumner (${p.headers.join(", ")}), och rubrikerna visar inte vilken som ska räknas. Lämna kvar en i rapporten.`,
  "activity-code-unset": (p) => `Programmet ”${p.programme}” har ingen verksamhetskod, så dess bokföringar kan inte kännas igen. Lägg till koden i arbetsbokens inställningar (Verksamhetskoder).`,
  "csv-quotes": (p) => `På rad ${p.row} i filen ”${p.file}” finns ett citattecken som inte avslutas rätt, så cellernas gränser är oklara. Spara rapporten på nytt eller ta bort citattecknet.`,
  "csv-encoding": (p) => `Teckenkodningen i filen ”${p.file}” känns inte igen, och å, ä och ö skulle bli fel. Spara den som CSV UTF-8 eller som Excel-arbetsbok (.xlsx).`,
>>>>>>> ledger
  "workbook-read-only": () => "Arbetsboken är öppnad bara för läsning. Tillåt redigering eller spara en egen kopia och försök igen.",
  "workbook-protected": () => "Arbetsbokens struktur är skyddad, så blad kan inte läggas till. Ta bort skyddet (Granska > Skydda arbetsbok) och försök igen.",
  "sheet-protected": (p) => `${p.sheet === "" ? "Bladet är skyddat" : `Bladet ”${p.sheet}” är skyddat`}. Ta bort skyddet (Granska > Ta bort bladets skydd) och försök igen.`,
  "cell-being-edited": () => "En cell redigeras just nu. Avsluta redigeringen med Enter och försök igen.",
  "host-busy": () => "Excel är upptaget just nu. Vänta en stund och försök igen.",
  "excel-too-old": () => "Den här versionen av Excel är för gammal för funktionen. Uppdatera Excel eller använd Excel på webben.",
  "host-failed": (p) => `Excel kunde inte utföra åtgärden (${p.code}). Försök igen; om det inte hjälper, spara arbetsboken och öppna den på nytt.`,
};
