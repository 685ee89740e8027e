import { beforeAll, describe, expect, it } from "vitest";
import { matchAll, refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db, transaction } from "~/infra/db/client.server";
import { createFlow, createNeedFlow } from "../../factories/flow";
import { createOwner } from "../../factories/organization";

/** Runs the full pass, and something else once the pass has read the market and is about to write. */
async function duringPass(meanwhile: () => Promise<unknown>): Promise<void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const state = { over: false };
  let pass: Promise<unknown> = Promise.resolve();
  const holder = transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('flow_match'))`;
    pass = matchAll().finally(() => (state.over = true));
    await gate;
  });
  const waiting = async (): Promise<boolean> =>
    (await db().$queryRaw<unknown[]>`select 1 from pg_locks where locktype = 'advisory' and not granted`).length > 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  while (!(state.over || (await waiting()))) await pause();
  await meanwhile();
  release();
  await Promise.all([holder, pass]);
}

describe("a full pass beside the rounds of single flows", () => {
  let [out, ended, other]: string[] = [];
  const pair = (outId = "", inId = "") => db().flowMatch.findUnique({ where: { outId_inId: { outId, inId } } });

  beforeAll(async () => {
    const [giver, taker] = [await createOwner(), await createOwner()];
    out = (await createFlow({ organizationId: giver.organization.id })).id;
    ended = (await createNeedFlow({ organizationId: taker.organization.id })).id;
    other = (await createNeedFlow({ organizationId: taker.organization.id, title: "Spån" })).id;
    await refreshMatches([out]);
  });

  it("brings nothing back that has gone since it began, and writes over nothing newer", async () => {
    expect([await pair(out, ended), await pair(out, other)].every(Boolean)).toBe(true);
    await duringPass(async () => {
      await db().flow.update({ where: { id: ended ?? "" }, data: { endedAt: new Date(), updatedAt: new Date() } });
      await db().flowMatch.deleteMany({ where: { inId: ended ?? "" } });
      await db().flowMatch.updateMany({
        where: { inId: other ?? "" },
        data: { score: 0.125, workedOutAt: new Date() },
      });
    });
    expect(await pair(out, ended)).toBeNull();
    expect(await pair(out, other)).toMatchObject({ score: 0.125 });
  });

  it("leaves what a changed flow matches to that flow's own round", async () => {
    await db().flowMatch.updateMany({ where: { inId: other ?? "" }, data: { workedOutAt: new Date("2026-01-01") } });
    await duringPass(() => db().flow.update({ where: { id: other ?? "" }, data: { updatedAt: new Date() } }));
    expect(await pair(out, other)).toMatchObject({ score: 0.125 });
    await matchAll();
    expect((await pair(out, other))?.score).not.toBe(0.125);
  });
});
