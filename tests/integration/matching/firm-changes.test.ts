import { describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { archiveSite } from "~/features/organizations/sites/archive-site.server";
import { saveSite } from "~/features/organizations/sites/save-site.server";
import { siteSchema } from "~/features/organizations/sites/schemas";
import { db } from "~/infra/db/client.server";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createProspect } from "../../factories/flow";
import { createOwner } from "../../factories/organization";

const before = new Date("2026-01-01T00:00:00Z");
let flowId: string;

/** Gives the latest event of that organization to its subscribers; whether the flow then counts as changed. */
async function touchedBy(type: string, organizationId: string): Promise<boolean> {
  await db().flow.update({ where: { id: flowId }, data: { updatedAt: before } });
  const { id } = await db().event.findFirstOrThrow({ where: { type, organizationId }, orderBy: { id: "desc" } });
  await dispatch({ eventIds: [id] });
  return (await db().flow.findUniqueOrThrow({ where: { id: flowId } })).updatedAt > before;
}

describe("flows of a firm are matched anew", () => {
  it("when its first site is added, changed, put away and taken back: its place follows it", async () => {
    const owner = await createOwner();
    const { id: organizationId } = owner.organization;
    flowId = (await createFlow({ organizationId })).id;
    const form = (postcode: string) => siteSchema.parse({ street: "Storgatan 1", postcode, name: "" });
    const { id } = unwrap(await saveSite(owner, form("931 30")));
    expect(await touchedBy("site.added", organizationId)).toBe(true);
    unwrap(await saveSite(owner, { ...form("903 27"), id }));
    expect(await touchedBy("site.changed", organizationId)).toBe(true);
    unwrap(await archiveSite(owner, id, true));
    expect(await touchedBy("site.archived", organizationId)).toBe(true);
    unwrap(await archiveSite(owner, id, false));
    expect(await touchedBy("site.restored", organizationId)).toBe(true);
  });

  it("when another is merged into it: it takes over trade and place", async () => {
    const adviser = await createAdviser();
    const { id: organizationId } = adviser.organization;
    const kept = await createProspect(organizationId, { municipalityCode: null });
    const gone = await createProspect(organizationId, { name: "Exempel Pelletsen", municipalityCode: "2401" });
    flowId = (await createFlow({ prospectId: kept.id })).id;
    unwrap(await mergeFirms(adviser, { from: gone.id, into: kept.id, version: 1, choices: {} }));
    expect(await touchedBy("firm.merged", organizationId)).toBe(true);
  });
});
