import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { PrivateFigures } from "../flows/flow";

/**
 * The only file that reads or writes what a firm pays or gets today. Asked by the firm's own page and by the answer yes or no
 * (`answer-prices.server.ts`), by nothing else.
 */
export async function findFigures(id: string, client: Db = db()): Promise<PrivateFigures | null> {
  const row = await client.flow.findUnique({
    where: { id },
    select: { privateOrePerTonne: true, privateAgreed: true },
  });
  if (!row) return null;
  const { privateOrePerTonne, privateAgreed } = row;
  return { orePerTonne: privateOrePerTonne === null ? null : Number(privateOrePerTonne), agreed: privateAgreed };
}

export async function saveFigures(tx: Tx, id: string, { orePerTonne, agreed }: PrivateFigures): Promise<void> {
  await tx.flow.update({
    where: { id },
    data: { privateOrePerTonne: orePerTonne === null ? null : BigInt(orePerTonne), privateAgreed: agreed },
  });
}
