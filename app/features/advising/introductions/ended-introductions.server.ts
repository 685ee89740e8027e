import { findIntroductions } from "./introduction-store.server";

/** Introductions of a case that were made and have ended: both sides are to know. For jobs. */
export const endedIntroductions = async (caseId: string): Promise<string[]> =>
  (await findIntroductions(caseId))
    .filter(({ introducedAt, withdrawnAt }) => introducedAt !== null && withdrawnAt !== null)
    .map(({ id }) => id);
