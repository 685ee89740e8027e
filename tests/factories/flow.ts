import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";
import { createMemberOf, createOrganization } from "./organization";

/** An adviser of an organization of advisers, new each time. */
export async function createAdviser(): Promise<OrganizationMember> {
  const { id } = await createOrganization({ kind: "adviser", verifiedAt: new Date() });
  return createMemberOf(id, { role: "owner", functions: ["business_adviser"] });
}

type Owner = { readonly organizationId: string } | { readonly prospectId: string };
export type FlowOverrides = Partial<Omit<Prisma.FlowUncheckedCreateInput, "organizationId" | "prospectId">> & Owner;

/** Dry sawdust, ten tonnes a month, in Vindeln; the overrides may make it any other. */
export const createFlow = (overrides: FlowOverrides) =>
  db().flow.create({
    data: {
      id: newId(),
      direction: "out",
      title: "Torr sågspån",
      categoryCode: "timber.residues",
      wasteCode: "030105",
      amountValue: 10,
      amountUnit: "tonne",
      amountPer: "month",
      municipalityCode: "2404",
      legalStatus: "by_product",
      origin: "firm",
      confirmedAt: new Date(),
      ...overrides,
    },
  });

/** A need that fits it. */
export const createNeedFlow = (overrides: FlowOverrides) =>
  createFlow({
    direction: "in",
    title: "Sågspån till strö",
    legalStatus: null,
    municipalityCode: "2480",
    ...overrides,
  });

/** A firm that those advisers have met and that is no member. */
export const createProspect = (
  organizationId: string,
  overrides: Partial<Omit<Prisma.ProspectUncheckedCreateInput, "organizationId">> = {},
) =>
  db().prospect.create({
    data: { id: newId(), organizationId, name: "Exempel Pellets AB", municipalityCode: "2404", ...overrides },
  });
