import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { action as forgot } from "~/routes/account/forgot-password";
import { action as signIn } from "~/routes/account/sign-in";
import { action as signUp } from "~/routes/account/sign-up";
import { createAccount, goodPassword } from "../../factories/account";

type Action = (args: ActionFunctionArgs) => unknown;

/** What the browser is answered: status, headers that differ from nothing, and body. */
async function post(action: Action, path: string, fields: Record<string, string>, ip: string) {
  const request = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "Accept-Language": "sv" },
  });
  const answer = await action({ request, params: {}, context: { ip, requestId: "test", cspNonce: "" } });
  if (answer instanceof Response)
    return {
      status: answer.status,
      headers: [...answer.headers].map(([name, value]) => `${name}: ${value}`).sort(),
      body: await answer.text(),
    };
  const { data, init } = answer as { data?: unknown; init?: ResponseInit };
  return { status: init?.status ?? 200, headers: [], body: JSON.stringify(data ?? answer) };
}

/** The address itself stands in the answer; everything else must be the same. */
const without = (answer: Awaited<ReturnType<typeof post>>, email: string) =>
  JSON.parse(JSON.stringify(answer).replaceAll(email, "X").replaceAll(encodeURIComponent(email), "X")) as typeof answer;

let serial = 0;
const nextIp = (): string => `192.0.2.${++serial}`;

describe("whether an address has an account", () => {
  it("cannot be told from signing in", async () => {
    const { email } = await createAccount();
    const [known, unknown] = [
      await post(signIn, "/logga-in", { email, password: "fel ord helt enkelt" }, nextIp()),
      await post(signIn, "/logga-in", { email: "nobody@account.example", password: "fel ord helt enkelt" }, nextIp()),
    ];
    expect(known.status).toBe(422);
    expect(without(known, email)).toEqual(without(unknown, "nobody@account.example"));
    expect(known.body).not.toContain("fel ord");
  });

  it("cannot be told from signing up, and no session comes of it", async () => {
    const { email } = await createAccount();
    const form = (address: string) => ({ name: "Lageransvarig", email: address, password: goodPassword });
    const [known, unknown] = [
      await post(signUp, "/skapa-konto", form(email), nextIp()),
      await post(signUp, "/skapa-konto", form("ny@account.example"), nextIp()),
    ];
    expect(known.status).toBe(302);
    expect(without(known, email)).toEqual(without(unknown, "ny@account.example"));
    expect(known.headers.join()).not.toContain("session");
  });

  it("cannot be told from signing up and then in with the same password", async () => {
    const { email } = await createAccount();
    const own = { password: "fem ord om gamla tak" };
    const fresh = "alldeles-ny@account.example";
    for (const address of [email, fresh])
      await post(signUp, "/skapa-konto", { name: "Lageransvarig", email: address, ...own }, nextIp());
    const [known, unknown] = [
      await post(signIn, "/logga-in", { email, ...own }, nextIp()),
      await post(signIn, "/logga-in", { email: fresh, ...own }, nextIp()),
    ];
    expect(unknown.status).toBe(422);
    expect(without(known, email)).toEqual(without(unknown, fresh));
  });

  it("cannot be told from a forgotten password", async () => {
    const { email } = await createAccount();
    const [known, unknown] = [
      await post(forgot, "/glomt-losenord", { email }, nextIp()),
      await post(forgot, "/glomt-losenord", { email: "nobody@account.example" }, nextIp()),
    ];
    expect(known.status).toBe(200);
    expect(without(known, email)).toEqual(without(unknown, "nobody@account.example"));
  });
});

describe("guessing", () => {
  it("is slowed for an account from wherever it comes, known or not", async () => {
    for (const email of [(await createAccount()).email, "gissas@account.example"]) {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 9; attempt++)
        statuses.push((await post(signIn, "/logga-in", { email, password: "fel ord helt enkelt" }, nextIp())).status);
      expect(statuses).toEqual([...Array<number>(8).fill(422), 429]);
    }
  });

  it("is slowed for an address of the net, whomever it asks for", async () => {
    const ip = nextIp();
    const answers = await Promise.all(
      Array.from({ length: 13 }, (_, n) =>
        post(signUp, "/skapa-konto", { name: "Roll", email: `ny${n}@many.example`, password: goodPassword }, ip),
      ),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it("of links to the own mailbox is slowed too", async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 7; attempt++)
      statuses.push((await post(forgot, "/glomt-losenord", { email: "brev@account.example" }, nextIp())).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("after signing in", () => {
  it("one comes back to where one was, with what was typed, and never to another site", async () => {
    const { email } = await createAccount();
    const to = async (path: string, fields: Record<string, string>) =>
      (await post(signIn, path, { email, password: goodPassword, ...fields }, nextIp())).headers.find((line) =>
        line.startsWith("location:"),
      );
    expect(await to("/logga-in?tillbaka=%2Flagg-upp%3Fa%3D1&utkast=01a20b74-4455-739b-96ff-6204ce883f9a", {})).toBe(
      "location: /lagg-upp?a=1&utkast=01a20b74-4455-739b-96ff-6204ce883f9a",
    );
    expect(await to("/logga-in", { tillbaka: "https://elsewhere.example/" })).toBe("location: /idag");
    expect(await to("/logga-in", { tillbaka: "//elsewhere.example" })).toBe("location: /idag");
  });
});
