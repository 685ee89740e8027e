import { loadShippedReference } from "~/features/reference/importing/load-shipped-reference.server";
import { rebuildSearchIndex } from "../search-index.server";
import { demoPassword } from "./seed-organizations.server";
import { findDemoPeople, isEmpty } from "./seed-store.server";
import { ownNumber, seedDemo, type DemoContent } from "./seed-demo.server";

export interface SeedOptions {
  readonly demo: boolean;
  /** Number of demo listings; the region's own number when undefined. */
  readonly listings?: number | undefined;
  readonly say: (line: string) => void;
  /** Loaded only when it is needed. */
  readonly content: () => Promise<DemoContent>;
}

/** Fills an empty database: reference data always, the example region unless told otherwise. */
export async function seed({ demo, listings, say, content }: SeedOptions): Promise<void> {
  await loadShippedReference();
  if (!demo || !(await isEmpty())) return;
  const region = await content();
  await seedDemo(region, listings ?? ownNumber(region), say);
  await rebuildSearchIndex();
}

type DemoPerson = Awaited<ReturnType<typeof findDemoPeople>>[number];

const roles: readonly (readonly [label: string, matches: (person: DemoPerson) => boolean])[] = [
  ["Platform administrator", (person) => person.platformAdministrator],
  ["Procurement officer", (person) => person.memberships.some(({ functions }) => functions.includes("procurement_officer"))],
  ["Business adviser", (person) => person.memberships.some(({ functions }) => functions.includes("business_adviser"))],
  ["Region developer", (person) => person.memberships.some(({ functions }) => functions.includes("region_developer"))],
  ["Company", (person) => person.memberships.some(({ organization }) => organization.kind === "company")],
  ["Municipality", (person) => person.memberships.some(({ organization }) => organization.kind === "municipality")],
];

/** Lines about the sign-ins of the example region; none where there is no example region. */
export async function demoSignIns(): Promise<string[]> {
  const people = await findDemoPeople();
  if (people.length === 0) return [];
  const lines = roles.flatMap(([label, matches]) => {
    const person = people.find(matches);
    return person ? [`  ${label.padEnd(24)} ${person.email}`] : [];
  });
  return [`Demo sign-ins, all with the password ${demoPassword}:`, ...lines];
}
