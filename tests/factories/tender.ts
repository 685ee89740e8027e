import { emptyContent } from "~/features/tenders/empty-content";
import type { TenderContent, TenderRole, TenderState } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId, newReference } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";
import { createMemberOf, createOrganization } from "./organization";

/** A municipality with an owner and one procurement officer, who is returned. */
export async function createOfficer(): Promise<OrganizationMember> {
  const { id } = await createOrganization({ kind: "municipality", verifiedAt: new Date() });
  await createMemberOf(id);
  return createMemberOf(id, { role: "member", functions: ["procurement_officer"] });
}

/** Another officer of the same authority: who approves. */
export const createSecondOfficer = (officer: OrganizationMember): Promise<OrganizationMember> =>
  createMemberOf(officer.organization.id, { role: "member", functions: ["procurement_officer"] });

interface TenderOverrides {
  readonly state?: TenderState;
  readonly content?: Partial<TenderContent>;
  /** Roles of other members, by person id. */
  readonly members?: Readonly<Record<string, TenderRole>>;
  readonly needId?: string | null;
  readonly reviewRequestedBy?: string | null;
}

/** A tender of the authority with this content; `by` is who wrote it last. */
export async function createTender(
  organizationId: string,
  { state = "draft", content = {}, members = {}, needId = null, reviewRequestedBy = null }: TenderOverrides = {},
  by: string | null = null,
) {
  const whole: TenderContent = { ...emptyContent("Kontorsmöbler 2027", "sv"), ...content };
  const json = whole as unknown as Prisma.InputJsonValue;
  const at = new Date();
  const approved = ["approved", "handed_over", "published", "awarded"].includes(state);
  return db().tender.create({
    data: {
      id: newId(),
      reference: newReference(Math.random, "U"),
      organizationId,
      needId,
      state,
      title: whole.title,
      diaryNumber: whole.diaryNumber,
      content: json,
      createdBy: by,
      editedBy: by,
      ...(state === "draft" ? {} : { reviewRequestedAt: at, reviewRequestedBy: reviewRequestedBy ?? by }),
      ...(approved ? { approvedAt: at } : {}),
      ...(approved && state !== "approved" ? { handedOverAt: at } : {}),
      members: { create: Object.entries(members).map(([personId, role]) => ({ personId, role })) },
      versions: { create: { version: 1, content: json, savedBy: by, note: "created" } },
    },
  });
}
