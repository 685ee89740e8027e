import { beforeAll, describe, expect, it } from "vitest";
import { getSitemapIndex, getSitemapPart } from "~/features/catalogue/reading/get-sitemap.server";
import { dayToDate } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createListing, inDays } from "../../factories/listing";
import { createOrganization } from "../../factories/organization";

const origin = "https://exempel.se";
const part = async (name: string) => unwrap(await getSitemapPart(origin, name, ["/", "/sok"]));

describe("the sitemap", () => {
  let open: { reference: string };
  let hidden: { reference: string }[];
  let quiet: { id: string; slug: string };
  let lister: { id: string; slug: string };

  beforeAll(async () => {
    [lister, quiet] = await Promise.all([createOrganization(), createOrganization()]);
    const published = { organizationId: lister.id, state: "published" as const, rung: "public" as const };
    open = await createListing(published);
    hidden = await Promise.all([
      createListing({ ...published, state: "draft" }),
      createListing({ ...published, rung: "own" }),
      createListing({ ...published, expiresOn: dayToDate(inDays(-1)) }),
      createListing({ ...published, legalStatus: "hazardous_waste", wasteCode: "170204" }),
      createListing({ ...published, organizationId: quiet.id, state: "withdrawn" }),
    ]);
  });

  it("names what a visitor may open, and nothing else", async () => {
    const listings = await part("listings-1");
    expect(listings).toContain(`${origin}/annons/${open.reference}<`);
    for (const { reference } of hidden) expect(listings).not.toContain(`/annons/${reference}<`);
    const organizations = await part("organizations");
    expect(organizations).toContain(`/organisation/${lister.slug}<`);
    expect(organizations).not.toContain(`/organisation/${quiet.slug}<`);
    expect(await part("pages")).toContain(`${origin}/sok<`);
  });

  it("leads to each of its parts and to no other", async () => {
    const index = await getSitemapIndex(origin);
    const names = [...index.matchAll(/sitemap\/([\w-]+)\.xml/g)].map(([, name]) => name ?? "");
    expect(names).toContain("listings-1");
    for (const name of names) expect(await part(name)).toContain("<urlset");
    expect((await getSitemapPart(origin, `listings-${names.length}`, [])).ok).toBe(false);
    expect((await getSitemapPart(origin, "annat", [])).ok).toBe(false);
  });
});
