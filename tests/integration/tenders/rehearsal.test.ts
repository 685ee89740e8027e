import { beforeEach, describe, expect, it } from "vitest";
import { getRehearsal } from "~/features/tenders/evaluation/get-rehearsal.server";
import { inventBids } from "~/features/tenders/evaluation/invent-bids";
import { saveRehearsal } from "~/features/tenders/evaluation/save-rehearsal.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createMemberOf } from "../../factories/organization";
import { createOfficer, createTender } from "../../factories/tender";

let officer: OrganizationMember;
beforeEach(async () => {
  officer = await createOfficer();
});
const bids = inventBids([], 10_000_000, (key) => key);

describe("a rehearsal", () => {
  it("is kept apart from the draft, also when that is locked, with one event a save", async () => {
    const { id } = await createTender(officer.organization.id, { state: "approved" });
    expect(unwrap(await getRehearsal(officer, id)).rehearsal).toEqual({ version: 0, bids: [] });
    unwrap(await saveRehearsal(officer, { tenderId: id, version: 0, bids }));
    const { rehearsal, tender } = unwrap(await getRehearsal(officer, id));
    expect(rehearsal).toEqual({ version: 1, bids });
    expect(tender.version).toBe(1);
    expect(await db().event.count({ where: { subjectId: id, type: "tender.rehearsed" } })).toBe(1);
  });

  it("is not overwritten by somebody who has not seen the last save", async () => {
    const { id } = await createTender(officer.organization.id);
    const results = await Promise.all([1, 2].map(() => saveRehearsal(officer, { tenderId: id, version: 0, bids })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      error: { code: "stale_version", reason: "rehearsal_changed" },
    });
  });

  it("is open to those who may comment, and to nobody else", async () => {
    const requester = await createMemberOf(officer.organization.id, { role: "member" });
    const reader = await createMemberOf(officer.organization.id, { role: "member" });
    const { id } = await createTender(officer.organization.id, {
      members: { [requester.personId]: "requester", [reader.personId]: "reader" },
    });
    unwrap(await saveRehearsal(requester, { tenderId: id, version: 0, bids }));
    expect(await saveRehearsal(reader, { tenderId: id, version: 1, bids })).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await saveRehearsal(await createOfficer(), { tenderId: id, version: 1, bids })).toMatchObject({
      error: { code: "not_found" },
    });
  });
});
