import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";

/** An open need of the organization: a hundred and twenty office chairs. */
export const createNeed = (organizationId: string, over: Partial<Prisma.NeedUncheckedCreateInput> = {}) =>
  db().need.create({
    data: {
      id: newId(),
      organizationId,
      title: "Kontorsstolar",
      categoryCode: "furniture.office_chairs",
      quantity: 120,
      unit: "piece",
      municipalityCode: "2480",
      ...over,
    },
  });

/** A question to `fromOrganizationId` about some of its listing, for a need of another organization. */
export async function createTransfer(
  over: Pick<Prisma.InternalTransferUncheckedCreateInput, "organizationId" | "fromOrganizationId" | "listingId"> &
    Partial<Prisma.InternalTransferUncheckedCreateInput>,
) {
  const { id: needId } = await createNeed(over.organizationId);
  return db().internalTransfer.create({
    data: { id: newId(), needId, state: "asked", quantity: 2, unit: "piece", ground: "Överlåts gratis", ...over },
  });
}

/** A draft of a direct purchase with what a decision asks for. */
export const createPurchase = (organizationId: string, over: Partial<Prisma.PurchaseRecordUncheckedCreateInput> = {}) =>
  db().purchaseRecord.create({
    data: {
      id: newId(),
      organizationId,
      title: "Skrivbord, renoverade",
      cpv: "39130000",
      valueMinor: 9_000_000n,
      decision: "Köp av Exempel Möbelcirkeln.",
      ...over,
    },
  });

/** A direct purchase of the year that was noted by hand. */
export const createEntry = (organizationId: string, over: Partial<Prisma.PurchaseEntryUncheckedCreateInput> = {}) =>
  db().purchaseEntry.create({
    data: {
      id: newId(),
      organizationId,
      cpv: "39130000",
      boughtOn: new Date(`${new Date().getFullYear()}-01-02T00:00:00Z`),
      valueMinor: 10_000_000n,
      origin: "entered",
      ...over,
    },
  });
