import { beforeAll, describe, expect, it } from "vitest";
import { account } from "../support/keepers";
import { declaredRoutes } from "../support/routes-with-page";
import { answerOf, standsAt, wasDone, type Answer, type Row, type Side } from "./answers";
import { allPresses } from "./all-presses";
import { doors } from "./doors";
import { Things } from "./things";
import { fingerprint, makeWorld, roles, type World } from "./world";

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

/** Each role tries the door, before what is its own organization's and before what is another's. */
async function tried(
  declared: { readonly all?: Row; readonly own?: Row; readonly foreign?: Row },
  attempt: (things: Things, role: (typeof roles)[number]) => Promise<Answer>,
) {
  const expected: Record<string, Answer> = {};
  const met: Record<string, Answer> = {};
  for (const side of ["own", "foreign"] as Side[]) {
    const row = declared[side] ?? declared.all;
    if (!row) continue;
    for (const role of roles) {
      const somebody = world.people[role];
      if (!standsAt(somebody, side)) continue;
      const keeper = side === "own" ? world.keepers.get(somebody.organizationId ?? "") : world.foreign;
      if (!keeper) throw new Error(`${role} has no organization`);
      expected[`${side}: ${role}`] = row[role];
      met[`${side}: ${role}`] = await attempt(new Things(world, keeper), role);
    }
  }
  return { expected, met };
}

const routes = [...new Set(declaredRoutes().map(({ path }) => path))];

describe("reading", () => {
  it("is declared for each route, and for no other", () => {
    expect(Object.keys(doors).sort()).toEqual([...routes].sort());
  });

  describe.each(Object.entries(doors))("%s", (_path, cases) => {
    it.each(cases.map((door) => [door.name, door] as const))("%s", { timeout: 60_000 }, async (_name, door) => {
      const { expected, met } = await tried(door, async (things, role) =>
        answerOf(await world.people[role].session.fetch(await door.at(things))),
      );
      expect(met).toEqual(expected);
      expect(Object.keys(met).length).toBeGreaterThan(0);
    });
  });
});

const presses = allPresses;

const sent = (fields: Record<string, string> | FormData): RequestInit => ({
  method: "POST",
  body: fields instanceof FormData ? fields : new URLSearchParams(fields),
});

describe("writing", () => {
  it("is declared for each route that takes a form, and for no other", () => {
    const taking = declaredRoutes().filter(({ action }) => action);
    expect(Object.keys(presses).sort()).toEqual([...new Set(taking.map(({ path }) => path))].sort());
  });

  describe.each(Object.entries(presses).filter(([, cases]) => cases.length > 0))("%s", (_path, cases) => {
    it.each(cases.map((press) => [press.name, press] as const))("%s", { timeout: 60_000 }, async (_name, press) => {
      const traces: Record<string, boolean> = {};
      const { expected, met } = await tried(press, async (things, role) => {
        const { session, organizationId } = world.people[role];
        const home = world.keepers.get(organizationId ?? "");
        const { at, fields } = await press.form(things, home ? new Things(world, home) : null);
        const before = await fingerprint(world);
        const answer = answerOf(await session.fetch(at, sent(fields)));
        const changed = (await fingerprint(world)) !== before;
        if (changed !== wasDone(answer) && !(press.traceless && !changed))
          traces[`${role} before ${things.id === organizationId ? "own" : "foreign"}`] = changed;
        return answer;
      });
      expect(met).toEqual(expected);
      expect(traces, "who changed something though refused, or nothing though let in").toEqual({});
    });
  });
});

describe("from another site's page", () => {
  const forgeries: readonly Record<string, string>[] = [
    { Origin: "https://ond.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
  ];

  it.each(Object.entries(presses).flatMap(([path, cases]) => cases.map((press) => [path, press.name, press] as const)))(
    "%s %s is refused, whoever's cookies come along",
    { timeout: 60_000 },
    async (_path, _name, press) => {
      const forms = [];
      for (const role of ["owner", "administrator"] as const) {
        const { session, organizationId } = world.people[role];
        const home = world.keepers.get(organizationId ?? "");
        if (!home) throw new Error(`${role} has no organization`);
        const things = new Things(world, home);
        forms.push({ session, ...(await press.form(things, things)) });
      }
      const before = await fingerprint(world);
      for (const { session, at, fields } of forms)
        for (const headers of forgeries)
          expect(answerOf(await session.fetch(at, { ...sent(fields), headers })), JSON.stringify(headers)).toBe(403);
      expect(await fingerprint(world)).toBe(before);
    },
  );

  it("does not even sign anybody in or out", async () => {
    const headers = { Origin: "https://ond.example" };
    const { session } = world.people.member;
    expect(answerOf(await session.fetch("/logga-ut", { ...sent({}), headers }))).toBe(403);
    expect(answerOf(await session.fetch("/mina-annonser"))).toBe(200);
  });
});

describe("a route that takes no form", () => {
  it.each(
    declaredRoutes().flatMap(({ path, action }) => {
      const door = doors[path]?.[0];
      return action || !door ? [] : [[path, door] as const];
    }),
  )("%s answers 405", async (_path, door) => {
    const at = await door.at(new Things(world, world.foreign));
    expect(answerOf(await world.people.administrator.session.post(at, { a: "b" }))).toBe(405);
  });
});

/** Doors that not everybody passes, with the module behind each. */
const guarded = declaredRoutes().flatMap(({ path, file }) =>
  (doors[path] ?? []).flatMap((door) => {
    const row = door.foreign ?? door.all;
    const refused = roles.flatMap((role) => (row && row[role] !== 200 ? [[role, row[role]] as const] : []));
    return refused.length > 0 ? [[path, door.name, { door, refused, file }] as const] : [];
  }),
);

describe("the data of a page", () => {
  it.each(guarded)("%s %s is behind the same door", { timeout: 60_000 }, async (_path, _name, behind) => {
    const at = await behind.door.at(new Things(world, world.foreign));
    const [pathname = "", query = ""] = at.split("?");
    const module = behind.file.replace(/^app\/|\.tsx?$/g, "");
    for (const [role, answer] of behind.refused)
      // The whole of it, and only the innermost module's, as a script may ask.
      for (const search of [query, `${query}&_routes=${encodeURIComponent(module)}`]) {
        const response = await world.people[role].session.fetch(`${pathname}.data?${search}`);
        const sentAway = (await response.text()).includes("SingleFetchRedirect");
        const led = typeof answer === "string";
        expect([role, response.status, sentAway]).toEqual([role, led ? 202 : answer, led]);
      }
  });
});

describe("signing out", () => {
  it("ends the session for good, for whoever is signed in", async () => {
    const { session } = await account();
    const stolen = session.copy();
    expect((await session.fetch("/idag")).status).toBe(200);
    expect(answerOf(await session.post("/logga-ut", { tillbaka: "/om" }))).toBe("/om");
    expect(answerOf(await session.fetch("/idag"))).toBe("/logga-in");
    expect(answerOf(await stolen.fetch("/idag"))).toBe("/logga-in");
  });
});
