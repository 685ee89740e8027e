import { saveListingRows } from "~/features/catalogue/drafting/save-listing-rows.server";
import type { IncomingRow } from "~/features/catalogue/drafting/incoming-row";
import { today as todayNow } from "~/infra/clock/clock.server";
import { systemActor } from "~/shared/actor";
import { newId } from "~/shared/ids";
import type { BaseListing, SeedOrganization } from "../../../prisma/seed/content/types";
import type { SeedPartnerGroup } from "../../../prisma/seed/content/partner-groups";
import { expandListing, type ExpandedListing } from "./expand-listing";
import { insertPartnerGroup } from "./seed-store.server";
import { seedOrganizations, type SeededOrganization } from "./seed-organizations.server";

export interface DemoContent {
  readonly organizations: readonly SeedOrganization[];
  readonly listings: readonly BaseListing[];
  readonly partnerGroups: readonly SeedPartnerGroup[];
}

/** Number of listings the region has when nobody asks for another: every version of the content once. */
export const ownNumber = (content: DemoContent): number => content.listings.reduce((sum, base) => sum + base.versions.length, 0);

/** The first `count` listings: every version once, then again with other wordings and owners. */
export function expandAll(content: DemoContent, count: number): ExpandedListing[] {
  const day = todayNow();
  const pairs = content.listings.flatMap((base) => base.versions.map((version) => [base, version] as const));
  return Array.from({ length: count }, (_, turn) => {
    const [base, version] = pairs[turn % pairs.length] as (typeof pairs)[number];
    const round = Math.floor(turn / pairs.length);
    // Later rounds leave the own number away: it is unique within an organization.
    return expandListing(base, round === 0 ? version : { ...version, ref: undefined }, turn + round, day);
  });
}

/** The owner's lines whose condition the listing meets; a line without one always fits. */
function practicalLines(practical: SeedOrganization["practical"], { category, row }: ExpandedListing): string[] {
  const traits = new Set([category, category.split(".")[0], row.fields.dismantling, row.type, row.fields.cadence]);
  return practical.flatMap((entry) => {
    if (typeof entry === "string") return [entry];
    const [when, line] = entry;
    return when.trim() === "" || when.split(/\s+/).some((word) => traits.has(word)) ? [line] : [];
  });
}

/** The row at the owner's site, with the owner's own last line about how things are collected. */
function placed(expanded: ExpandedListing, owner: SeededOrganization, practical: SeedOrganization["practical"], turn: number): IncomingRow {
  const site = owner.sites.find((one) => one.locality === expanded.locality) ?? owner.sites[0];
  const { fields } = expanded.row;
  const fitting = practicalLines(practical, expanded);
  const line = fitting.length > 0 ? `\n\n${fitting[turn % fitting.length]}` : "";
  return { ...expanded.row, fields: { ...fields, description: `${fields.description ?? ""}${line}`, siteId: site?.id ?? null } };
}

async function seedPartnerGroups(groups: readonly SeedPartnerGroup[], organizations: ReadonlyMap<string, SeededOrganization>): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const group of groups) {
    const owner = organizations.get(group.owner);
    if (!owner) continue;
    const id = newId();
    await insertPartnerGroup({ id, organizationId: owner.id, name: group.name, memberIds: group.members.flatMap((key) => organizations.get(key)?.id ?? []) });
    made.set(group.owner, id);
  }
  return made;
}

/** Partners need a circle: an owner without one shows the listing to everybody. */
function withCircle(row: IncomingRow, groupId: string | undefined): IncomingRow {
  if (!row.release || row.release.rung !== "partners") return row;
  return groupId ? { ...row, release: { ...row.release, partnerGroupIds: [groupId] } } : { ...row, release: { ...row.release, rung: "public" } };
}

/** Fills an empty database with the example region. Returns how many listings stand and what was refused. */
export async function seedDemo(content: DemoContent, count: number, say: (line: string) => void): Promise<void> {
  const organizations = await seedOrganizations(content.organizations, todayNow());
  const groups = await seedPartnerGroups(content.partnerGroups, organizations);
  const practical = new Map(content.organizations.map(({ key, practical: lines }) => [key, lines]));
  const rows = new Map<string, IncomingRow[]>();
  expandAll(content, count).forEach((expanded, turn) => {
    const owner = organizations.get(expanded.organizationKey);
    if (!owner) throw new Error(`No organization called ${expanded.organizationKey}`);
    const row = withCircle(placed(expanded, owner, practical.get(expanded.organizationKey) ?? [], turn), groups.get(expanded.organizationKey));
    rows.set(owner.id, [...(rows.get(owner.id) ?? []), row]);
  });
  const actor = systemActor("seed");
  let made = 0;
  for (const [organizationId, own] of rows) {
    for (let start = 0; start < own.length; start += 2000) {
      const saved = await saveListingRows(actor, organizationId, own.slice(start, start + 2000), { timeout: 300_000 });
      const refused = saved.filter((one) => one.outcome === "refused");
      if (refused.length > 0) throw new Error(`The content holds listings that are refused: ${JSON.stringify(refused.slice(0, 5))}`);
      made += saved.length;
    }
  }
  say(`Made ${content.organizations.length} example organizations and ${made} listings.`);
}
