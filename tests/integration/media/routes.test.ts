import { describe, expect, it } from "vitest";
import { processMedia } from "~/features/media/process-media.server";
import { receiveUploadForm } from "~/features/media/receive-upload-form.server";
import { takeStashedForm } from "~/http/stash-form.server";
import { db } from "~/infra/db/client.server";
import { action } from "~/routes/market/media";
import { loader } from "~/routes/market/media-file";
import { newId, newReference } from "~/shared/ids";
import { ok, unwrap } from "~/shared/result";
import { pdfBytes, pictureBytes } from "../../factories/media";
import { createUploader, message } from "./support";

const context = { requestId: "r", cspNonce: "n", ip: "127.0.0.1" };
const origin = "http://localhost:3000";

async function get(id: string, variant: string, init: RequestInit = {}): Promise<Response> {
  return loader({ request: new Request(`${origin}/media/${id}/${variant}`, init), params: { id, variant }, context });
}

/** A photograph and a document that a public listing shows. */
async function publicMedia() {
  const actor = await createUploader();
  const files = [
    ["photos", { name: "x.jpg", bytes: await pictureBytes({ width: 700, height: 500 }) }],
    ["documents", { name: "ritning åäö.pdf", bytes: pdfBytes() }],
  ] as const;
  const { media } = unwrap(
    await receiveUploadForm(message(files), actor, {
      kinds: ["photo", "document"],
      maxFiles: 2,
      admit: () => Promise.resolve(ok(null)),
    }),
  );
  const [photo, document] = media.map(({ id }) => id) as [string, string];
  await processMedia(photo);
  await db().listing.create({
    data: {
      id: newId(),
      reference: newReference(),
      organizationId: actor.organization.id,
      type: "surplus",
      state: "published",
      title: "Dörrar",
      categoryCode: "building.doors",
      municipalityCode: "2480",
      publishedAt: new Date(),
      expiresOn: new Date(Date.now() + 30 * 86_400_000),
      media: { create: [photo, document].map((mediaId, position) => ({ mediaId, position })) },
    },
  });
  return { photo, document };
}

describe("GET /media/:id/:variant", () => {
  it("gives a public photograph to anybody, to be kept for good", async () => {
    const { photo } = await publicMedia();
    const found = await get(photo, "480.avif");
    expect(Object.fromEntries(found.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "image/avif",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(found.headers.has("content-disposition")).toBe(false);
    expect((await found.arrayBuffer()).byteLength).toBe(Number(found.headers.get("content-length")));

    const etag = found.headers.get("etag") ?? "";
    const again = await get(photo, "480.avif", { headers: { "If-None-Match": `"other", W/${etag}` } });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    const head = await get(photo, "480.avif", { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
      200,
      found.headers.get("content-length"),
      "",
    ]);
  });

  it("gives a document as a download under its own name", async () => {
    const { document } = await publicMedia();
    const found = await get(document, "original");
    expect(found.headers.get("content-disposition")).toBe(
      "attachment; filename=\"ritning aao.pdf\"; filename*=UTF-8''ritning%20%C3%A5%C3%A4%C3%B6.pdf",
    );
    expect(found.headers.get("content-type")).toBe("application/pdf");
    expect(Buffer.from(await found.arrayBuffer()).equals(pdfBytes())).toBe(true);
  });

  it("says in words that there is nothing, and lets nobody keep the answer", async () => {
    const found = await get(newId(), "480.avif");
    expect([found.status, found.headers.get("cache-control"), found.headers.get("content-type")]).toEqual([
      404,
      "private, no-store",
      "text/plain; charset=utf-8",
    ]);
    expect(await found.text()).toMatch(/\w+ \w+/);
  });
});

describe("POST /media without a session", () => {
  it("leads to sign-in and keeps the text, not the files", async () => {
    const form = new FormData();
    form.append("title", "Dörrar");
    form.append("password", "secret");
    form.append("file", new Blob([Buffer.alloc(500_000)]), "stor.jpg");
    form.append("after", "sist");
    const request = new Request(`${origin}/media`, { method: "POST", body: form });
    const answer = (await action({ request, params: {}, context }).catch((thrown: unknown) => thrown)) as Response;
    expect(answer.status).toBe(302);
    const to = new URL(answer.headers.get("Location") ?? "", origin);
    expect(to.pathname).toBe("/logga-in");
    const back = new Request(`${origin}/media?utkast=${to.searchParams.get("utkast")}`);
    expect(await takeStashedForm(back)).toEqual({ title: "Dörrar", after: "sist" });
  });
});
