import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { criterionContentSchema } from "../content-schema";
import type { CriterionRef, CriterionState, CriterionVersion } from "../criterion";

/** A version with whether it has ever been published. */
export interface KnownVersion extends CriterionVersion {
  readonly publishedAt: Date | null;
}

/** A version by name, and a text that is another as soon as anything of its row has been written. */
interface HeadRow extends CriterionRef {
  readonly stamp: string;
}

interface WholeRow extends HeadRow {
  readonly state: CriterionState;
  readonly date: Date;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly publishedAt: Date | null;
  readonly content: unknown;
}

const head = `criterion_id as "id", version, xmin::text as stamp`;
const named = `(criterion_id, version) in (select * from unnest($1::text[], $2::int[]))`;

const publishedHeads: ReadStatement = {
  name: "criterion-published-heads",
  text: `select ${head} from criterion_version
    where state = 'published' and (valid_to is null or valid_to >= $1) order by criterion_id, version`,
};

const refHeads: ReadStatement = {
  name: "criterion-ref-heads",
  text: `select ${head} from criterion_version where ${named} order by criterion_id, version`,
};

const whole: ReadStatement = {
  name: "criterion-versions-whole",
  text: `select ${head}, state, date, valid_from as "validFrom", valid_to as "validTo", published_at as "publishedAt", content
    from criterion_version where ${named}`,
};

/**
 * Versions read and checked once: a library of hundreds is a few megabytes, and every page of a tender looks into it. What
 * has been written since has another stamp, and is read again.
 */
const kept = new Map<string, { readonly stamp: string; readonly version: KnownVersion }>();

const nameOf = ({ id, version }: CriterionRef): string => `${id}:${version}`;
const valuesOf = (refs: readonly CriterionRef[]) => [refs.map(({ id }) => id), refs.map(({ version }) => version)];

/** Content that no longer has the shape is a fault of the database: it was checked when written. */
const toKnown = ({ stamp: _stamp, date, validFrom, validTo, content, ...row }: WholeRow): KnownVersion => ({
  ...row,
  date: dateToDay(date),
  validFrom: dateToDay(validFrom),
  validTo: validTo && dateToDay(validTo),
  content: criterionContentSchema.parse(content),
});

async function wholeOf(heads: readonly HeadRow[]): Promise<KnownVersion[]> {
  const unknown = heads.filter((row) => kept.get(nameOf(row))?.stamp !== row.stamp);
  if (unknown.length > 0)
    for (const row of await readRows<WholeRow>(whole, valuesOf(unknown)))
      kept.set(nameOf(row), { stamp: row.stamp, version: toKnown(row) });
  // One that has gone between the two statements is left out.
  return heads.flatMap((row) => kept.get(nameOf(row))?.version ?? []);
}

/** Published versions that have not run out on the day, by id. */
export const findPublished = async (day: IsoDate): Promise<KnownVersion[]> =>
  wholeOf(await readRows<HeadRow>(publishedHeads, [dayToDate(day)]));

/** Versions by name, whatever has become of them. */
export const findByRefs = async (refs: readonly CriterionRef[]): Promise<KnownVersion[]> =>
  refs.length === 0 ? [] : wholeOf(await readRows<HeadRow>(refHeads, valuesOf(refs)));
