import { createHash } from "node:crypto";
import type { Storage, StoredObject } from "./storage";
import { safeKey } from "./storage-key";

export interface S3Settings {
  readonly endpoint?: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A missing object only: a missing bucket is a fault of the installation and must be heard. */
const missing = (error: unknown): boolean =>
  error instanceof Error && (error.name === "NoSuchKey" || error.name === "NotFound");

interface Answer {
  readonly ContentType?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly Metadata?: Record<string, string> | undefined;
}

const toObject = (answer: Answer): StoredObject => ({
  contentType: answer.ContentType ?? "application/octet-stream",
  bytes: answer.ContentLength ?? 0,
  sha256: answer.Metadata?.sha256 ?? "",
});

/** Loaded at first use: most installations keep their files in a folder. */
async function connect({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings) {
  const sdk = await import("@aws-sdk/client-s3");
  const credentials = { accessKeyId, secretAccessKey };
  return {
    sdk,
    client: new sdk.S3Client({ region, forcePathStyle: true, credentials, ...(endpoint ? { endpoint } : {}) }),
  };
}

/** An object store that speaks S3, its bucket in the path; the store itself checks what it received by SHA-256. */
export function s3Storage(settings: S3Settings): Storage {
  let connection: ReturnType<typeof connect> | undefined;
  const connected = () => (connection ??= connect(settings));
  const at = (key: string) => ({ Bucket: settings.bucket, Key: safeKey(key) });

  const head = async (key: string): Promise<StoredObject | null> => {
    const { sdk, client } = await connected();
    try {
      return toObject(await client.send(new sdk.HeadObjectCommand(at(key))));
    } catch (error) {
      if (missing(error)) return null;
      throw error;
    }
  };

  return {
    head,
    exists: async (key) => (await head(key)) !== null,

    async put(key, content, contentType) {
      const { sdk, client } = await connected();
      const digest = createHash("sha256").update(content).digest();
      const sha256 = digest.toString("hex");
      const command = new sdk.PutObjectCommand({
        ...at(key),
        Body: content,
        ContentType: contentType,
        ContentLength: content.byteLength,
        ChecksumSHA256: digest.toString("base64"),
        Metadata: { sha256 },
      });
      await client.send(command);
      return { contentType, bytes: content.byteLength, sha256 };
    },

    async get(key) {
      const { sdk, client } = await connected();
      try {
        const answer = await client.send(new sdk.GetObjectCommand(at(key)));
        if (!answer.Body) return null;
        return { ...toObject(answer), body: answer.Body.transformToWebStream() as ReadableStream<Uint8Array> };
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },

    async delete(key) {
      const { sdk, client } = await connected();
      await client.send(new sdk.DeleteObjectCommand(at(key)));
    },
  };
}
