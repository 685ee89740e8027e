import type { Db, Tx } from "~/infra/db/client.server";
import { sideColumns, type AdvisingCase, type Side } from "../cases/case";

const bothYes = { giverAnswer: "yes", receiverAnswer: "yes", withdrawnAt: null };

/** Both firms that stand in the case have said yes and neither has taken it back. */
export const standsConsented = async (client: Db, advisingCase: Pick<AdvisingCase, "id" | Side>): Promise<boolean> =>
  (await client.introduction.count({
    where: { caseId: advisingCase.id, ...sideColumns(advisingCase), ...bothYes },
  })) > 0;

/** The firms have been told of each other, whatever came later. */
export const everIntroduced = async (client: Db, caseId: string): Promise<boolean> =>
  (await client.introduction.count({ where: { caseId, introducedAt: { not: null } } })) > 0;

/** Takes back the questions of a case that have not led to an introduction: their links answer nothing any more. */
export async function closeOpenIntroductions(tx: Tx, caseId: string, moment: Date): Promise<void> {
  await tx.introduction.updateMany({
    where: { caseId, introducedAt: null, withdrawnAt: null },
    data: { withdrawnAt: moment, withdrawnSide: "advisers" },
  });
}
