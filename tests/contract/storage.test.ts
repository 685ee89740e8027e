import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStorage } from "~/infra/storage/disk-storage.server";
import { openStorage, readAll } from "~/infra/storage/open-storage.server";
import { s3Storage, type S3Settings } from "~/infra/storage/s3-storage.server";
import type { Storage } from "~/infra/storage/storage";
import { readEnv } from "~/infra/env.server";
import { startFakeS3, type FakeS3 } from "../fakes/s3-server";

interface Subject {
  open(): Promise<Storage>;
  close(): Promise<void>;
}

let directory = "";
const disk: Subject = {
  async open() {
    directory = await mkdtemp(join(tmpdir(), "tillvara-storage-"));
    return diskStorage(directory);
  },
  close: () => rm(directory, { recursive: true, force: true }),
};

const given = readEnv({ ...process.env, DATABASE_URL: "postgres://unused", SESSION_SECRET: "x".repeat(32) });
let fake: FakeS3 | undefined;
const s3: Subject = {
  async open() {
    if (given.S3_ENDPOINT && given.S3_BUCKET) return openStorage(given);
    fake = await startFakeS3();
    return s3Storage(fake);
  },
  close: () => fake?.stop() ?? Promise.resolve(),
};

const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

describe.each([
  ["disk", disk],
  ["s3", s3],
] as const)("storage on %s", (_name, subject) => {
  let store: Storage;
  const prefix = `contract/${randomUUID()}`;
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  beforeAll(async () => {
    store = await subject.open();
  });
  afterAll(() => subject.close());

  it("gives back what was put, with type, size and checksum", async () => {
    const content = randomBytes(700_000);
    const put = await store.put(`${prefix}/a/960.avif`, content, "image/avif");
    expect(put).toEqual({ contentType: "image/avif", bytes: 700_000, sha256: hash(content) });
    expect(await store.head(`${prefix}/a/960.avif`)).toEqual(put);
    expect(await store.exists(`${prefix}/a/960.avif`)).toBe(true);
    const found = await store.get(`${prefix}/a/960.avif`);
    expect(found).toMatchObject(put);
    expect(hash(await readAll(found!.body))).toBe(put.sha256);
  });

  it("keeps an empty content", async () => {
    await store.put(`${prefix}/empty`, new Uint8Array(), "text/csv");
    const found = await store.get(`${prefix}/empty`);
    expect(found).toMatchObject({ contentType: "text/csv", bytes: 0 });
    expect((await readAll(found!.body)).length).toBe(0);
  });

  it("replaces a content whole", async () => {
    await store.put(`${prefix}/replaced`, text("a long first content"), "text/plain");
    await store.put(`${prefix}/replaced`, text("second"), "text/csv");
    const found = await store.get(`${prefix}/replaced`);
    expect(found).toMatchObject({ contentType: "text/csv", bytes: 6, sha256: hash(text("second")) });
    expect((await readAll(found!.body)).toString()).toBe("second");
  });

  it("answers null for what is not there", async () => {
    expect(await store.get(`${prefix}/none`)).toBeNull();
    expect(await store.head(`${prefix}/none`)).toBeNull();
    expect(await store.exists(`${prefix}/none`)).toBe(false);
  });

  it("deletes, and bears deleting again", async () => {
    await store.put(`${prefix}/gone`, text("x"), "text/plain");
    await store.delete(`${prefix}/gone`);
    await store.delete(`${prefix}/gone`);
    expect(await store.get(`${prefix}/gone`)).toBeNull();
  });

  it("keeps a key and its extension apart", async () => {
    await store.put(`${prefix}/one`, text("1"), "text/plain");
    await store.put(`${prefix}/one.json`, text("{}"), "application/json");
    await store.delete(`${prefix}/one.json`);
    expect((await readAll((await store.get(`${prefix}/one`))!.body)).toString()).toBe("1");
  });

  it("bears a reader that stops half-way", async () => {
    await store.put(`${prefix}/long`, randomBytes(2_000_000), "application/pdf");
    const found = await store.get(`${prefix}/long`);
    const reader = found!.body.getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    expect(await store.exists(`${prefix}/long`)).toBe(true);
  });

  it("lets many write the same key at once: one whole content stands", async () => {
    const contents = Array.from({ length: 8 }, (_, index) => text(String(index).repeat(50_000)));
    await Promise.all(contents.map((content) => store.put(`${prefix}/race`, content, "text/plain")));
    const found = await store.get(`${prefix}/race`);
    expect(hash(await readAll(found!.body))).toBe(found!.sha256);
  });

  it.each(["../outside", "/etc/passwd", "a/../../b", "Å", ""])("refuses the key %j", async (key) => {
    await expect((async () => store.put(key, text("x"), "text/plain"))()).rejects.toThrow(/Unsafe storage key/);
    await expect((async () => store.get(key))()).rejects.toThrow(/Unsafe storage key/);
  });
});

describe("disk alone", () => {
  it("leaves no half-written files behind", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tillvara-storage-"));
    const store = diskStorage(folder);
    await store.put("a/b", randomBytes(1000), "text/plain");
    await store.put("a/b", randomBytes(1000), "text/plain");
    expect((await readdir(join(folder, "a"))).length).toBe(2);
    await store.delete("a/b");
    expect(await readdir(join(folder, "a"))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe("s3 alone", () => {
  const withFake = async (change: Partial<S3Settings>, act: (store: Storage) => Promise<unknown>): Promise<unknown> => {
    const server = await startFakeS3();
    try {
      return await act(s3Storage({ ...server, ...change })).then(
        () => null,
        (error: Error) => error.name,
      );
    } finally {
      await server.stop();
    }
  };

  it("a wrong secret and a missing bucket are faults, not absences", async () => {
    expect(await withFake({ secretAccessKey: "wrong" }, (store) => store.get("a"))).toBe("SignatureDoesNotMatch");
    expect(await withFake({ bucket: "elsewhere" }, (store) => store.get("a"))).toBe("NoSuchBucket");
    expect(await withFake({ bucket: "elsewhere" }, (store) => store.put("a", new Uint8Array(1), "text/plain"))).toBe(
      "NoSuchBucket",
    );
  });

  it("is chosen by the environment, as the folder is without it", async () => {
    const server = await startFakeS3();
    const folder = await mkdtemp(join(tmpdir(), "tillvara-storage-"));
    const none = { S3_BUCKET: undefined, S3_ENDPOINT: undefined, DATA_DIR: folder };
    await openStorage({ ...given, ...none }).put("k", new Uint8Array(1), "text/plain");
    expect(await diskStorage(join(folder, "files")).exists("k")).toBe(true);
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server;
    const set = {
      S3_ENDPOINT: endpoint,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    };
    await openStorage({ ...given, ...set }).put("k", new Uint8Array(2), "text/plain");
    expect(await s3Storage(server).head("k")).toMatchObject({ bytes: 2 });
    await server.stop();
    await rm(folder, { recursive: true });
  });
});
