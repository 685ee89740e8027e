import type { AuthorityKind } from "~/features/reference/procurement-limits";

/**
 * The kind of authority whose limits count for an organization of the product. Municipalities and regions are local. The
 * register does not tell a state authority from a municipal company; the limit of direct purchases is the same for both.
 */
export const ownAuthority: AuthorityKind = "local";
