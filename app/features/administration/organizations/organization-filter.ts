export const organizationFilters = ["all", "unverified", "verified"] as const;
export type OrganizationFilter = (typeof organizationFilters)[number];
