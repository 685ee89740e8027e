/** What would make a profile say more, most useful first. */
export const profileGapKeys = ["about", "takes_in", "services", "contact", "site", "facts"] as const;
export type ProfileGap = (typeof profileGapKeys)[number];
export const profileParts = profileGapKeys.length;
