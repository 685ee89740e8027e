/** The papers of a tender, in the order one reads them. */
export const paperKinds = [
  "invitation",
  "requirements",
  "evaluation",
  "contract",
  "response",
  "market",
  "decisions",
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const isPaperKind = (value: unknown): value is PaperKind => paperKinds.includes(value as PaperKind);

/** What suppliers get; the others stay with the authority until somebody asks for them. */
export const papersForSuppliers: readonly PaperKind[] = [
  "invitation",
  "requirements",
  "evaluation",
  "contract",
  "response",
];

/** File names without ending, numbered so that a folder shows them in order. */
export const paperFile: Readonly<Record<PaperKind, string>> = {
  invitation: "1-inbjudan",
  requirements: "2-kravspecifikation",
  evaluation: "3-utvardering",
  contract: "4-avtalsvillkor",
  response: "5-svarsformular",
  market: "6-marknadsanalys",
  decisions: "7-beslutslogg",
};
