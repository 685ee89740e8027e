import { join } from "node:path";
import { env, type Env } from "../env.server";
import { diskStorage } from "./disk-storage.server";
import { s3Storage } from "./s3-storage.server";
import type { Storage } from "./storage";

/** The object store the environment names, else the data folder. */
export function openStorage(settings: Env): Storage {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!bucket || !accessKeyId || !secretAccessKey) return diskStorage(join(settings.DATA_DIR, "files"));
  return s3Storage({
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    bucket,
    accessKeyId,
    secretAccessKey,
  });
}

let current: Storage | undefined;

/** The one store of this process. */
export const storage = (): Storage => (current ??= openStorage(env()));

/** The whole content: for what is read at once anyway (a picture to decode, a file to import). */
export const readAll = async (body: ReadableStream<Uint8Array>): Promise<Buffer> =>
  Buffer.from(await new Response(body).arrayBuffer());
