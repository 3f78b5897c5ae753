import type { ClassificationWords } from "../../../core/reports/classification/classification-words";

export const classification: ClassificationWords = {
  tables: { goal: "KlassMal", level: "KlassNiva", basis: "KlassGrund", benefit: "KlassNytta", beneficiary: "KlassNyttotagare", cost: "KlassKostnad", impact: "KlassEffekt", model: "KlassModell", goalByLevel: "MalOchNiva" },
  questions: {
    goal: "vilket mål främjar åtgärden?",
    level: "vilken nivå gäller åtgärden?",
    basis: "vad grundar sig åtgärden på?",
    benefit: "vilken är nyttan på lång sikt?",
    beneficiary: "vem har mest nytta av åtgärden?",
    cost: "hur mycket tilläggsresurser behövs?",
    impact: "hur stor är effekten?",
    model: "i nätverk eller självständigt?",
  },
  severalNote: [
    "Varje åtgärd räknas en gång, enligt det huvudsakliga värdet (det som nämns först), så att talen stämmer med antalet åtgärder.",
    "Kolumnen Alla omnämnanden visar i hur många åtgärder värdet nämns. En åtgärd kan ha flera värden, och därför saknar kolumnen summa.",
  ],
  budget: "Budget (€)",
  mentions: "Alla omnämnanden",
  goalByLevel: "Mål och nivå: antal åtgärder",
  chartTitle: "Åtgärder enligt mål och nivå",
  chartAlt: "Staplat stapeldiagram: antalet åtgärder per mål, fördelat på nivåer. Talen finns i tabellen ovanför.",
};
