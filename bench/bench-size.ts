import { join } from "node:path";
import type { BenchOptions } from "./options";
import { residentBytes } from "./measure/memory";
import { sideBySide, type Row } from "./measure/side-by-side";
import type { Subject } from "./measure/subject";
import { openBare, type PagesByKind } from "./subjects/bare";
import { openEngines } from "./subjects/engines";
import { listingPaths, pageSubject, readPages, signedIn, tenderPaths, type RunningServer } from "./subjects/pages";
import { openProduct } from "./subjects/product";

export interface Memory {
  readonly server: string;
  readonly listings: number;
  /** Bytes resident when it is ready, and the most seen under load. */
  readonly idle: number | null;
  readonly most: number | null;
}

export interface SizeResult {
  readonly rows: readonly Row[];
  readonly memory: readonly Memory[];
  /** Uncompressed bytes of the median page, by kind. */
  readonly pageBytes: Readonly<Record<string, number>>;
}

export interface SizeWorld {
  readonly listings: number;
  readonly options: BenchOptions;
  readonly addresses: readonly string[];
  /** Environment by engine: the same database, another `SEARCH_ENGINE`. */
  readonly engines: {
    readonly postgres: Record<string, string>;
    readonly meilisearch?: Record<string, string>;
  };
  readonly say: (line: string) => void;
}

interface Watched {
  readonly name: string;
  readonly pid: number;
  readonly idle: number | null;
  most: number | null;
}

const watch = (name: string, { child }: RunningServer): Watched => {
  const pid = child.process.pid ?? 0;
  const idle = residentBytes(pid);
  return { name, pid, idle, most: idle };
};

const mostListings = 400;

/** The product's servers, one an engine, and a bare server beside them; each page kind becomes a subject of each. */
async function openPages(world: SizeWorld) {
  const servers: RunningServer[] = [];
  const watched: Watched[] = [];
  const subjects: Subject[] = [];
  let kinds: PagesByKind = {};
  for (const [engine, env] of Object.entries(world.engines)) {
    const server = await openProduct(env);
    servers.push(server);
    watched.push(watch(`web, ${engine}`, server));
    const search = await readPages(server.client, world.addresses);
    subjects.push(pageSubject(`search page, ${engine}`, server.client, world.addresses));
    if (servers.length > 1) continue; // home and listing page ask no engine
    const paths = listingPaths(search, mostListings);
    const officer = await signedIn(server.client, "upphandling@exempelkommunen.example");
    const [tenders] = await readPages(server.client, ["/upphandla/arenden"], officer);
    const drafts = tenderPaths(tenders ?? Buffer.alloc(0));
    kinds = {
      tender: await readPages(server.client, drafts, officer),
      home: await readPages(server.client, Array<string>(50).fill("/")),
      listing: await readPages(server.client, paths),
      search,
    };
    subjects.push(pageSubject("home page", server.client, ["/"]), pageSubject("listing page", server.client, paths));
    subjects.push(pageSubject("tender page", server.client, drafts, officer));
  }
  const bare = await openBare(join(world.options.data, "pages"), kinds);
  servers.push(bare);
  watched.push(watch("bare Remix", bare));
  return { servers, watched, kinds, subjects: [...subjects, ...bare.subjects] };
}

const medianBytes = (pages: readonly Buffer[]): number =>
  pages.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(pages.length / 2)] ?? 0;

/** Engines, pages and what they are compared to, at one number of listings, all in the same rounds. */
export async function benchSize(world: SizeWorld): Promise<SizeResult> {
  const { options, listings, say } = world;
  const pages = options.parts.includes("pages") ? await openPages(world) : null;
  const engines = await openEngines(Object.values(world.engines).at(-1) ?? {}, world.addresses);
  const rows: Row[] = [];
  try {
    for (const concurrency of options.concurrencies) {
      say(`${listings} listings, ${concurrency} at a time …`);
      const plan = {
        listings,
        concurrency,
        requests: options.queries,
        seconds: options.rowSeconds,
        afterRound: () => {
          for (const one of pages?.watched ?? []) one.most = Math.max(one.most ?? 0, residentBytes(one.pid) ?? 0);
        },
      };
      rows.push(...(await sideBySide([...engines.subjects, ...(pages?.subjects ?? [])], plan)));
    }
  } finally {
    await engines.stop();
    for (const { child, client } of pages?.servers ?? []) {
      client.close();
      await child.stop();
    }
  }
  return {
    rows,
    memory: (pages?.watched ?? []).map(({ name, idle, most }) => ({ server: name, listings, idle, most })),
    pageBytes: Object.fromEntries(
      Object.entries(pages?.kinds ?? {}).map(([kind, bodies]) => [kind, medianBytes(bodies)]),
    ),
  };
}
