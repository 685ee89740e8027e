import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";
import { createOrganization } from "./organization";
import { createMemberOf } from "./organization";

/** An organization of advisers with one adviser, acting for it. */
export async function createAdviser() {
  const { id } = await createOrganization({ kind: "adviser" });
  await createMemberOf(id);
  return createMemberOf(id, { role: "member", functions: ["business_adviser"] });
}

/** One more adviser of that organization. */
export const createColleague = (organizationId: string) =>
  createMemberOf(organizationId, { role: "member", functions: ["business_adviser"] });

/** A firm that is no member and that can be written to. */
export const createReachable = (organizationId: string, over: Partial<Prisma.ProspectUncheckedCreateInput> = {}) =>
  db().prospect.create({
    data: {
      id: newId(),
      organizationId,
      name: "Exempel Pelletsbruket AB",
      contactEmail: `kontakt-${newId()}@bruket.example`,
      ...over,
    },
  });

/** An open case of those advisers, without firms unless told. */
export const createCase = (organizationId: string, over: Partial<Prisma.AdvisingCaseUncheckedCreateInput> = {}) =>
  db().advisingCase.create({
    data: {
      id: newId(),
      organizationId,
      title: "Sågspån till pellets",
      subject: { material: "Sågspån", tonnesPerYear: 40 },
      municipalityCode: "2480",
      categoryCode: "timber",
      ...over,
    },
  });

/** A question to both firms of a case, as they stand there. */
export async function createIntroduction(caseId: string, over: Partial<Prisma.IntroductionUncheckedCreateInput> = {}) {
  const { giverId, giverProspectId, receiverId, receiverProspectId } = await db().advisingCase.findUniqueOrThrow({
    where: { id: caseId },
  });
  return db().introduction.create({
    data: {
      id: newId(),
      caseId,
      giverId,
      giverProspectId,
      receiverId,
      receiverProspectId,
      message: "Vill ni bli introducerade?",
      shared: [{ side: "giver", key: "material", text: "Sågspån", when: "question" }],
      expiresAt: new Date(Date.now() + 21 * 86_400_000),
      ...over,
    },
  });
}
