import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId, newReference } from "~/shared/ids";
import type { Locale } from "~/shared/locale";

let counter = 0;

/** An organization with one person who acts for it. */
export interface Party {
  readonly organizationId: string;
  readonly name: string;
  readonly personId: string;
  readonly email: string;
  readonly actor: OrganizationMember;
}

interface PersonOverrides {
  readonly locale?: Locale;
  readonly emailVerified?: boolean;
  readonly platformAdministrator?: boolean;
  readonly name?: string;
}

/** One more person of an organization. */
export async function createColleague(
  organizationId: string,
  overrides: PersonOverrides = {},
  role: "owner" | "member" = "member",
): Promise<Omit<Party, "name">> {
  const n = ++counter;
  const person = {
    id: newId(),
    email: `roll${n}@prov.example`,
    name: `Lageransvarig ${n}`,
    emailVerified: true,
    locale: "sv" as Locale,
    platformAdministrator: false,
    ...overrides,
  };
  await db().person.create({ data: person });
  await db().membership.create({ data: { id: newId(), organizationId, personId: person.id, role, functions: [] } });
  const actor: OrganizationMember = {
    kind: "member",
    personId: person.id,
    emailVerified: person.emailVerified,
    platformAdministrator: person.platformAdministrator,
    locale: person.locale,
    organization: { id: organizationId, role, functions: [] },
  };
  return { organizationId, personId: person.id, email: person.email, actor };
}

export async function createParty(
  overrides: PersonOverrides & { readonly organizationName?: string } = {},
): Promise<Party> {
  const n = ++counter;
  const id = newId();
  const { organizationName = `Prov ${n} AB`, ...person } = overrides;
  await db().organization.create({
    data: {
      id,
      kind: "company",
      name: organizationName,
      slug: `prov-${n}-${id.slice(-6)}`,
      organizationNumber: String(5_560_000_000 + n),
      sniCodes: [],
    },
  });
  return { name: organizationName, ...(await createColleague(id, person, "owner")) };
}

/** A published listing that everybody sees. */
export async function createOpenListing(
  organizationId: string,
  overrides: { title?: string; state?: string; rung?: string; blockedAt?: Date; reference?: string } = {},
) {
  return db().listing.create({
    data: {
      id: newId(),
      reference: newReference(),
      organizationId,
      type: "surplus",
      state: "published",
      rung: "public",
      title: "Innerdörrar, 40 st",
      categoryCode: "building.doors",
      municipalityCode: "2480",
      quantity: 40,
      unit: "piece",
      publishedAt: new Date(),
      confirmedAt: new Date(),
      expiresOn: dayToDate(addDays(toStockholmDay(new Date()), 60)),
      ...overrides,
    },
  });
}

interface ThreadParts {
  readonly seller: Party;
  readonly buyer: Party;
  readonly listingId: string;
  /** Who wrote what, a second apart. */
  readonly messages?: readonly { readonly by: Party; readonly body: string }[];
}

/** A conversation between two parties, as if written `minutesAgo`. */
export async function createThread(
  { seller, buyer, listingId, messages = [{ by: buyer, body: "Finns de kvar?" }] }: ThreadParts,
  minutesAgo = 60,
) {
  const start = Date.now() - minutesAgo * 60_000;
  const thread = await db().thread.create({
    data: {
      id: newId(),
      listingId,
      sellerOrganizationId: seller.organizationId,
      buyerOrganizationId: buyer.organizationId,
      lastMessageAt: new Date(start + messages.length * 1000),
    },
  });
  for (const [index, { by, body }] of messages.entries()) {
    const createdAt = new Date(start + (index + 1) * 1000);
    await db().message.create({
      data: {
        id: newId(),
        threadId: thread.id,
        authorId: by.personId,
        organizationId: by.organizationId,
        body,
        clientKey: newId(),
        createdAt,
      },
    });
  }
  return thread;
}
