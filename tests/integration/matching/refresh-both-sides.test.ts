import { beforeAll, describe, expect, it } from "vitest";
import { matchAll, refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import { createOwner } from "../../factories/organization";

/** Far from each other: what lies in one ranks before what lies in the other. */
const [north, south] = ["2418", "2401"];
let crowd: string;

const flowsAt = (direction: "out" | "in", municipalityCode: string, count: number, title = "Hyvelspån") =>
  Array.from({ length: count }, () => ({
    id: newId(),
    organizationId: crowd,
    direction,
    title,
    categoryCode: "timber.residues",
    municipalityCode,
    origin: "firm",
    legalStatus: direction === "out" ? "by_product" : null,
  }));

async function created(rows: ReturnType<typeof flowsAt>): Promise<string[]> {
  const { organization } = await createOwner();
  await db().flow.createMany({ data: rows.map((row) => ({ ...row, organizationId: organization.id })) });
  return rows.map(({ id }) => id);
}

const pairs = async (): Promise<string[]> =>
  (await db().flowMatch.findMany({ select: { outId: true, inId: true } }))
    .map((row) => `${row.outId} ${row.inId}`)
    .sort();

beforeAll(async () => {
  crowd = (await createOwner()).organization.id;
});

describe("a flow that changes", () => {
  let [lonely, needs, newcomer]: [string, string[], string] = ["", [], ""];

  beforeAll(async () => {
    const outs = await created(flowsAt("out", south, 24));
    [lonely = ""] = await created(flowsAt("out", north, 1));
    needs = await created(flowsAt("in", north, 19));
    await refreshMatches([...outs, lonely, ...needs]);
  });

  const takersOfLonely = async (): Promise<string[]> =>
    (await db().flowMatch.findMany({ where: { outId: lonely } })).map(({ inId }) => inId);

  it("gets in where it is among the best of another, though that other is not among its own", async () => {
    [newcomer = ""] = await created(flowsAt("in", south, 1));
    await refreshMatches([newcomer]);
    // All have room for it, the one in the north too, which is farther than twenty others.
    expect(await db().flowMatch.count({ where: { inId: newcomer } })).toBe(25);
    expect(await takersOfLonely()).toContain(newcomer);
  });

  it("falls out where others come before it, and comes back when one of them goes", async () => {
    const [better = ""] = await created(flowsAt("in", north, 1));
    await refreshMatches([better]);
    await matchAll();
    expect(await takersOfLonely()).not.toContain(newcomer);
    await db().flow.update({ where: { id: better }, data: { endedAt: new Date(), updatedAt: new Date() } });
    await refreshMatches([better]);
    expect(await takersOfLonely()).toContain(newcomer);
    expect(await takersOfLonely()).not.toContain(better);
    const [gone = ""] = needs;
    await db().flow.update({ where: { id: gone }, data: { municipalityCode: south, updatedAt: new Date() } });
    await refreshMatches([gone]);
    const byEvents = await pairs();
    await matchAll();
    const whole = await pairs();
    expect(whole.filter((pair) => !byEvents.includes(pair))).toEqual([]);
  });
});
