/** What stands before a number without being part of it: "Nro 5", "TP 5", "Åtgärd 5:". */
export const LABEL =
  /^(?:nro|nr|no|n:o|numero|nummer|num|number|id|tunnus|tunniste|toimenpide(?:nro|numero)?|toimenp|tp|hanke|projekti|kohta|åtgärd|projekt|punkt|action|item|#|№)(?:[.:]+\s*|\s+|(?<=^(?:nro|nr|no|#|№))(?=[\d#]))(?:nro|nr|no|numero|#)?[.:]?\s*(?=[\p{L}]?[.-]?\d)/iu;

/** A mark that an action is new. */
export const NEW_MARK = /^(?:uusi|uutena|uudet|uusi toimenpide|ny|nya|nytt|ny åtgärd|new|new action)[.!*]?$/iu;

/** A place for a number that nobody filled in; in capitals it is a Roman number. */
export const PLACE_FOR_NUMBER = /^x{2,4}$/u;

/** No number has been given yet. */
export const NOT_NUMBERED = /^\(?(?:uusi|uudet|uusi toimenpide|ny|nya|nytt|ny åtgärd|new|lisätään|lisätty|lisäys|numeroimat(?:on|ta)|ei nroa?|ei numeroa|utan nummer|onumrerad|inget nummer|unnumbered|no number|idea|ehdotus)\)?(?:[ /-]?\(?\d{4}\)?)?[.!*?]?$/iu;

/** Nothing but the number that this action was joined with: "yhd. 15". */
export const MERGED_ONLY = /^(?:yhd(?:istetty|\.)?|liitetty|sammanslagen(?: med)?|ingår i|sis(?:ältyy|\.)?|merged (?:with|into)|included in)[.:]?\s+(?:nro|nr|no)?\.?\s*(?<target>\p{L}?[.-]?\d[\p{L}\d.-]*)(?:een|hen|ään|iin)?$/iu;

/** Remarks on an action that was joined with another: "yhd. 15", "sis. 14". */
export const MERGED = /(?:yhd|yhdist|sis\.|sisält|liitet|slagen|samman|slå(?:s|tts) ihop|ingår|merged|incl|combined|korvaa|ersätter|replaces|=)/iu;
