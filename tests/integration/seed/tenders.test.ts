import { expect, it } from "vitest";
import { loadShippedCriteria } from "~/features/criteria/library/load-shipped-criteria.server";
import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import { seedReviewer } from "../../../app/composition/seed/procurement/seed-reviewer.server";
import { seedTenders } from "../../../app/composition/seed/procurement/seed-tenders.server";
import { createOrganization } from "../../factories/organization";
import { createPerson } from "../../factories/person";

it(
  "the example municipality has a tender in each state that the workbench shows, with its template and second person",
  { timeout: 180_000 },
  async () => {
    await loadShippedCriteria();
    const { id: organizationId } = await createOrganization({ kind: "municipality", verifiedAt: new Date() });
    for (const [mailbox, functions] of [
      ["aterbruk", []],
      ["upphandling", ["procurement_officer"]],
    ] as const) {
      const { id: personId } = await createPerson({ email: `${mailbox}@exempelkommunen.example` });
      const role = mailbox === "aterbruk" ? "owner" : "member";
      await db().membership.create({
        data: { id: newId(), organizationId, personId, role, functions: [...functions] },
      });
    }
    await seedReviewer();
    await seedTenders();
    const tenders = await db().tender.findMany({
      where: { organizationId },
      include: { members: true, comments: true },
    });
    expect(tenders.map(({ state }) => state).sort()).toEqual(["approved", "draft", "in_review"]);
    const approved = tenders.find(({ state }) => state === "approved");
    expect(approved?.approvedBy).not.toBe(approved?.editedBy);
    expect(tenders.find(({ state }) => state === "draft")?.comments).toHaveLength(1);
  },
);
