import { writeFileSync } from "node:fs";

/** Adds and changes flows in the database of `DATABASE_URL`, while a worker runs; milliseconds until their matches stand there. */
const [count = "20"] = process.argv.slice(2);
const { addFlow } = await import("~/features/matching/keeping/add-flow.server");
const { changeFlow } = await import("~/features/matching/keeping/change-flow.server");
const { closeDb, db } = await import("~/infra/db/client.server");
const { closePool } = await import("~/infra/db/pool.server");
const { newId } = await import("~/shared/ids");
const { unwrap } = await import("~/shared/result");

const patience = 60_000;

const { organizationId, personId } = await db().membership.findFirstOrThrow({
  where: { role: "owner", organization: { kind: "company", deletedAt: null } },
  orderBy: { id: "asc" },
});
const actor = {
  kind: "member" as const,
  locale: "sv" as const,
  personId,
  organization: { id: organizationId, role: "owner" as const, functions: [] },
  emailVerified: true,
  platformAdministrator: false,
};
/** What others need, so that there is something to be found. */
const wanted = await db().flow.findMany({
  where: { direction: "in", endedAt: null, categoryCode: { not: null }, organizationId: { not: organizationId } },
  select: { title: true, categoryCode: true, municipalityCode: true },
  orderBy: { id: "asc" },
  take: Number(count) + 2,
});

const workedOut = async (outId: string): Promise<number> =>
  (await db().flowMatch.aggregate({ where: { outId }, _max: { workedOutAt: true } }))._max.workedOutAt?.getTime() ?? 0;

/** From the command's return, which is after its commit. */
async function untilMatched(outId: string, since: number): Promise<number> {
  const started = performance.now();
  while ((await workedOut(outId)) <= since) {
    if (performance.now() - started > patience) throw new Error(`No matches of ${outId} after a minute.`);
    await new Promise((done) => setTimeout(done, 4));
  }
  return performance.now() - started;
}

const [added, changed]: [number[], number[]] = [[], []];
for (const [place, { title, categoryCode, municipalityCode }] of wanted.entries()) {
  const id = newId();
  const values = {
    title,
    categoryCode: categoryCode ?? "",
    municipalityCode: municipalityCode ?? "2480",
    amount: String(place + 1),
    unit: "tonne",
    per: "month",
  };
  unwrap(await addFlow(actor, { id, direction: "out", values }));
  const fresh = await untilMatched(id, 0);
  const before = await workedOut(id);
  const { version } = await db().flow.findUniqueOrThrow({ where: { id } });
  unwrap(await changeFlow(actor, { id, version, values: { ...values, amount: String(place + 50) } }));
  const again = await untilMatched(id, before);
  // The first two build the worker's market.
  if (place < 2) continue;
  added.push(fresh);
  changed.push(again);
}
const flows = await db().flow.count({ where: { endedAt: null } });
writeFileSync(1, JSON.stringify({ flows, added, changed }));
await closeDb();
await closePool();
