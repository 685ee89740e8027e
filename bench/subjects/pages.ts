import type { Child } from "../../scripts/processes/child";
import type { OutgoingHttpHeaders } from "node:http";
import { demoPassword } from "~/composition/seed/demo-sign-ins";
import { HttpClient, pageHeaders } from "../measure/http-client";
import { runRound } from "../measure/load";
import type { Subject } from "../measure/subject";

const identity = { ...pageHeaders, "accept-encoding": "identity" };

async function page(client: HttpClient, path: string, headers: OutgoingHttpHeaders = pageHeaders): Promise<Buffer> {
  const { status, body } = await client.send(path, headers);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body;
}

/** Pages asked for in turn; an answer that is not 200 is a fault. */
export const pageSubject = (
  name: string,
  client: HttpClient,
  paths: readonly string[],
  headers: OutgoingHttpHeaders = {},
): Subject => ({
  name,
  round: (plan) =>
    runRound(
      async (index) => void (await page(client, paths[index % paths.length] as string, { ...pageHeaders, ...headers })),
      plan,
    ),
});

/** Opens each page once, which warms the server, and gives them whole. */
export async function readPages(
  client: HttpClient,
  paths: readonly string[],
  headers: OutgoingHttpHeaders = {},
): Promise<Buffer[]> {
  const pages: Buffer[] = [];
  for (const path of paths) pages.push(await page(client, path, { ...identity, ...headers }));
  return pages;
}

/** Headers of a demo person who is signed in. */
export async function signedIn(client: HttpClient, email: string): Promise<OutgoingHttpHeaders> {
  const body = new URLSearchParams({ email, password: demoPassword }).toString();
  const type = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  const { status, cookies } = await client.send("/logga-in", { ...pageHeaders, ...type }, body);
  if (status !== 302 || cookies.length === 0) throw new Error(`Signing in as ${email} answered ${status}`);
  return { cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
}

/** Addresses of the drafts that an officer's list of tenders leads to, the one page of each with all its requirements. */
export function tenderPaths(list: Buffer): string[] {
  const ids = list.toString("utf8").matchAll(/href="(\/upphandla\/arenden\/[0-9a-f-]{36})[/"]/g);
  const paths = [...new Set([...ids].map(([, path]) => `${path}/underlag/krav`))];
  if (paths.length === 0) throw new Error("The officer's list leads to no tender.");
  return paths;
}

/** Addresses of listings that the pages lead to, each once, in the order they are met. */
export function listingPaths(pages: readonly Buffer[], most: number): string[] {
  const found = new Set<string>();
  for (const body of pages)
    for (const [, path] of body.toString("utf8").matchAll(/href="(\/annons\/T-[0-9A-Z]{7})"/g))
      found.add(path as string);
  return [...found].slice(0, most);
}

export const clientOf = (port: number): HttpClient => new HttpClient(`http://127.0.0.1:${port}`);

export interface RunningServer {
  readonly child: Child;
  readonly port: number;
  readonly client: HttpClient;
}
