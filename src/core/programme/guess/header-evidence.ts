import type { Programme } from "../schema";
import type { Evidence, WorkbookTraces } from "./evidence";
import { evidence } from "./evidence";

/** Words that show each view in a header, fi and sv. The goal is left out: every roadmap has goals. */
const VIEW_WORDS = {
  level: /taso(?:on)?(?![\p{L}])|tori\/tosi|nivå/iu,
  basis: /perus(?:te|tuu)|grund/iu,
  benefit: /hyöty(?!j|y)|hyödy(?:t|n)|nytta(?!g)/iu,
  beneficiary: /hyötyy|hyötyjä|hyöttyy|kohderyhmä|nyttotagare|drar nytta|målgrupp/iu,
  cost: /kustannus?(?:koko)?luokka|kokoluokka|kustannus.*s[-/]m|kostnadsklass/iu,
  impact: /vaikutta(?:vuus|vuuden)|vaikutus|effekt/iu,
  model: /kehittämismalli|toteutusmalli|utvecklingsmodell/iu,
} as const;

const SWEDISH = /^(?:nr|nummer|åtgärd(?:er)?|ansvarig(?:\p{L}*)?|år|tidtabell|tidsfrist|läge|mål|tema|beskrivning|sektor|enhet|kostnad(?:er)?|anmärkning(?:ar)?|nytta|nivå|grund)(?:$|[\s(,:])/iu;
const FINNISH = /^(?:nro|toimenpi\p{L}*|vastuu\p{L}*|vuosi|aikataulu|tila|tavoite|teema|kuvaus|toimiala|yksikkö|kustannu\p{L}*|huom\p{L}*|hyöty|taso|peruste|määräaika)(?:$|[\s(,:])/iu;

function viewHeaders(headers: readonly string[]): readonly string[] {
  const patterns = Object.values(VIEW_WORDS);
  const hits = patterns.map((pattern) => headers.find((header) => pattern.test(header)));
  return hits.filter((header) => header !== undefined);
}

function viewEvidence(programme: Programme, headers: readonly string[]): readonly Evidence[] {
  const found = viewHeaders(headers);
  const fields = Object.keys(VIEW_WORDS) as readonly (keyof typeof VIEW_WORDS)[];
  if (fields.every((field) => programme.fields[field]?.required === "always")) return evidence("views", found, found.length >= 5 ? 3 : 1.5, 3);
  return fields.every((field) => programme.fields[field]?.used === false) ? evidence("views", found, -3, 3) : [];
}

function languageEvidence(programme: Programme, headers: readonly string[]): readonly Evidence[] {
  const swedish = headers.filter((header) => SWEDISH.test(header.trim()));
  const isSwedish = swedish.length > headers.filter((header) => FINNISH.test(header.trim())).length;
  return isSwedish && programme.languages[0] === "sv" ? evidence("language", swedish, 1.5, 2) : [];
}

function ownHeaders(programme: Programme, headers: readonly string[]): readonly Evidence[] {
  const own = new Set(Object.values(programme.fields).flatMap((field) => field.headers.map((header) => header.toLowerCase())));
  return evidence("headers", headers.filter((header) => own.has(header.trim().toLowerCase())), 1);
}

/** Which views the headers show, and in which language they are. */
export function headerEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  return [...viewEvidence(programme, traces.headers), ...ownHeaders(programme, traces.headers), ...languageEvidence(programme, traces.headers)];
}
