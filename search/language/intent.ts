import { findPhrases, type AnalysedWord } from "./analyse";

/** What somebody wants done: the kind of listing that the words ask for. */
export type Intent = "service" | "wanted" | "free";

/** Concepts (first words of their synonym sets) that name something done rather than a thing. */
const serviceConcepts: ReadonlySet<string> = new Set([
  "reparation",
  "renovering",
  "service",
  "omklädning",
  "möbelrenovering",
  "ytbehandling",
  "pulverlackering",
  "blästring",
  "slipning",
  "målare",
  "snickare",
  "elektriker",
  "rörmokare",
  "tvätt",
  "sömnad",
  "skomakare",
  "dataradering",
  "datorreparation",
  "cykelverkstad",
  "bilverkstad",
  "svetsning",
  "återtillverkning",
  "uthyrning",
  "leasing",
  "delning",
  "bilpool",
  "återtag",
  "insamling",
  "tömning",
  "demontering",
  "rivning",
  "sanering",
  "inventering",
  "besiktning",
  "värdering",
  "transport",
  "flytt",
  "samlastning",
  "kranbil",
  "magasinering",
  "återvinning",
  "krossning",
  "flisning",
  "sortering",
  "destruktion",
  "rådgivning",
  "utbildning",
  "klimatberäkning",
  "montering",
  "städning",
  "snöröjning",
]);

/** The first word that tells decides; null when the words name things only. */
export function intentOf(words: readonly AnalysedWord[]): Intent | null {
  for (const { concepts } of findPhrases(words)) {
    if (concepts.some((concept) => serviceConcepts.has(concept))) return "service";
    if (concepts.includes("sökes")) return "wanted";
    if (concepts.includes("gratis")) return "free";
  }
  return null;
}
