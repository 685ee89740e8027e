import { freshFactors } from "~/features/impact/listing-factors.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { storage } from "~/infra/storage/open-storage.server";
import type { IsoDate } from "~/shared/dates";
import type { SeedPartnerGroup } from "../../../prisma/seed/content/partner-groups";
import type { SeedThread } from "../../../prisma/seed/content/threads";
import type { BaseListing, SeedFact, SeedOrganization } from "../../../prisma/seed/content/types";
import { buildListing, type SeedListing } from "./build-listing.server";
import { askableKey, buildThreads, type AskedListing } from "./build-threads";
import { chance, type Chance } from "./chance";
import { listingEvents, listingRow } from "./listing-rows";
import { isSteady, ownNumber, planListings, type PlannedListing } from "./plan-listings";
import {
  buildOrganizations,
  supplierFactRows,
  type SeededOrganization,
  type SeedRows,
} from "./seed-organizations.server";
import { pictureRequest, pictureRows, type MakePictures, type PictureRequest } from "./listing-pictures";
import { holdSeed, insertRows, keepSetting, type SeedTable } from "./seed-store.server";

export interface DemoContent {
  readonly organizations: readonly SeedOrganization[];
  readonly listings: readonly BaseListing[];
  readonly partnerGroups: readonly SeedPartnerGroup[];
  /** Facts by organization key, beside those of the organizations themselves. */
  readonly supplierFacts?: Readonly<Record<string, readonly SeedFact[]>>;
  readonly threads: readonly SeedThread[];
  /** Without it nothing gets a picture file. */
  readonly makePictures?: MakePictures;
}

/** Same seed and day, same region. Raised when the content changes so that installations can be told apart. */
export const seedVersion = 1;
const seedNumber = 20_261_124;
/** What stands as written draws its rest apart, so that more of it changes nothing else. */
const steadyNumber = 20_261_130;

const batchSize = 1000;
const timeout = 900_000;

const tables: readonly SeedTable[] = [
  "organization",
  "person",
  "account",
  "membership",
  "site",
  "organization_fact",
  "partner_group",
  "partner_group_member",
  "thread",
  "message",
  "thread_read",
  "event",
];

async function insertAll(tx: Tx, rows: SeedRows): Promise<void> {
  for (const table of tables) await insertRows(tx, table, rows[table] ?? []);
}

/** Own numbers by which some organizations know their things, with the first letters of the number. */
const numbered: Readonly<Record<string, string>> = {
  aterbruksforradet: "INV-",
  exempelregionen: "REG-",
  sjukhuset: "S-",
  universitetet: "UNI-",
  byggaterbruket: "BÅ-",
  gruvservice: "GS-",
  kustlager: "KL-",
  rekond: "RK-",
};

/** Gives each listing its own number where the organization numbers its things; no number twice. */
function numbers(): (planned: PlannedListing) => string | null {
  const next = new Map<string, number>();
  const given = new Set<string>();
  return ({ version, organization, copy }) => {
    const stated = copy ? undefined : version.ref;
    if (stated !== undefined && !given.has(`${organization} ${stated}`)) {
      given.add(`${organization} ${stated}`);
      return stated;
    }
    const prefix = numbered[organization];
    if (!prefix) return null;
    const number = (next.get(organization) ?? 40_000) + 7;
    next.set(organization, number);
    return `${prefix}${number}`;
  };
}

/** A place in time for each of `count`, so that those made one after the other stand far apart. */
const scattered = (index: number, count: number): number => (index * 0.618_033_988_75 + 0.5 / count) % 1;

/** Listings in batches, in the order they are made; memory holds the plans and one batch. What stands as written comes in batches of its own. */
function* buildBatches(
  content: DemoContent,
  count: number,
  organizations: ReadonlyMap<string, SeededOrganization>,
  today: IsoDate,
  { luck, steadyLuck }: { luck: Chance; steadyLuck: Chance },
): Generator<{ batch: SeedListing[]; steady: boolean }> {
  const numberOf = numbers();
  const asked = new Set(content.threads.map(({ category, seller }) => askableKey(category, seller)));
  const planned = [...planListings(content.listings, count, luck)];
  const groups = [planned.filter((each) => !isSteady(each)), planned.filter(isSteady)];
  for (const [group, plans] of groups.entries()) {
    const steady = group === 1;
    for (let start = 0; start < plans.length; start += batchSize) {
      const batch = plans.slice(start, start + batchSize).map((each, index) => {
        const owner = organizations.get(each.organization);
        if (!owner) throw new Error(`No organization ${each.organization} (“${each.base.title}”)`);
        // The first of its kind that a conversation is about stays to be seen.
        const key = askableKey(each.base.category, each.organization);
        const shown = steady || (each.base.type !== "wanted" && asked.delete(key));
        return buildListing(each, owner, {
          today,
          chance: steady ? steadyLuck : luck,
          place: scattered(start + index, plans.length),
          shown,
          externalReference: numberOf(each),
        });
      });
      yield { batch, steady };
    }
  }
}

async function insertListings(tx: Tx, batch: readonly SeedListing[], luck: Chance): Promise<void> {
  await insertRows(tx, "listing", batch.map(listingRow));
  await insertRows(
    tx,
    "listing_partner_group",
    batch.flatMap(({ id, release }) =>
      release.partnerGroupIds.map((groupId) => ({ listing_id: id, group_id: groupId })),
    ),
  );
  await insertRows(
    tx,
    "event",
    batch.flatMap((listing) => listingEvents(listing, luck)),
  );
}

async function insertPictures(
  tx: Tx,
  requests: readonly PictureRequest[],
  makePictures: MakePictures | undefined,
  luck: Chance,
): Promise<void> {
  if (!makePictures) return;
  const files = storage();
  const drawn = await makePictures(requests, (key, content, contentType) => files.put(key, content, contentType));
  const { media, uses } = pictureRows(requests, drawn, luck);
  await insertRows(tx, "media_file", media);
  await insertRows(tx, "listing_media", uses);
}

function noteAskable(askable: Map<string, AskedListing>, batch: readonly SeedListing[]): void {
  for (const { id, type, fields, life, release, organization } of batch) {
    const key = askableKey(fields.categoryCode ?? "", organization.content.key);
    if (
      type === "wanted" ||
      life.state !== "published" ||
      release.rung !== "public" ||
      !life.publishedAt ||
      askable.has(key)
    )
      continue;
    askable.set(key, { id, publishedAt: life.publishedAt });
  }
}

export interface DemoOptions {
  readonly content: DemoContent;
  /** The region's own number when undefined. */
  readonly listings?: number | undefined;
  readonly today: IsoDate;
  readonly say: (line: string) => void;
}

/**
 * Fills a database without organizations with the example region, all of it or nothing. Rows go in past the commands,
 * thousands at a time, but every value comes from the features' own rules (facts, legal gate, climate, completeness), and
 * an integration test holds each listing against what the commands would accept. Returns false when there was something.
 */
export async function seedDemo({ content, listings, today, say }: DemoOptions): Promise<boolean> {
  const count = listings ?? ownNumber(content.listings);
  const luck = chance(seedNumber);
  const steadyLuck = chance(steadyNumber);
  const { rows, organizations } = await buildOrganizations(content, today, luck);
  const supplierFacts = supplierFactRows(content.supplierFacts ?? {}, organizations, today, steadyLuck);
  await freshFactors();
  return transaction(async (tx) => {
    if (!(await holdSeed(tx))) return false;
    await insertAll(tx, rows);
    await insertRows(tx, "organization_fact", supplierFacts);
    const askable = new Map<string, AskedListing>();
    const pictures: PictureRequest[] = [];
    const steadyPictures: PictureRequest[] = [];
    let made = 0;
    for (const { batch, steady } of buildBatches(content, count, organizations, today, { luck, steadyLuck })) {
      await insertListings(tx, batch, steady ? steadyLuck : luck);
      noteAskable(askable, batch);
      const requests = batch.filter(({ pictured }) => pictured).map(pictureRequest);
      (steady ? steadyPictures : pictures).push(...requests);
      made += batch.length;
      if (made % 10_000 === 0) say(`${made} of ${count} listings …`);
    }
    await insertPictures(tx, pictures, content.makePictures, luck);
    await insertPictures(tx, steadyPictures, content.makePictures, steadyLuck);
    await insertAll(tx, buildThreads(content.threads, askable, organizations, today, luck));
    await keepSetting(tx, "seed_version", { version: seedVersion, day: today, listings: made });
    say(`Made ${organizations.size} example organizations and ${made} listings.`);
    return true;
  }, timeout);
}
