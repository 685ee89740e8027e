/** Revisions of the list of trades that are in use side by side: SNI 2007 is NACE Rev. 2, SNI 2025 is NACE Rev. 2.1. */
export const industryRevisions = ["2007", "2025"] as const;
export type IndustryRevision = (typeof industryRevisions)[number];

export const industryRevisionOf = (text: string | null): IndustryRevision | null =>
  industryRevisions.find((one) => one === text) ?? null;
