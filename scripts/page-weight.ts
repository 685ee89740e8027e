import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
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

const client = "build/client";

/** The browser's own list of routes and what each loads. */
function routeManifest(): ServerBuild["assets"] {
  const name = readdirSync(join(client, "assets")).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error("There is no build to weigh: run npm run build.");
  const source = readFileSync(join(client, "assets", name), "utf8");
  return JSON.parse(source.slice(source.indexOf("{"), source.lastIndexOf("}") + 1)) as ServerBuild["assets"];
}

/** Catalogues that a route names in its handle. */
function cataloguesOf(id: string): string[] {
  const file = [`app/${id}.tsx`, `app/${id}.ts`].find((path) => existsSync(path));
  const named = file ? /\bi18n: \[([^\]]*)\]/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return [...(named ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name as string);
}

const weights = new Map<string, number>();

function weightOf(file: string): number {
  let weight = weights.get(file);
  if (weight === undefined) {
    weight = gzipSync(readFileSync(join(client, file))).length;
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
export function pageWeights(): PageWeight[] {
  const { entry, routes } = routeManifest();
  const chunks = JSON.parse(readFileSync("build/.vite/client-manifest.json", "utf8")) as Record<string, Chunk>;
  return Object.values(routes).map((route) => {
    const files = new Set([entry.module, ...entry.imports]);
    const catalogues = new Set<string>();
    for (let at: typeof route | undefined = route; at; at = at.parentId ? routes[at.parentId] : undefined) {
      for (const address of [at.module, ...(at.imports ?? [])]) files.add(address);
      for (const name of cataloguesOf(at.id)) catalogues.add(name);
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
