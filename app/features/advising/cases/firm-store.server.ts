import { sizeClassOf, type SizeClass } from "~/features/organizations/size-class";
import { industryRevisionOf, type IndustryRevision } from "~/features/reference/industry-revision";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { defaultLocale, isLocale, type Locale } from "~/shared/locale";
import { firmFrom, type AdvisingCase, type Firm } from "./case";

/** How large a member is and what it does: codes as stated, of which list, and since when. */
export interface FirmDescription {
  readonly industryCodes: readonly string[];
  readonly industryRevision: IndustryRevision | null;
  readonly industryOn: IsoDate | null;
  readonly sizeClass: SizeClass | null;
}

/** What the workbench shows of a firm. Contacts of a prospect are the advisers' own notes. */
export interface FirmFacts {
  readonly kind: "organization" | "prospect";
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly organizationNumber: string | null;
  readonly municipalityCode: string | null;
  /** What a member says of itself; a prospect's stands with the prospect. */
  readonly described: FirmDescription | null;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string } | null;
  /** The organization has been closed here. */
  readonly gone: boolean;
  /** The prospect turned out to be another firm. */
  readonly merged: boolean;
  /** In which a prospect is written to; people of a member have their own. */
  readonly language: Locale | null;
}

const keyOf = (one: NonNullable<Firm>): string => `${one.kind}:${one.id}`;

const organizationsBy = (client: Db, ids: readonly string[]) =>
  client.organization.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      slug: true,
      organizationNumber: true,
      municipalityCode: true,
      sniCodes: true,
      sniRevision: true,
      sniOn: true,
      sizeClass: true,
      deletedAt: true,
    },
  });

const prospectsBy = (client: Db, ids: readonly string[]) =>
  client.prospect.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      organizationNumber: true,
      municipalityCode: true,
      contactName: true,
      contactEmail: true,
      contactPhone: true,
      mergedInto: true,
      mailLanguage: true,
    },
  });

/** Facts of firms in two look-ups; firms that have left altogether are absent. */
export async function findFirms(firms: readonly Firm[], client: Db = db()): Promise<Map<string, FirmFacts>> {
  const known = firms.filter((one) => one !== null);
  const idsOf = (kind: string) => [...new Set(known.filter((one) => one.kind === kind).map(({ id }) => id))];
  const [organizations, prospects] = await Promise.all([
    organizationsBy(client, idsOf("organization")),
    prospectsBy(client, idsOf("prospect")),
  ]);
  const facts: FirmFacts[] = [
    ...organizations.map(({ deletedAt, sniCodes, sniRevision, sniOn, sizeClass, ...row }) => ({
      kind: "organization" as const,
      ...row,
      described: {
        industryCodes: sniCodes,
        industryRevision: industryRevisionOf(sniRevision),
        industryOn: sniOn && dateToDay(sniOn),
        sizeClass: sizeClassOf(sizeClass),
      },
      contact: null,
      gone: deletedAt !== null,
      merged: false,
      language: null,
    })),
    ...prospects.map(({ contactName, contactEmail, contactPhone, mergedInto, mailLanguage, ...row }) => ({
      kind: "prospect" as const,
      ...row,
      described: null,
      slug: null,
      contact: { name: contactName, email: contactEmail, phone: contactPhone },
      gone: false,
      merged: mergedInto !== null,
      language: isLocale(mailLanguage) ? mailLanguage : defaultLocale,
    })),
  ];
  return new Map(facts.map((one) => [keyOf(one), one]));
}

export const factsIn = (found: ReadonlyMap<string, FirmFacts>, one: Firm): FirmFacts | null =>
  (one && found.get(keyOf(one))) ?? null;

/** In which language a firm that is no member is written to. */
export async function writeInLanguage(tx: Tx, prospectId: string, mailLanguage: Locale): Promise<void> {
  await tx.prospect.update({ where: { id: prospectId }, data: { mailLanguage } });
}

type Parties = Pick<AdvisingCase, "organizationId" | "giver" | "receiver">;

const organizationsOf = ({ organizationId, giver, receiver }: Parties): string[] => [
  ...new Set([organizationId, ...[giver, receiver].flatMap((one) => (one?.kind === "organization" ? one.id : []))]),
];

/** Whether the advisers or a firm of the case has closed here, or left altogether. */
export async function someoneHasLeft(parties: Parties, client: Db = db()): Promise<boolean> {
  const ids = organizationsOf(parties);
  return (await client.organization.count({ where: { id: { in: ids }, deletedAt: null } })) < ids.length;
}

/** Of the cases, those that their advisers or a firm has left; one look-up for all. */
export async function casesLeft(cases: readonly (Parties & { readonly id: string })[]): Promise<ReadonlySet<string>> {
  if (cases.length === 0) return new Set();
  const ids = [...new Set(cases.flatMap(organizationsOf))];
  const rows = await db().organization.findMany({ where: { id: { in: ids }, deletedAt: null }, select: { id: true } });
  const here = new Set(rows.map(({ id }) => id));
  return new Set(cases.filter((one) => organizationsOf(one).some((id) => !here.has(id))).map(({ id }) => id));
}

/** Holds the advisers and the firms of a case as they are: none of them closes before the transaction ends. */
export async function holdParties(tx: Tx, parties: Parties): Promise<void> {
  await tx.$queryRaw`select 1 from organization where id = any(${organizationsOf(parties)}::uuid[]) order by id for share`;
}

/** The firm by its number here, else by that very name: an organization first, then one the advisers have met. */
export async function findFirmNamed(
  tx: Tx,
  advisersId: string,
  named: { readonly number: string | null; readonly name: string },
): Promise<Firm> {
  const name = { equals: named.name, mode: "insensitive" as const };
  const organization = await tx.organization.findFirst({
    where: { deletedAt: null, ...(named.number ? { organizationNumber: named.number } : { name }) },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  if (organization) return { kind: "organization", id: organization.id };
  // Compared here: the database folds no letters beyond a to z.
  const prospects = await tx.prospect.findMany({
    where: { organizationId: advisersId },
    select: { id: true, name: true, organizationNumber: true, mergedInto: true },
    orderBy: { createdAt: "asc" },
  });
  const folded = (text: string): string => text.toLocaleLowerCase("sv");
  const prospect = prospects.find(
    (one) =>
      (named.number !== null && one.organizationNumber === named.number) || folded(one.name) === folded(named.name),
  );
  if (!prospect) return null;
  const byId = new Map(prospects.map((one) => [one.id, one]));
  let { id } = prospect;
  for (let next = byId.get(id)?.mergedInto; next; next = byId.get(id)?.mergedInto) id = next;
  return { kind: byId.has(id) ? "prospect" : "organization", id };
}

export async function insertProspect(
  tx: Tx,
  row: {
    readonly organizationId: string;
    readonly name: string;
    readonly organizationNumber: string | null;
    readonly municipalityCode: string | null;
    readonly contactEmail: string;
    readonly createdBy: string | null;
  },
): Promise<Firm> {
  const id = newId();
  await tx.prospect.create({ data: { id, ...row } });
  return { kind: "prospect", id };
}

/** Advisers' visits at those firms, newest first. */
export async function findVisitors(
  organizationId: string,
  firms: readonly Firm[],
): Promise<{ authorId: string | null; firm: Firm }[]> {
  const known = firms.filter((one) => one !== null);
  if (known.length === 0) return [];
  const rows = await db().visitNote.findMany({
    where: {
      organizationId,
      OR: known.map((one) => (one.kind === "organization" ? { firmId: one.id } : { prospectId: one.id })),
    },
    select: { authorId: true, firmId: true, prospectId: true },
    orderBy: { visitedOn: "desc" },
  });
  return rows.map(({ authorId, firmId, prospectId }) => ({ authorId, firm: firmFrom(firmId, prospectId) }));
}
