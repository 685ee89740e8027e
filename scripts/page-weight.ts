import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";

export interface PageWeight {
  readonly route: string;
  /** Gzipped bytes of all JavaScript that opening the page fetches, in its heavier language. */
  readonly bytes: number;
  /** Gzipped bytes by file, the heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

interface Handle {
  readonly i18n?: readonly string[];
}

const weights = new Map<string, number>();

function weightOf(file: string): number {
  let weight = weights.get(file);
  if (weight === undefined) {
    weight = gzipSync(readFileSync(resolve("build/client", file))).length;
    weights.set(file, weight);
  }
  return weight;
}

/** A chunk and everything it imports at once. */
function withImports(chunks: Readonly<Record<string, Chunk>>, name: string): string[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = chunks[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(name);
  return [...found];
}

/** What each page of the build loads: entry, its routes' modules with their imports, and their catalogues in one language. */
export async function pageWeights(): Promise<PageWeight[]> {
  const build = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
  const chunks = JSON.parse(readFileSync("build/client/.vite/manifest.json", "utf8")) as Record<string, Chunk>;
  const { entry, routes } = build.assets;
  const onDisk = (address: string): string => address.replace(build.publicPath, "");
  return Object.values(routes).map((route) => {
    const files = new Set([entry.module, ...entry.imports].map(onDisk));
    const catalogues = new Set<string>();
    for (let at: typeof route | undefined = route; at; at = at.parentId ? routes[at.parentId] : undefined) {
      for (const address of [at.module, ...(at.imports ?? [])]) files.add(onDisk(address));
      const { i18n = [] } = ((build.routes[at.id]?.module as { handle?: Handle }).handle ?? {}) as Handle;
      i18n.forEach((name) => catalogues.add(name));
    }
    const spoken = ["sv", "en"].map((locale) =>
      [...catalogues].flatMap((name) => withImports(chunks, `app/i18n/${locale}/${name}.ts`)),
    );
    const pages = spoken.map((more) =>
      [...new Set([...files, ...more])].map((file) => [file, weightOf(file)] as const),
    );
    const sums = pages.map((page) => page.reduce((sum, [, bytes]) => sum + bytes, 0));
    const heavier = (sums[1] ?? 0) > (sums[0] ?? 0) ? 1 : 0;
    return {
      route: route.id.replace(/^routes\//, ""),
      bytes: sums[heavier] ?? 0,
      files: [...(pages[heavier] ?? [])].sort((a, b) => b[1] - a[1]),
    };
  });
}
