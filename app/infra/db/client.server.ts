import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.server";
import { PrismaClient, type Prisma } from "../../../prisma/generated/client";

/** The client inside a transaction: what a command hands on to the stores it calls. */
export type Tx = Prisma.TransactionClient;
/** Either the plain client or a transaction. */
export type Db = PrismaClient | Tx;

let client: PrismaClient | undefined;

/** The one database client of this process, opened at first use. */
export function db(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return client;
}

/** One command, one transaction. Longer work (imports) states its own timeout in milliseconds. */
export const transaction = <T>(work: (tx: Tx) => Promise<T>, timeout = 30_000): Promise<T> =>
  db().$transaction(work, { timeout, maxWait: 10_000 });

export async function closeDb(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
}
