import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startChild } from "../../scripts/processes/child";
import { freePort } from "../../scripts/processes/embedded-database";
import type { Subject } from "../measure/subject";
import { clientOf, pageSubject, readPages, type RunningServer } from "./pages";

/** Pages of the product, whole, by kind: home, search, listing. */
export type PagesByKind = Readonly<Record<string, readonly Buffer[]>>;

const median = (pages: readonly Buffer[]): Buffer =>
  [...pages].sort((a, b) => a.length - b.length)[Math.floor(pages.length / 2)] ?? Buffer.alloc(1);

/** A bare Remix server whose answers are as long as the product's, page by page, of the same text. */
export async function openBare(
  directory: string,
  kinds: PagesByKind,
): Promise<RunningServer & { subjects: Subject[] }> {
  await mkdir(directory, { recursive: true });
  for (const [kind, pages] of Object.entries(kinds)) await writeFile(join(directory, `${kind}.html`), median(pages));
  const port = await freePort();
  const child = startChild("bare", "bench/bare/bare-program.ts", {
    NODE_ENV: "production",
    PORT: String(port),
    BARE_PAGES: directory,
  });
  await child.ready;
  const client = clientOf(port);
  const address = (kind: string, bytes: number, as: string): string => `/?index&page=${kind}&bytes=${bytes}&as=${as}`;
  const subjects: Subject[] = [];
  for (const [kind, pages] of Object.entries(kinds)) {
    for (const as of ["text", "elements"]) {
      const [empty] = await readPages(client, [address(kind, 0, as)]);
      const paths = pages.map(({ length }) => address(kind, Math.max(0, length - (empty?.length ?? 0)), as));
      await readPages(client, paths.slice(0, 100));
      subjects.push(pageSubject(as === "text" ? `${kind} bare` : `${kind} elements`, client, paths));
    }
  }
  return { child, port, client, subjects };
}
