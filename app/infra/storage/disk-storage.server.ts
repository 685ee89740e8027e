import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { OpenObject, Storage, StoredObject } from "./storage";
import { safeKey } from "./storage-key";

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Written beside, then renamed: a reader meets the old file or the new one, never half of one. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Files under `directory`. The content lies at `<key>~<start of its checksum>`; the small file `<key>~` says type, size
 * and checksum, and its renaming is the moment at which a new content stands.
 */
export function diskStorage(directory: string): Storage {
  const noteOf = (key: string): string => join(directory, `${safeKey(key)}~`);
  const contentOf = (key: string, { sha256 }: StoredObject): string => noteOf(key) + sha256.slice(0, 16);

  const head = async (key: string): Promise<StoredObject | null> => {
    try {
      return JSON.parse(await readFile(noteOf(key), "utf8")) as StoredObject;
    } catch (error) {
      if (missing(error)) return null;
      throw error;
    }
  };

  const open = async (key: string, triesLeft: number): Promise<OpenObject | null> => {
    const object = await head(key);
    if (!object) return null;
    const file = createReadStream(contentOf(key, object));
    try {
      await once(file, "open");
    } catch (error) {
      // Replaced between the two steps: the note now names another content.
      if (missing(error) && triesLeft > 0) return open(key, triesLeft - 1);
      throw error;
    }
    return { ...object, body: Readable.toWeb(file) as ReadableStream<Uint8Array> };
  };

  return {
    head,
    exists: async (key) => (await head(key)) !== null,
    get: (key) => open(key, 3),

    async put(key, content, contentType) {
      const sha256 = createHash("sha256").update(content).digest("hex");
      const object: StoredObject = { contentType, bytes: content.byteLength, sha256 };
      const before = await head(key);
      await mkdir(dirname(noteOf(key)), { recursive: true });
      await writeWhole(contentOf(key, object), content);
      await writeWhole(noteOf(key), JSON.stringify(object));
      if (before && before.sha256 !== sha256) await rm(contentOf(key, before), { force: true });
      return object;
    },

    async delete(key) {
      const object = await head(key);
      if (!object) return;
      await rm(noteOf(key), { force: true });
      await rm(contentOf(key, object), { force: true });
    },
  };
}
