import { commonTemplates } from "~/features/tenders/templates/data/all-templates";
import { emptyContent } from "~/features/tenders/empty-content";
import type { TenderContent, TenderRole, TenderState } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, toStockholmDay } from "~/shared/dates";
import { newId, newReference } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";
import { fromLibrary } from "./draft-criterion";
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

/** An own template of the organization, copied from the first common one. */
export async function createTemplate(organizationId: string) {
  const [common] = commonTemplates;
  if (!common) throw new Error("There is no common template");
  const { id, version, ...content } = common;
  return db().tenderTemplate.create({
    data: {
      id: newId(),
      organizationId,
      title: content.title.sv,
      content: content as unknown as Prisma.InputJsonValue,
      basedOn: { id, version },
    },
  });
}

/** What nothing has to be mended in: one lot, one requirement, a deadline ahead. */
export function readyContent(): Partial<TenderContent> {
  const [lot] = emptyContent("x", "sv").lots;
  const [item] = lot?.items ?? [];
  if (!lot || !item) throw new Error("A draft without a lot");
  const bought = { description: "Arbetsstol", cpv: "39112000", quantity: 120, unit: "piece" } as const;
  const ahead = addDays(toStockholmDay(new Date()), 40);
  return {
    description: "Etthundratjugo arbetsstolar.",
    diaryNumber: "EK 1",
    regime: "below_threshold",
    procedure: "own_design",
    lots: [{ ...lot, title: "Stolar", estimatedValueMinor: 20_000_000, items: [{ ...item, ...bought }] }],
    criteria: [fromLibrary("k1", "MOB-10")],
    evaluation: { kind: "lowest_price" },
    terms: { payment: "30 dagar." },
    timeline: {
      publication: null,
      questionsUntil: null,
      answersUntil: null,
      deadline: `${ahead}T23:59`,
      awardOn: null,
      contractStart: null,
    },
  };
}
