/** Parts of a tender in the order they are worked with; each is a route under /upphandla/arenden/:id. */
export const tenderTabs = [
  "underlag",
  "marknadskoll",
  "utvardering",
  "granskning",
  "handlingar",
  "tilldelning",
  "historik",
] as const;
