import { beforeAll, describe, expect, it } from "vitest";
import { keeper } from "../support/keepers";
import { declaredRoutes } from "../support/routes-with-page";
import { textOfAnswer, textOfBytes } from "../support/text-of-answer";
import { allPresses } from "./all-presses";
import { answerOf, standsAt, wasDone, type Side } from "./answers";
import { doors } from "./doors";
import { Things } from "./things";
import { makeWorld, type Role, type World } from "./world";

const { createCase, createReachable } = await import("../factories/advising");
const { createFlow, createNeedFlow } = await import("../factories/flow");
const { db } = await import("~/infra/db/client.server");
const { dayToDate, toStockholmDay } = await import("~/shared/dates");
const { newId } = await import("~/shared/ids");

/** The same digits in öre, in kronor and in every note: found however they are grouped. */
const canary = "7193551784";
const note = `Internt: kanariefågel ${canary}.`;
const separators = /(?<=\d)(?:&nbsp;|&#160;|&#xa0;|\\u00a0|\\u202f|[\s\u00a0\u202f.,'])+(?=\d)/gi;
const sings = (text: string): boolean => text.replaceAll(separators, "").includes(canary);

/** One of each organization: what a member may read, its owner may. */
const readers = ["visitor", "newcomer", "owner", "officer", "adviser", "developer", "administrator"] as const;
const forms = ["csv", "xlsx", "docx", "pdf", "svg", "json", "zip"];

let world: World;
let hidden: { readonly firms: readonly string[]; readonly advisers: string; readonly prospect: string };
let ownFlow: string;

/** All that those keep to themselves, on whatever they have by now: called when a page's things have been made. */
async function hide(): Promise<void> {
  const { firms, advisers } = hidden;
  const price = BigInt(`${canary}51`);
  const data = { privateOrePerTonne: price, privateAgreed: true };
  const theirs = [{ organizationId: { in: [...firms] } }, { prospect: { organizationId: advisers } }];
  const bare = [{ privateOrePerTonne: null }, { privateOrePerTonne: { not: price } }, { privateAgreed: false }];
  await db().flow.updateMany({ where: { AND: [{ OR: theirs }, { OR: bare }] }, data });
}

beforeAll(async () => {
  world = await makeWorld();
  const { foreign, counterpart } = world;
  const { organizationId: advisers, personId } = await keeper("adviser");
  const { id: prospect } = await createReachable(advisers, { contactName: note, address: note });
  hidden = { firms: [foreign.organizationId, counterpart.organizationId], advisers, prospect };
  const visit = { organizationId: advisers, visitedOn: dayToDate(toStockholmDay(new Date())) };
  const said = { has: note, needs: note, wishes: note };
  const { id: visitNoteId } = await db().visitNote.create({
    data: { id: newId(), ...visit, ...said, firmId: foreign.organizationId },
  });
  await db().visitNote.create({ data: { id: newId(), ...visit, ...said, prospectId: prospect } });
  const noted = { notedBy: advisers, confirmedAt: null, title: `Spån ${note}`, description: note };
  await createFlow({ organizationId: foreign.organizationId, ...noted, origin: "visit", visitNoteId });
  await createFlow({ organizationId: foreign.organizationId, ...noted, origin: "import" });
  await createNeedFlow({ prospectId: prospect, title: `Strö ${note}`, description: note });
  const out = await createFlow({ organizationId: foreign.organizationId });
  const need = await createNeedFlow({ organizationId: counterpart.organizationId });
  await db().flowMatch.create({ data: { outId: out.id, inId: need.id, score: 0.99, weightsVersion: 0 } });
  ownFlow = out.id;
  const sides = { outFlowId: out.id, inFlowId: need.id, giverId: foreign.organizationId, receiverProspectId: prospect };
  const { id: caseId } = await createCase(advisers, { ...sides, title: note, fundingProject: note });
  await db().caseEntry.create({
    data: { id: newId(), caseId, kind: "note", body: note, clientKey: newId(), authorId: personId },
  });
  await hide();
});

const thingsAt = (side: Side, role: Role): Things => {
  const home = side === "own" ? world.keepers.get(world.people[role].organizationId ?? "") : world.foreign;
  if (!home) throw new Error(`${role} has no organization`);
  return new Things(world, home);
};

/** Who asks for what a script gets as well. A page has the same within it, so that for the others the page is enough. */
const scripted: readonly Role[] = ["visitor", "owner", "adviser"];

/** The page, what a script gets of it, and its other forms where it is a file. */
const waysTo = (path: string, at: string, role: Role): string[] => {
  const [plain = "", query] = at.split("?");
  const search = query ? `?${query}` : "";
  if (path.endsWith("/:file")) return [at, ...forms.map((form) => plain.replace(/\.\w+$/, `.${form}`) + search)];
  return scripted.includes(role) ? [at, `${plain === "/" ? "/_root" : plain}.data${search}`] : [at];
};

describe("the firm's own page", () => {
  it("shows it, so that it would be found where it does not belong", async () => {
    const response = await world.foreign.session.fetch(`/min-organisation/floden/${ownFlow}`);
    expect([response.status, sings(await textOfAnswer(response))]).toEqual([200, true]);
    expect(sings("<b>7&nbsp;193 551\u00a0784,51</b> kr")).toBe(true);
    expect(sings("7193551785")).toBe(false);
  });
});

describe("what others keep to themselves is read by nobody", () => {
  const routes = [...new Set(declaredRoutes().map(({ path }) => path))];

  it.each(routes)("at %s", { timeout: 240_000 }, async (path) => {
    const heard: string[] = [];
    let answered = 0;
    for (const door of doors[path] ?? [])
      for (const side of ["own", "foreign"] as const)
        for (const role of readers) {
          if (!(door[side] ?? door.all) || !standsAt(world.people[role], side)) continue;
          const at = await door.at(thingsAt(side, role));
          await hide();
          for (const way of waysTo(path, at, role)) {
            const response = await world.people[role].session.fetch(way);
            answered += 1;
            if (sings(await textOfAnswer(response))) heard.push(`${role} at ${way} (${door.name}, ${side})`);
          }
        }
    expect(heard).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  });
});

describe("what others keep to themselves", () => {
  it.each(Object.entries(allPresses).filter(([, cases]) => cases.length > 0))(
    "is in no answer to a form at %s",
    { timeout: 240_000 },
    async (_path, cases) => {
      const heard: string[] = [];
      for (const press of cases)
        for (const role of readers) {
          const side = press.own ? "own" : "foreign";
          const row = press[side] ?? press.all;
          const { session, organizationId } = world.people[role];
          if (!row || !wasDone(row[role]) || !standsAt(world.people[role], side)) continue;
          const home = world.keepers.get(organizationId ?? "");
          const { at, fields } = await press.form(thingsAt(side, role), home ? new Things(world, home) : null);
          await hide();
          const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
          const response = await session.fetch(at, { method: "POST", body });
          const led = response.headers.get("Location");
          if (sings(await textOfAnswer(response))) heard.push(`${role}, ${press.name}`);
          const next = led ? await session.fetch(new URL(led, "http://localhost").pathname) : null;
          if (next && sings(await textOfAnswer(next))) heard.push(`${role}, after ${press.name} (${answerOf(next)})`);
        }
      expect(heard).toEqual([]);
    },
  );

  it("is in no mail, no event and no job, after all of that", async () => {
    const mails = await db().mailMessage.findMany();
    const [events, jobs] = [
      await db().event.findMany({ select: { type: true, payload: true } }),
      await db().$queryRaw<unknown[]>`select payload from graphile_worker._private_jobs`,
    ];
    const rows = [...mails, ...events, ...jobs].map((row) => JSON.stringify(row));
    expect(rows.filter(sings)).toEqual([]);
    expect(mails.length).toBeGreaterThan(0);
    expect(await textOfBytes(new TextEncoder().encode(note))).toBe(note);
  });
});
