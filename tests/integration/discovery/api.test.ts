import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearchIndex } from "~/composition/search-rebuild.server";
import { apiAnswerSchema, apiListingSchema } from "~/features/discovery/api-schemas";
import { loader as listing } from "~/routes/api/v1-listing";
import { loader as listings } from "~/routes/api/v1-listings";
import { loader as openapi } from "~/routes/api/v1-openapi";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";
import { declaredRoutes } from "../../support/routes-with-page";

const context = { ip: "192.0.2.1", requestId: "r", cspNonce: "n" };
const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });
const get = async (path: string, headers?: Record<string, string>) =>
  (await listings({ request: request(path, headers), params: {}, context })) as Response;
const getOne = async (reference: string) =>
  (await listing({ request: request(`/api/v1/listings/${reference}`), params: { reference }, context })) as Response;

let shown: { id: string; reference: string };
let hidden: { reference: string };

beforeAll(async () => {
  const { organization } = await createOwner();
  shown = await createListing({
    organizationId: organization.id,
    title: "Kontorsstolar",
    categoryCode: "furniture.office_chairs",
    externalReference: "INV-1",
  });
  hidden = await createListing({
    organizationId: organization.id,
    title: "Hemliga kontorsstolar",
    categoryCode: "furniture.office_chairs",
    rung: "own",
  });
  for (let n = 0; n < 5; n++) await createListing({ organizationId: organization.id, title: `Dörr ${n}` });
  await rebuildSearchIndex();
});

describe("GET /api/v1/listings", () => {
  it("answers in the shape it documents", async () => {
    const response = await get("/api/v1/listings?q=kontorsstolarna&limit=5");
    expect(response.status).toBe(200);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const answer = apiAnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({
      total: 1,
      engine: "postgres",
      items: [{ id: shown.id, reference: "INV-1", publicReference: shown.reference }],
    });
  });

  it("pages by offset and by page", async () => {
    const titles = async (rest: string) =>
      (
        (await (await get(`/api/v1/listings?limit=2&sortering=nyast&${rest}`)).json()) as { items: { title: string }[] }
      ).items.map(({ title }) => title);
    const first = await titles("");
    const second = await titles("offset=2");
    expect(new Set([...first, ...second]).size).toBe(4);
    expect(await titles("page=2")).toEqual(second);
  });

  it("says 304 to who has it already", async () => {
    const etag = (await get("/api/v1/listings?q=d%C3%B6rr")).headers.get("ETag") ?? "";
    expect((await get("/api/v1/listings?q=d%C3%B6rr", { "If-None-Match": etag })).status).toBe(304);
    expect((await get("/api/v1/listings?q=stol", { "If-None-Match": etag })).status).toBe(200);
  });

  it.each([
    ["limit=0", "limit"],
    ["limit=many", "limit"],
    ["offset=-1", "offset"],
    ["typ=other", "typ.0"],
    ["kommun=Umea", "kommun.0"],
    ["radie=x", "radie"],
    ["sortering=bast", "sortering"],
    ["kategory=furniture", "form"],
    [`q=${"a".repeat(201)}`, "q"],
  ])("refuses %s, naming the field and the remedy", async (params, field) => {
    const response = await get(`/api/v1/listings?${params}`);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as {
      error: { code: string; fields: { field: string; remedy: string }[] };
    };
    expect(error.code).toBe("invalid_input");
    expect(error.fields[0]?.field).toBe(field);
    expect(error.fields[0]?.remedy).not.toMatch(/^field\./);
  });

  it.each([
    ["limit=9999", "Ange högst 100."],
    ["limit=0", "Ange minst 1."],
    ["limit=many", "Skriv ett tal, till exempel 12 eller 12,5."],
  ])("tells what would do instead of %s", async (params, remedy) => {
    const { error } = (await (await get(`/api/v1/listings?${params}`)).json()) as { error: { fields: unknown } };
    expect(error.fields).toMatchObject([{ field: "limit", remedy }]);
  });
});

describe("GET /api/v1/listings/:reference", () => {
  it("gives one listing whole", async () => {
    expect(apiListingSchema.parse(await (await getOne(shown.reference)).json())).toMatchObject({
      id: shown.id,
      title: "Kontorsstolar",
    });
  });

  it("does not know what is not public, nor what is not there", async () => {
    expect((await getOne(hidden.reference)).status).toBe(404);
    expect((await getOne("T-0000000")).status).toBe(404);
  });
});

describe("GET /api/v1/openapi.json", () => {
  it("describes every path and parameter", async () => {
    const response = (await openapi({ request: request("/api/v1/openapi.json"), params: {}, context })) as Response;
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<
        string,
        { get: { parameters: { name: string }[]; responses: Record<string, { headers?: Record<string, unknown> }> } }
      >;
    };
    expect(document.openapi).toBe("3.1.0");
    const declared = declaredRoutes().flatMap(({ path }) =>
      path.startsWith("/api/v1/") && !path.endsWith(".json") ? path.replaceAll(/:(\w+)/g, "{$1}") : [],
    );
    expect(Object.keys(document.paths).sort()).toEqual(declared.sort());
    expect(document.paths["/api/v1/listings"]?.get.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["q", "limit", "offset", "typ", "lat"]),
    );
    for (const { get: operation } of Object.values(document.paths)) {
      expect(operation.parameters.map(({ name }) => name)).toContain("If-None-Match");
      expect([200, 304].map((status) => operation.responses[status]?.headers)).toEqual([
        expect.objectContaining({ ETag: expect.anything() }),
        expect.objectContaining({ ETag: expect.anything() }),
      ]);
    }
  });
});
