import type { Db, Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type { CriterionContent, CriterionRef, CriterionState, CriterionVersion } from "../criterion";
import { criterionContentSchema } from "../content-schema";
import type { VersionRecord } from "./version-record";
import { searchableWords } from "./search-words";

interface Row extends Omit<VersionRecord, "id" | "state" | "date" | "validFrom" | "validTo" | "content" | "verdict"> {
  readonly criterionId: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly date: Date;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly content: unknown;
}

const columns = {
  criterionId: true,
  version: true,
  state: true,
  date: true,
  validFrom: true,
  validTo: true,
  content: true,
  proposedBy: true,
  proposedAt: true,
  note: true,
  revision: true,
  verdict: true,
  reviewedBy: true,
  reviewedAt: true,
  reviewNote: true,
  publishedAt: true,
  supersededAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
} as const;

/** Content that no longer has the shape is a fault of the database: it was checked when written. */
const toRecord = ({ criterionId, state, verdict, date, validFrom, validTo, content, ...row }: Row): VersionRecord => ({
  ...row,
  id: criterionId,
  state: state as CriterionState,
  verdict: verdict as VersionRecord["verdict"],
  date: dateToDay(date),
  validFrom: dateToDay(validFrom),
  validTo: validTo && dateToDay(validTo),
  content: criterionContentSchema.parse(content),
});

/** All versions of one criterion, newest first. */
export const findVersions = async (client: Db, id: string): Promise<VersionRecord[]> =>
  (
    await client.criterionVersion.findMany({
      where: { criterionId: id },
      orderBy: { version: "desc" },
      select: columns,
    })
  ).map(toRecord);

/** Every version there is, by id and version. */
export const findEverything = async (client: Db): Promise<VersionRecord[]> =>
  (
    await client.criterionVersion.findMany({ orderBy: [{ criterionId: "asc" }, { version: "asc" }], select: columns })
  ).map(toRecord);

/** Ids of all criteria there have ever been. */
export const findIds = async (client: Db): Promise<string[]> =>
  (await client.criterion.findMany({ select: { id: true } })).map(({ id }) => id);

/** Locks a criterion until the transaction ends, so that its versions are changed by one at a time; false when there is none. */
export async function lockCriterion(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`select 1 from criterion where id = ${id} for update`;
  return rows.length > 0;
}

export interface NewVersion extends CriterionVersion {
  readonly proposedBy?: string | null;
  readonly proposedAt?: Date | null;
  readonly note?: string;
  readonly publishedAt?: Date | null;
  readonly supersededAt?: Date | null;
  readonly withdrawnAt?: Date | null;
}

/** Adds versions, and their criteria where they are new. A version that is there already is left alone; returns how many were added. */
export async function insertVersions(tx: Tx, versions: readonly NewVersion[]): Promise<number> {
  const ids = [...new Set(versions.map(({ id }) => id))];
  await tx.criterion.createMany({ data: ids.map((id) => ({ id })), skipDuplicates: true });
  const { count } = await tx.criterionVersion.createMany({
    data: versions.map(({ id, date, validFrom, validTo, content, ...version }) => ({
      ...version,
      criterionId: id,
      date: dayToDate(date),
      validFrom: dayToDate(validFrom),
      validTo: validTo === null ? null : dayToDate(validTo),
      content: content as unknown as object,
      words: searchableWords(id, content),
    })),
    skipDuplicates: true,
  });
  return count;
}

export interface VersionChange {
  readonly state?: CriterionState;
  readonly date?: IsoDate;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate | null;
  readonly content?: CriterionContent;
  readonly note?: string;
  readonly revision?: number;
  readonly verdict?: VersionRecord["verdict"];
  readonly reviewedBy?: string | null;
  readonly reviewedAt?: Date | null;
  readonly reviewNote?: string;
  readonly publishedBy?: string | null;
  readonly publishedAt?: Date | null;
  readonly supersededAt?: Date | null;
  readonly withdrawnAt?: Date | null;
  readonly withdrawnReason?: string;
}

export async function updateVersion(tx: Tx, { id, version }: CriterionRef, change: VersionChange): Promise<void> {
  const { date, validFrom, validTo, content, ...rest } = change;
  await tx.criterionVersion.update({
    where: { criterionId_version: { criterionId: id, version } },
    data: {
      ...rest,
      ...(date ? { date: dayToDate(date) } : {}),
      ...(validFrom ? { validFrom: dayToDate(validFrom) } : {}),
      ...(validTo === undefined ? {} : { validTo: validTo === null ? null : dayToDate(validTo) }),
      ...(content ? { content: content as unknown as object, words: searchableWords(id, content) } : {}),
    },
  });
}
