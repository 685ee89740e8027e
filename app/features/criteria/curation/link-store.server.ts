import { db, type Tx } from "~/infra/db/client.server";

export interface LinkCheck {
  readonly url: string;
  readonly works: boolean;
  readonly checkedAt: Date;
}

export const findLinkChecks = (urls: readonly string[]): Promise<LinkCheck[]> =>
  db().criterionLink.findMany({
    where: { url: { in: [...urls] } },
    select: { url: true, works: true, checkedAt: true },
  });

export async function saveLinkCheck(
  tx: Tx,
  check: { readonly url: string; readonly works: boolean; readonly checkedAt: Date; readonly checkedBy: string },
): Promise<void> {
  const { url, ...found } = check;
  await tx.criterionLink.upsert({ where: { url }, create: check, update: found });
}
