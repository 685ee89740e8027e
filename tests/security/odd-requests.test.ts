import { request } from "node:http";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { declaredRoutes } from "../support/routes-with-page";
import { allPresses } from "./all-presses";
import { doors } from "./doors";
import { answers, faultsOf, oddInPaths, oddValues, refusals } from "./odd";
import { Things } from "./things";
import { makeWorld, type Somebody, type World } from "./world";

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

const routes = declaredRoutes().filter(({ path }, index, all) => all.findIndex((one) => one.path === path) === index);
const taking = declaredRoutes().filter(({ action, path }) => action && path !== "/logga-ut");
const presses = allPresses;
/** Names that any page reads from its address. */
const names =
  "q sida lage status typ kategori kommun skick pris tillgang strategi orgtyp fran lat lng radie sortering vy tillbaka utkast token adress fore visa omgang andra lagg-till grupp till objekt organisation limit offset page attr.length attr.__proto__ constructor".split(
    " ",
  );

/** Somebody whom the route lets in, so that what is odd gets as far as it can. */
const guest = (access: string): Somebody => world.people[access === "administrator" ? "administrator" : "owner"];
const thingsOf = ({ organizationId }: Somebody): Things => {
  const keeper = world.keepers.get(organizationId ?? "");
  if (!keeper) throw new Error("no organization");
  return new Things(world, keeper);
};

/** Which button was pressed; and the word that closes an organization, should it come to bear an odd name. */
const chosen = new Set(["intent", "kind", "about", "confirmName"]);
const alone = new Set(["nul", "huge", "script"]);
const inForms = new Set([
  ...alone,
  "lone surrogate",
  "not a number",
  "negative",
  "long",
  "prototype",
  "unknown id",
  "empty",
]);

async function collect(label: string, response: Promise<Response>, allowed?: readonly number[]): Promise<string[]> {
  return (await faultsOf(await response, allowed)).map((fault) => `${label}: ${fault}`);
}

describe("an odd address", () => {
  it.each(routes.map((route) => [route.path, route] as const))("%s", { timeout: 90_000 }, async (path, { access }) => {
    const { session } = guest(access);
    const faults: string[] = [];
    const at = (await doors[path]?.[0]?.at(thingsOf(guest(access)))) ?? path;
    const [plain = ""] = at.split("?");
    for (const [name, value] of Object.entries(oddValues)) {
      if (path.includes("/:") && value !== "")
        faults.push(
          ...(await collect(`${name} in the path`, session.fetch(path.replaceAll(/:\w+\??/g, value.slice(0, 6000))))),
        );
      if (oddInPaths.has(name)) continue;
      const share = value.length > 1000 ? names.slice(0, 1) : names;
      const query = share.map((each) => `${each}=${value}`).join("&");
      faults.push(...(await collect(name, session.fetch(`${plain}?${query}`))));
      if (alone.has(name))
        faults.push(
          ...(await collect(
            `${name} twice`,
            session.fetch(`${plain}?q=x&q=${value}&${value.slice(0, 2000)}=1&q[]=${value.slice(0, 2000)}`),
          )),
        );
    }
    expect(faults).toEqual([]);
  });

  it.each(names)("of the public interface says what is wrong with %s", async (name) => {
    const faults: string[] = [];
    for (const [label, value] of Object.entries(oddValues)) {
      const response = await world.people.visitor.session.fetch(`/api/v1/listings?${name}=${value}`);
      const copy = response.clone();
      faults.push(...(await collect(label, Promise.resolve(response), [200, 400])));
      if (copy.status !== 400) continue;
      const { error } = (await copy.json()) as { error: { fields?: { field: string; remedy: string }[] } };
      if (!error.fields?.length || error.fields.some(({ remedy }) => remedy.startsWith("field.")))
        faults.push(`${label}: no field with a remedy`);
    }
    expect(faults).toEqual([]);
  });
});

describe("another method", () => {
  it.each(routes.map((route) => [route.path, route] as const))("%s answers 405", async (path, { access }) => {
    const at = path.replaceAll(/:\w+\??/g, "x");
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const response = await guest(access).session.fetch(at, { method });
      expect([method, response.status, response.headers.get("Allow")]).toEqual([method, 405, "GET, HEAD, POST"]);
    }
  });

  it("of no use to a page is refused too", async () => {
    const status = await raw("/", { method: "TRACE" });
    expect(status).toBe(405);
  });
});

/** What `fetch` will not send: bodies without a length, or with a false one. */
function raw(path: string, options: { method?: string; headers?: Record<string, string>; chunks?: string[] }) {
  const { origin } = new URL(inject("origin"));
  return new Promise<number>((done, fail) => {
    const sending = request(
      new URL(path, origin),
      { method: options.method ?? "POST", headers: { Origin: origin, ...options.headers } },
      (response) => {
        response.resume();
        done(response.statusCode ?? 0);
        if (!sending.writableEnded) sending.destroy();
      },
    );
    sending.on("error", fail);
    for (const chunk of options.chunks ?? []) sending.write(chunk);
    if (!options.headers?.["Content-Length"]) sending.end();
    else sending.flushHeaders();
  });
}

const form = "application/x-www-form-urlencoded";
/** These act on being pressed and read no form. */
const readNone = ["/inbjudan/:token", "/admin/sokindex", "/*"];

describe("a body that is no form", () => {
  it.each(taking.map((route) => [route.path, route] as const))("%s", { timeout: 60_000 }, async (path, { access }) => {
    const { session } = guest(access);
    const faults: string[] = [];
    const press = presses[path]?.[0];
    if (!press) throw new Error(`${path} has no form declared`);
    const bodies: [string, BodyInit, string][] = [
      ["json", '{"title":"x"}', "application/json"],
      ["text", "title=x", "text/plain"],
      ["xml", "<x/>", "application/xml"],
      ["no boundary", "--x\r\n", "multipart/form-data"],
      ["cut off", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', "multipart/form-data; boundary=x"],
      ["too long", `a=${"b".repeat(3 * 1024 * 1024)}`, form],
      ["nul", "intent=a%00b", form],
    ];
    const things = thingsOf(guest(access));
    const readsNone = readNone.includes(path);
    let at: string | undefined;
    for (const [name, body, type] of bodies) {
      // What is refused stays as it was and serves the next.
      if (readsNone) at = undefined;
      at ??= (await press.form(things, things)).at;
      const response = session.fetch(at, { method: "POST", body, headers: { "Content-Type": type } });
      faults.push(...(await collect(name, response, readsNone ? answers : [400, 413, 415])));
    }
    expect(faults).toEqual([]);
  });

  it.each(taking.map(({ path }) => path))("%s refuses one that says it is too large", async (path) => {
    const at = path.replaceAll(/:\w+\??/g, "x");
    expect(await raw(at, { headers: { "Content-Type": form, "Content-Length": "300000000" } })).toBe(413);
  });

  it.each(["/logga-in", "/skapa-konto", "/utseende"])(
    "%s reads no more of an endless one than it takes",
    async (path) => {
      const chunks = Array.from({ length: 40 }, () => `a=${"b".repeat(100_000)}&`);
      expect(refusals).toContain(await raw(path, { headers: { "Content-Type": form }, chunks }));
    },
  );
});

/** Names of what can be filled in on the page. */
const controls = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:input|textarea|select|button)\b[^>]*?\sname="([^"]+)"/g)].map(([, name = ""]) => name),
  ),
];

type Fields = Readonly<Record<string, string>>;

/** The button pressed, and the same odd value in everything else. */
function oddAll(good: Fields, fields: readonly string[], value: string): string {
  const kept = new URLSearchParams(Object.entries(good).filter(([field]) => chosen.has(field)));
  return [kept.toString(), ...fields.map((field) => `${field}=${value}`)].join("&");
}

function oddOne(good: Fields, odd: string, value: string): string {
  return `${new URLSearchParams(Object.entries(good).filter(([field]) => field !== odd))}&${odd}=${value}`;
}

describe("odd words in a form", () => {
  const cases = taking.flatMap((route) =>
    (presses[route.path] ?? []).map((press) => [route.path, press.name, { route, press }] as const),
  );

  it.each(cases)("%s %s", { timeout: 120_000 }, async (_path, _name, { route, press }) => {
    const somebody = guest(route.access);
    const things = thingsOf(somebody);
    const sample = await press.form(things, things);
    if (sample.fields instanceof FormData) return; // files have their own tests
    const shown = route.page ? controls(await (await somebody.session.fetch(sample.at)).text()) : [];
    const fields = [...new Set([...Object.keys(sample.fields), ...shown])].filter((field) => !chosen.has(field));
    const faults: string[] = [];
    // What a refusal has left as it was serves the next attempt.
    let ready: typeof sample | undefined = sample;
    for (const [label, value] of Object.entries(oddValues)) {
      if (!inForms.has(label)) continue;
      const right = Object.entries(sample.fields);
      const rest = right.filter(([field]) => !chosen.has(field));
      const bodies = [(good: Fields) => oddAll(good, fields, value.slice(0, 3000))];
      // One alone, where the rest is right, gets furthest.
      if (alone.has(label)) for (const [field] of rest.slice(0, 4)) bodies.push((good) => oddOne(good, field, value));
      for (const bodyOf of bodies) {
        const { at, fields: good } = (ready ??= await press.form(things, things));
        const body = bodyOf(good as Fields);
        const response = await somebody.session.fetch(at, { method: "POST", body, headers: { "Content-Type": form } });
        if (!refusals.includes(response.status)) ready = undefined;
        const nul = body.includes("%00") && !readNone.includes(route.path);
        const where = `${label} in ${body.slice(0, 60)}`;
        faults.push(...(await collect(where, Promise.resolve(response), nul ? [400] : answers)));
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});
