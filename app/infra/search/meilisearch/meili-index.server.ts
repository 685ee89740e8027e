import { Meilisearch } from "meilisearch";
import type { SearchDocument } from "../../../../search/document";
import { indexVersion, meiliSettings } from "../../../../search/index-definition";
import { toMeiliDocument } from "./meili-document";

export interface MeilisearchOptions {
  readonly url: string;
  readonly key?: string | undefined;
  /** Keeps installations on one server apart. */
  readonly prefix: string;
}

// A compressed answer comes in two packets, and the second waits 40 ms for the first to be acknowledged.
const requestInit = { headers: { "accept-encoding": "identity" } };
const pause = { timeout: 120_000, interval: 25 };

/** A connection that gives up after that many milliseconds. */
export const connect = ({ url, key }: MeilisearchOptions, timeout: number): Meilisearch =>
  new Meilisearch({ host: url, requestInit, timeout, ...(key ? { apiKey: key } : {}) });

async function settle(task: Promise<{ status: string; error?: unknown }>): Promise<void> {
  const done = await task;
  if (done.status !== "succeeded") throw new Error(`Meilisearch refused a task: ${JSON.stringify(done.error)}`);
}

/** The index as stored: names, settings, writing, swapping. An index of another version is another index: it never answers by mistake. */
export class MeiliIndex {
  readonly live: string;
  private readonly next: string;
  private readonly family: string;
  private readonly client: Meilisearch;

  constructor(options: MeilisearchOptions) {
    this.family = `${options.prefix}listings_v`;
    this.live = `${this.family}${indexVersion}`;
    this.next = `${this.live}_next`;
    this.client = connect(options, 30_000);
  }

  private async known(): Promise<string[]> {
    const { results } = await this.client.getRawIndexes({ limit: 1000 });
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(this.family));
  }

  async exists(): Promise<boolean> {
    return (await this.known()).includes(this.live);
  }

  private async create(uid: string): Promise<void> {
    await settle(this.client.createIndex(uid, { primaryKey: "id" }).waitTask(pause));
    await settle(
      this.client
        .index(uid)
        .updateSettings(structuredClone(meiliSettings) as object)
        .waitTask(pause),
    );
  }

  /** The live index and, during a rebuild, the one made beside it. Only a rebuild makes one: a part would pass for the whole. */
  private async targets(): Promise<string[]> {
    const uids = await this.known();
    if (!uids.includes(this.live)) throw new Error(`Meilisearch has no index ${this.live} yet`);
    return uids.includes(this.next) ? [this.live, this.next] : [this.live];
  }

  private put(uid: string, documents: readonly SearchDocument[]): Promise<void> {
    return settle(this.client.index(uid).addDocuments(documents.map(toMeiliDocument)).waitTask(pause));
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length > 0) for (const uid of await this.targets()) await this.put(uid, documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      for (const uid of await this.targets())
        await settle(
          this.client
            .index(uid)
            .deleteDocuments([...ids])
            .waitTask(pause),
        );
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>, progress: (done: number) => void): Promise<number> {
    await this.client.deleteIndexIfExists(this.next);
    await this.create(this.next);
    let done = 0;
    for await (const batch of batches) {
      await this.put(this.next, batch);
      done += batch.length;
      progress(done);
    }
    const uids = await this.known();
    await settle(
      this.client.swapIndexes([{ indexes: [this.next, this.live], rename: !uids.includes(this.live) }]).waitTask(pause),
    );
    for (const uid of uids) if (uid !== this.live) await this.client.deleteIndexIfExists(uid);
    return done;
  }

  async *contents(): AsyncGenerator<{ id: string; fingerprint: string }[]> {
    if (!(await this.exists())) return;
    for (let offset = 0; ; offset += 1000) {
      const page = { offset, limit: 1000, fields: ["id", "fingerprint"] as ("id" | "fingerprint")[] };
      const { results } = await this.client.index<{ id: string; fingerprint: string }>(this.live).getDocuments(page);
      if (results.length === 0) return;
      yield results.map(({ id, fingerprint }) => ({ id, fingerprint }));
    }
  }

  async stats(): Promise<{ documents: number; bytes: number | null }> {
    const { numberOfDocuments, rawDocumentDbSize } = await this.client.index(this.live).getStats();
    return { documents: numberOfDocuments, bytes: rawDocumentDbSize ?? null };
  }
}
