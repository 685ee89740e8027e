import { findTenderNumbers } from "./paper-store.server";

/** Organization number of the authority of a published tender; empty for a sole trader, whose number is never published. */
export const publishedNumber = async (organizationId: string): Promise<string> =>
  (await findTenderNumbers([organizationId])).get(organizationId) ?? "";
