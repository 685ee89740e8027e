import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureFault } from "./s3-signature";

interface FakeObject {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FakeS3 {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  stop(): Promise<void>;
}

const statusOf: Record<string, number> = {
  NoSuchKey: 404,
  NoSuchBucket: 404,
  BadDigest: 400,
  XAmzContentSHA256Mismatch: 400,
  MethodNotAllowed: 405,
};

function refuse(response: ServerResponse, method: string | undefined, code: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(statusOf[code] ?? 403, { "content-type": "application/xml" });
  response.end(method === "HEAD" ? undefined : xml);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function objectFrom(request: IncomingMessage, content: Buffer): FakeObject | string {
  const told = request.headers["x-amz-checksum-sha256"];
  if (told !== undefined && told !== createHash("sha256").update(content).digest("base64")) return "BadDigest";
  const kept = Object.entries(request.headers).filter(
    ([name]) => name === "content-type" || name.startsWith("x-amz-meta-"),
  );
  return {
    content,
    headers: {
      ...(Object.fromEntries(kept) as Record<string, string>),
      "content-length": String(content.length),
      etag: `"${createHash("md5").update(content).digest("hex")}"`,
      "last-modified": new Date().toUTCString(),
    },
  };
}

/**
 * An object store that speaks as much S3 over HTTP as the product uses: objects of one bucket by path, version 4
 * signatures, checksums and the error documents of the original.
 */
export async function startFakeS3(): Promise<FakeS3> {
  const keys = { accessKeyId: "EXAMPLEKEY", secretAccessKey: "example-secret-example-secret" };
  const bucket = "tillvara";
  const objects = new Map<string, FakeObject>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method } = request;
    const url = new URL(request.url ?? "/", "http://localhost");
    const body = await bodyOf(request);
    const fault = signatureFault(request, url, body, keys);
    if (fault) return refuse(response, method, fault);
    const [, inBucket = "", key = ""] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (inBucket !== bucket) return refuse(response, method, "NoSuchBucket");
    const object = objects.get(key);
    switch (method) {
      case "PUT": {
        const made = objectFrom(request, body);
        if (typeof made === "string") return refuse(response, method, made);
        objects.set(key, made);
        return void response.writeHead(200, { etag: made.headers.etag }).end();
      }
      case "DELETE":
        objects.delete(key);
        return void response.writeHead(204).end();
      case "GET":
      case "HEAD":
        if (!object) return refuse(response, method, "NoSuchKey");
        return void response.writeHead(200, object.headers).end(method === "GET" ? object.content : undefined);
      default:
        return refuse(response, method, "MethodNotAllowed");
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    region: "eu-north-1",
    ...keys,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}
