/** How much one draft may hold: enough for any real purchase, little enough that a page of it can be read. */
export const draftLimits = {
  lots: 40,
  items: 100,
  criteria: 300,
  /** Own requirements taken in at once. */
  pasted: 100,
  text: 6000,
  title: 200,
  terms: 20_000,
} as const;
