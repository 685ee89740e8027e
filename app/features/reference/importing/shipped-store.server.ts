import { db } from "~/infra/db/client.server";

export const hasReferenceRows = async (): Promise<boolean> =>
  (await db().referenceCode.findFirst({ select: { code: true } })) !== null;
