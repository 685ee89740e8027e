import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { register } from "prom-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logTo } from "~/infra/log/log.server";
import { requestLog } from "./request-log";
import { routePatterns } from "./route-pattern";

const patternOf = routePatterns([
  { id: "root", path: "" },
  { id: "invitation", parentId: "root", path: "inbjudan/:token" },
  { id: "sign-in", parentId: "root", path: "logga-in" },
]);

let lines: string[] = [];
const log = logTo("debug", { write: (line) => void lines.push(line) });
const app = express();
app.use(requestLog(log, patternOf));
app.get("/fel", (_request, response) => {
  const error = Object.assign(new Error("Key (email)=(anna@norrsag.example) already exists."), { detail: "anna" });
  log.error({ err: error, requestId: response.locals.requestId }, "request failed");
  response.status(500).end();
});
app.use((_request, response) => void response.send("ok"));
const server = createServer(app);

let origin = "";
beforeEach(async () => {
  lines = [];
  register.resetMetrics();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(
  () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
);

const written = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the request log", () => {
  it("has one line a request, with the id that the answer carries and the route's pattern", async () => {
    const answer = await fetch(`${origin}/inbjudan/hemlig-nyckel`);
    await answer.text();
    expect(written()).toEqual([
      expect.objectContaining({
        requestId: answer.headers.get("X-Request-Id"),
        method: "GET",
        route: "/inbjudan/:token",
        status: 200,
        msg: "request",
      }),
    ]);
  });

  it("keeps a proxy's id when it looks like one, and makes its own otherwise", async () => {
    const id = async (given: string) =>
      (await fetch(`${origin}/logga-in`, { headers: { "X-Request-Id": given } })).headers.get("X-Request-Id");
    expect(await id("abc-123-def-456")).toBe("abc-123-def-456");
    expect(await id("anna@norrsag.example")).not.toContain("anna");
  });

  it("holds nothing personal: no address, query, cookie, agent, form value, client or error's detail", async () => {
    await fetch(`${origin}/logga-in?epost=anna@norrsag.example`, {
      method: "POST",
      headers: {
        Cookie: "session=hemlig-kaka",
        "User-Agent": "Annas telefon",
        Referer: "https://example.org/anna",
        Authorization: "Bearer hemlig-nyckel",
        "X-Forwarded-For": "203.0.113.7",
      },
      body: new URLSearchParams({ email: "anna@norrsag.example", password: "hemligt-losen" }),
    });
    await fetch(`${origin}/inbjudan/hemlig-nyckel`);
    await fetch(`${origin}/anna-berg-850101-2384`);
    await fetch(`${origin}/fel`);
    expect(lines).toHaveLength(5);
    expect(lines.join("")).not.toMatch(/anna|berg|hemlig|203\.0\.113|127\.0\.0\.1|850101/i);
    const fault = written().find(({ msg }) => msg === "request failed");
    expect(fault).toMatchObject({
      requestId: expect.any(String),
      err: { message: "Key (email)=([value]) already exists." },
    });
  });

  it("measures by pattern, so that addresses do not make series without end", async () => {
    for (const token of ["a", "b", "c"]) await fetch(`${origin}/inbjudan/${token}`);
    await fetch(`${origin}/finns-inte`);
    const text = await register.metrics();
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/inbjudan/:token",status="200"} 3');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="unmatched",status="200"} 1');
    expect(text.match(/seconds_count/g)).toHaveLength(2);
  });
});
