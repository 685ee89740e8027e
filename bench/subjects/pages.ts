import type { Child } from "../../scripts/processes/child";
import { HttpClient, pageHeaders } from "../measure/http-client";
import { runRound } from "../measure/load";
import type { Subject } from "../measure/subject";

const identity = { ...pageHeaders, "accept-encoding": "identity" };

async function page(client: HttpClient, path: string, headers = pageHeaders): Promise<Buffer> {
  const { status, body } = await client.send(path, headers);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body;
}

/** Pages asked for in turn; an answer that is not 200 is a fault. */
export const pageSubject = (name: string, client: HttpClient, paths: readonly string[]): Subject => ({
  name,
  round: (plan) => runRound(async (index) => void (await page(client, paths[index % paths.length] as string)), plan),
});

/** Opens each page once, which warms the server, and gives them whole. */
export async function readPages(client: HttpClient, paths: readonly string[]): Promise<Buffer[]> {
  const pages: Buffer[] = [];
  for (const path of paths) pages.push(await page(client, path, identity));
  return pages;
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
