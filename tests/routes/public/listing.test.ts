import { beforeAll, describe, expect, it } from "vitest";
import { loader } from "~/routes/public/listing";
import { loader as askLoader } from "~/routes/public/ask";
import type { OrganizationMember } from "~/shared/actor";
import { dayToDate } from "~/shared/dates";
import { createListing, inDays } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

let owner: OrganizationMember;
beforeAll(async () => {
  owner = await createOwner();
});

const args = (reference: string, query = "", headers: Record<string, string> = {}) => ({
  request: new Request(`http://localhost:3000/annons/${reference}${query}`, {
    headers: { "Accept-Language": "sv", ...headers },
  }),
  params: { reference },
  context: { ip: "192.0.2.1", requestId: "test", cspNonce: "" },
});

type Loaded = Exclude<Awaited<ReturnType<typeof loader>>, never>;
const bodyOf = ({ data }: Loaded) => data;
const listingOf = (loaded: Loaded) => {
  const body = bodyOf(loaded);
  if (!("listing" in body)) throw new Error("The listing is gone");
  return body.listing;
};
const cookieOf = ({ init }: Loaded) => new Headers(init?.headers).get("Set-Cookie");

const placed = (overrides: object = {}) =>
  createListing({
    organizationId: owner.organization.id,
    categoryCode: "timber.structural",
    quantity: 10,
    unit: "m3",
    massKg: 4500,
    ...overrides,
  });

describe("the page of a listing", () => {
  it("counts distance, transport and reach from the place in the address, and remembers it", async () => {
    const { reference } = await placed();
    const loaded = await loader(args(reference, "?fran=2482"));
    const { around } = listingOf(loaded);
    expect(around.distance?.text).toMatch(/^10\d\skm från Skellefteå$/);
    expect(around.impact).toMatchObject({ known: true });
    expect(JSON.stringify(around.impact)).toContain("väg från Skellefteå");
    expect(around.tile?.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["spot", "reader"]));
    const cookie = cookieOf(loaded);
    expect(cookie).toMatch(/^tv_place=/);
    const again = await loader(args(reference, "", { Cookie: cookie?.split(";")[0] ?? "" }));
    expect(listingOf(again).around.picker.chosen).toBe("2482");
    expect(cookieOf(again)).toBeNull();
    expect(cookieOf(await loader(args(reference, "?fran=")))).toMatch(/Max-Age=0/);
  });

  it("shows every term, factor, source and assumption of the climate effect", async () => {
    const { reference } = await placed();
    const { impact } = listingOf(await loader(args(reference))).around;
    if (!impact?.known) throw new Error("No climate effect");
    expect(impact.formulas.map(({ key }) => key)).toEqual(["avoided", "transport", "reconditioning"]);
    expect(impact.sources).toHaveLength(2);
    for (const source of impact.sources) expect(source).toMatchObject({ url: expect.stringMatching(/^https:/) as string });
    expect(impact.assumptions.length).toBeGreaterThanOrEqual(4);
    const sum = impact.rows.filter(({ kind }) => kind !== "sum").reduce((total, { amount }) => total + amount, 0);
    expect(impact.rows.at(-1)?.amount).toBeCloseTo(sum);
  });

  it("says why there is no climate effect, and has none where none belongs", async () => {
    const unknown = await placed({ quantity: null, unit: null, massKg: null, quantityUnknown: true });
    expect(listingOf(await loader(args(unknown.reference))).around.impact).toMatchObject({ known: false, askable: true });
    const wanted = await placed({ type: "wanted" });
    expect(listingOf(await loader(args(wanted.reference))).around.impact).toBeNull();
  });

  it("answers 410 with what is like it when it is over, 404 to those who never could see it", async () => {
    const like = await placed();
    for (const [overrides, said] of [
      [{ expiresOn: dayToDate(inDays(-3)) }, /har gått ut/],
      [{ state: "paused" }, /pausad/],
      [{ state: "withdrawn" }, /avslutad/],
    ] as const) {
      const over = await placed({ title: "Reglar som fanns", ...overrides });
      const loaded = await loader(args(over.reference));
      expect(loaded.init?.status).toBe(410);
      expect(bodyOf(loaded).gone).toMatchObject({ title: "Reglar som fanns", said: expect.stringMatching(said) as string });
      expect(bodyOf(loaded).gone?.similar.map(({ reference }) => reference)).toContain(like.reference);
    }
    const blocked = await placed({ title: "Spärrad rubrik", blockedAt: new Date(), blockedReason: "x" });
    expect(JSON.stringify(bodyOf(await loader(args(blocked.reference))))).not.toContain("Spärrad rubrik");
    const hidden = await placed({ rung: "own", state: "withdrawn" });
    await expect(loader(args(hidden.reference))).rejects.toMatchObject({ init: { status: 404 } });
  });

  it("writes the question about what is missing", async () => {
    const { reference } = await placed();
    const answer = await askLoader(args(reference, "/fraga?om=mass,species,%3Cscript%3E"));
    expect(answer).toMatchObject({ opening: expect.stringMatching(/^Hej! Vad gäller för vikt/) as string });
    expect(JSON.stringify(answer)).not.toContain("script>");
  });
});
