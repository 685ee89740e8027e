import { loadShippedCriteria } from "~/features/criteria/library/load-shipped-criteria.server";
import { loadShippedReference } from "~/features/reference/importing/load-shipped-reference.server";
import { today } from "~/infra/clock/clock.server";
import { demoPassword, demoPeople } from "./demo-sign-ins";
import type { DemoContent } from "./seed-demo.server";
import { demoAddresses, hasOrganizations } from "./seed-store.server";

export interface SeedOptions {
  readonly demo: boolean;
  /** Number of demo listings; the region's own number when undefined. */
  readonly listings?: number | undefined;
  readonly say: (line: string) => void;
  /** Loaded only when it is needed. */
  readonly content: () => Promise<DemoContent>;
}

/** Fills an empty database: reference data always, the example region unless told otherwise. A filled one is left alone. */
export async function seed({ demo, listings, say, content }: SeedOptions): Promise<void> {
  await loadShippedReference();
  await loadShippedCriteria();
  if (!demo || (await hasOrganizations())) return;
  // Every later start goes without these.
  const [{ seedDemo }, { seedProcurement }, { seedAdvising }, { seedAdvisingCases }, { rebuildSearchIndex }] =
    await Promise.all([
      import("./seed-demo.server"),
      import("./procurement/seed-procurement.server"),
      import("./advising/seed-flows.server"),
      import("./advising/seed-cases.server"),
      import("../search-rebuild.server"),
    ]);
  const made = await seedDemo({ content: await content(), listings, today: today(), say });
  if (!made) return;
  await seedProcurement();
  await seedAdvising();
  await seedAdvisingCases();
  await rebuildSearchIndex();
}

/** Lines about the sign-ins of the example region; none where there is no example region. */
export async function demoSignIns(): Promise<string[]> {
  const present = await demoAddresses(demoPeople.map(([, email]) => email));
  const lines = demoPeople
    .filter(([, email]) => present.has(email))
    .map(([role, email]) => `  ${role.padEnd(34)} ${email}`);
  return lines.length === 0 ? [] : ["Demo sign-ins:", ...lines, `  ${"Password for all".padEnd(34)} ${demoPassword}`];
}
