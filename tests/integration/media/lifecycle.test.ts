import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { openMedia } from "~/features/media/open-media.server";
import { ownMedia } from "~/features/media/own-media.server";
import { processMedia } from "~/features/media/process-media.server";
import { receiveUploadForm } from "~/features/media/receive-upload-form.server";
import { deleteFiles, removeOrphanedMedia } from "~/features/media/remove-orphaned-media.server";
import type { MediaVariant } from "~/features/media/media";
import { db } from "~/infra/db/client.server";
import { eventsOf } from "~/infra/db/event-store.server";
import { readAll, storage } from "~/infra/storage/open-storage.server";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { newId, newReference } from "~/shared/ids";
import { ok, unwrap } from "~/shared/result";
import { createMedia, pdfBytes, pictureBytes } from "../../factories/media";
import { createUploader, jobsOf, message } from "./support";

const today = "2026-11-23";

async function upload(actor: OrganizationMember, name: string, bytes: Uint8Array): Promise<string> {
  const rules = { kinds: ["photo", "document"] as const, maxFiles: 1, admit: () => Promise.resolve(ok(null)) };
  const { media } = unwrap(await receiveUploadForm(message([["file", { name, bytes }]]), actor, rules));
  return media[0]!.id;
}

const createListing = (organizationId: string, mediaId: string, data: Record<string, unknown> = {}) =>
  db().listing.create({
    data: {
      id: newId(),
      reference: newReference(),
      organizationId,
      type: "surplus",
      state: "published",
      title: "Dörrar",
      categoryCode: "building.doors",
      municipalityCode: "2480",
      publishedAt: new Date(),
      expiresOn: new Date("2026-12-24"),
      media: { create: { mediaId, position: 0 } },
      ...data,
    },
  });

const opened = async (actor: Parameters<typeof openMedia>[0], id: string, variant: string) => {
  const found = await openMedia(actor, id, variant, today);
  return found.ok ? found.value : found.error.code;
};
const contentOf = async (media: Awaited<ReturnType<typeof opened>>) =>
  readAll((await (media as Exclude<typeof media, string>).open())!);

describe("processing a photograph", () => {
  it("makes AVIF and WebP in each width and a tiny placeholder, once", async () => {
    const actor = await createUploader();
    const id = await upload(actor, "bred.jpg", await pictureBytes({ width: 2000, height: 1500 }));
    await processMedia(id);
    const row = await db().mediaFile.findUniqueOrThrow({ where: { id } });
    const variants = row.variants as unknown as MediaVariant[];
    expect(row.state).toBe("ready");
    expect(variants.map(({ width, height, contentType }) => `${width}×${height} ${contentType}`)).toEqual(
      [
        [480, 360],
        [960, 720],
        [1600, 1200],
      ].flatMap(([w, h]) => [`${w}×${h} image/avif`, `${w}×${h} image/webp`]),
    );
    for (const { key, contentType, bytes } of variants)
      expect(await storage().head(key)).toMatchObject({ contentType, bytes });
    const avif = await sharp(await readAll((await storage().get(variants[0]!.key))!.body)).metadata();
    expect(avif).toMatchObject({ width: 480, height: 360, format: "heif" });
    expect(row.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(row.placeholder!.length).toBeLessThanOrEqual(300);

    await processMedia(id);
    expect((await eventsOf("media", id)).map(({ type }) => type)).toEqual(["media.processed", "media.uploaded"]);
    expect((await ownMedia(actor, [id]))[0]).toMatchObject({ widths: [480, 960, 1600], state: "ready", width: 2000 });
  });

  it("never upscales", async () => {
    const actor = await createUploader();
    const id = await upload(actor, "liten.png", await pictureBytes({ width: 300, height: 500, format: "png" }));
    await processMedia(id);
    expect((await ownMedia(actor, [id]))[0]).toMatchObject({ widths: [300], height: 500 });
  });

  it("two runs at once end in one result", async () => {
    const id = await upload(await createUploader(), "x.jpg", await pictureBytes({ width: 600, height: 400 }));
    await Promise.all([processMedia(id), processMedia(id)]);
    expect((await eventsOf("media", id)).filter(({ type }) => type === "media.processed")).toHaveLength(1);
  });

  it("marks as failed what cannot be made, with its reason; the original still shows", async () => {
    const actor = await createUploader();
    const id = await upload(actor, "x.jpg", await pictureBytes({ width: 60, height: 40 }));
    const { storageKey } = await db().mediaFile.findUniqueOrThrow({ where: { id } });
    await storage().put(storageKey, Buffer.from("no picture"), "image/jpeg");
    await processMedia(id);
    expect(await db().mediaFile.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "failed",
      failure: "unreadable",
    });
    expect(await opened(actor, id, "480.webp")).toMatchObject({ cache: "passing", contentType: "image/jpeg" });

    const lost = await createMedia({ organizationId: actor.organization.id, state: "pending" });
    await processMedia(lost.id);
    expect(await db().mediaFile.findUniqueOrThrow({ where: { id: lost.id } })).toMatchObject({
      state: "failed",
      failure: "original_missing",
    });
  });

  it("is tried again when the store does not answer", async () => {
    const id = await upload(await createUploader(), "x.jpg", await pictureBytes({ width: 60, height: 40 }));
    const broken = vi.spyOn(storage(), "put").mockRejectedValueOnce(new Error("away"));
    await expect(processMedia(id)).rejects.toThrow("away");
    broken.mockRestore();
    await processMedia(id);
    expect((await db().mediaFile.findUniqueOrThrow({ where: { id } })).state).toBe("ready");
  });

  it("leaves alone what is gone, ready, or a document", async () => {
    const actor = await createUploader();
    await processMedia(newId());
    const document = await upload(actor, "x.pdf", pdfBytes());
    await processMedia(document);
    expect((await eventsOf("media", document)).map(({ type }) => type)).toEqual(["media.uploaded"]);
  });
});

describe("opening a file", () => {
  it("shows the original until the pictures are made, and lets nobody keep it", async () => {
    const actor = await createUploader();
    const id = await upload(actor, "x.jpg", await pictureBytes({ width: 1000, height: 700 }));
    const before = await opened(actor, id, "960.avif");
    expect(before).toMatchObject({ cache: "passing", contentType: "image/jpeg" });
    expect((await sharp(await contentOf(before)).metadata()).format).toBe("jpeg");
    await processMedia(id);
    const after = await opened(actor, id, "960.avif");
    expect(after).toMatchObject({ cache: "private", contentType: "image/avif" });
    expect((after as { etag: string }).etag).not.toBe((before as { etag: string }).etag);
    expect((await contentOf(after)).length).toBe((after as { bytes: number }).bytes);
    for (const wrong of ["961.avif", "960.jpg", "960.avif.bak", "../x", ""])
      expect(await opened(actor, id, wrong)).toBe("not_found");
  });

  it("follows the listing that shows it, rung by rung", async () => {
    const [owner, partner, stranger] = [
      await createUploader("ägaren"),
      await createUploader("partnern"),
      await createUploader("främlingen"),
    ];
    const everybody = visitor("sv");
    const { id } = await createMedia({ organizationId: owner.organization.id });
    const seen = async () =>
      Promise.all(
        [owner, partner, stranger, everybody].map(async (actor) => {
          const found = await opened(actor, id, "original");
          return typeof found === "string" ? found : found.cache;
        }),
      );
    expect(await seen()).toEqual(["private", "not_found", "not_found", "not_found"]);

    const listing = await createListing(owner.organization.id, id, { rung: "partners" });
    const group = await db().partnerGroup.create({
      data: {
        id: newId(),
        organizationId: owner.organization.id,
        name: "Grannar",
        members: { create: { organizationId: partner.organization.id } },
      },
    });
    expect(await seen()).toEqual(["private", "not_found", "not_found", "not_found"]);
    await db().listingPartnerGroup.create({ data: { listingId: listing.id, groupId: group.id } });
    expect(await seen()).toEqual(["private", "private", "not_found", "not_found"]);

    await db().listing.update({
      where: { id: listing.id },
      data: { rung: "partners", publicFrom: new Date(`${today}T00:00:00Z`) },
    });
    expect(await seen()).toEqual(["public", "public", "public", "public"]);
    await db().listing.update({ where: { id: listing.id }, data: { state: "withdrawn" } });
    await db().thread.create({
      data: {
        id: newId(),
        listingId: listing.id,
        sellerOrganizationId: owner.organization.id,
        buyerOrganizationId: stranger.organization.id,
      },
    });
    expect(await seen()).toEqual(["private", "not_found", "private", "not_found"]);
  });

  it("opens a file of a conversation to its two sides only", async () => {
    const [seller, buyer, stranger] = [await createUploader(), await createUploader(), await createUploader()];
    const shown = await createMedia({ organizationId: seller.organization.id });
    const sent = await createMedia({ organizationId: buyer.organization.id, kind: "document" });
    const listing = await createListing(seller.organization.id, shown.id);
    const thread = await db().thread.create({
      data: {
        id: newId(),
        listingId: listing.id,
        sellerOrganizationId: seller.organization.id,
        buyerOrganizationId: buyer.organization.id,
      },
    });
    await db().message.create({
      data: {
        id: newId(),
        threadId: thread.id,
        authorId: buyer.personId,
        organizationId: buyer.organization.id,
        body: "Se bilaga",
        clientKey: newId(),
        files: { create: { mediaId: sent.id } },
      },
    });
    expect(await opened(seller, sent.id, "original")).toMatchObject({ cache: "private", downloadName: "datablad.pdf" });
    expect(await opened(buyer, sent.id, "original")).toMatchObject({ cache: "private" });
    expect(await opened(stranger, sent.id, "original")).toBe("not_found");
    expect(await opened(visitor("sv"), sent.id, "original")).toBe("not_found");
  });

  it("answers the same for no id, an unknown one and another's", async () => {
    const stranger = await createUploader();
    for (const id of ["x", newId(), "' or 1=1 --"]) expect(await opened(stranger, id, "original")).toBe("not_found");
  });
});

describe("removing what nothing refers to", () => {
  it("takes rows older than two days with their files, and nothing that is used", async () => {
    const actor = await createUploader();
    const organizationId = actor.organization.id;
    const orphan = await upload(actor, "x.jpg", await pictureBytes({ width: 500, height: 400 }));
    await processMedia(orphan);
    const row = await db().mediaFile.findUniqueOrThrow({ where: { id: orphan } });
    const old = new Date(Date.now() - 3 * 86_400_000);
    await db().mediaFile.update({ where: { id: orphan }, data: { createdAt: old } });
    const listed = await createMedia({ organizationId, createdAt: old });
    await createListing(organizationId, listed.id, { state: "draft", publishedAt: null });
    const evidence = await createMedia({ organizationId, kind: "document", createdAt: old });
    await db().organizationFact.create({
      data: { id: newId(), organizationId, key: "iso14001", value: {}, evidenceId: evidence.id },
    });
    const fresh = await createMedia({ organizationId });
    const drawn = await createMedia({ organizationId, illustration: true, createdAt: old });

    expect(await removeOrphanedMedia(new Date())).toBe(2);
    const left = await db().mediaFile.findMany({ where: { organizationId }, select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([listed.id, evidence.id, fresh.id].sort());
    expect((await eventsOf("media", orphan))[0]).toMatchObject({ type: "media.removed", organizationId });

    const keys = (await jobsOf("delete-files")).flatMap(({ payload }) => payload.keys ?? []);
    expect(keys).toHaveLength(1 + 4);
    expect(keys).not.toContain(drawn.storageKey);
    expect(await storage().exists(row.storageKey)).toBe(true);
    await deleteFiles(keys);
    await deleteFiles(keys);
    for (const key of keys) expect(await storage().exists(key)).toBe(false);
    expect(await removeOrphanedMedia(new Date())).toBe(0);
  });
});
