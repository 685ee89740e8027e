import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { receiveUploadForm, type UploadRules } from "~/features/media/receive-upload-form.server";
import { refusalFields } from "~/features/media/media-fields";
import { ownMedia } from "~/features/media/own-media.server";
import { db } from "~/infra/db/client.server";
import { eventsOf } from "~/infra/db/event-store.server";
import { readAll, storage } from "~/infra/storage/open-storage.server";
import { appError, errorTable } from "~/shared/app-error";
import { err, ok, unwrap } from "~/shared/result";
import { pdfBytes, pictureBytes } from "../../factories/media";
import { createUploader, jobsOf, message } from "./support";

const rules: UploadRules = { kinds: ["photo", "document"], maxFiles: 5, admit: () => Promise.resolve(ok(null)) };
const megabyte = 1024 * 1024;

async function kept(id: string) {
  const row = await db().mediaFile.findUniqueOrThrow({ where: { id } });
  const found = await storage().get(row.storageKey);
  return { row, content: await readAll(found!.body), contentType: found!.contentType };
}

describe("receiveUploadForm", () => {
  it("keeps text, photographs and documents, with row, event and job", async () => {
    const actor = await createUploader();
    const received = unwrap(
      await receiveUploadForm(
        message([
          ["title", "Dörrar från Ålidhem"],
          ["photos", { name: "dörr 1.jpg", bytes: await pictureBytes() }],
          ["documents", { name: "intyg.pdf", bytes: pdfBytes(), type: "application/pdf" }],
          ["empty", { name: "", bytes: new Uint8Array(), type: "application/octet-stream" }],
          ["note", "efter bilderna"],
        ]),
        actor,
        rules,
      ),
    );
    expect([...received.form]).toEqual([
      ["title", "Dörrar från Ålidhem"],
      ["note", "efter bilderna"],
    ]);
    expect(received.refused).toEqual([]);
    expect(received.media).toMatchObject([
      { field: "photos", kind: "photo", fileName: "dörr 1.jpg", width: 1200, height: 900 },
      { field: "documents", kind: "document", fileName: "intyg.pdf", width: null },
    ]);
    const [photo, document] = received.media;
    expect((await kept(photo!.id)).row).toMatchObject({
      state: "pending",
      organizationId: actor.organization.id,
      uploadedBy: actor.personId,
    });
    const pdf = await kept(document!.id);
    expect(pdf.row.state).toBe("ready");
    expect(pdf.content.equals(pdfBytes())).toBe(true);
    expect((await jobsOf("process-media")).map(({ payload }) => payload.mediaId)).toContain(photo!.id);
    expect(await eventsOf("media", photo!.id)).toMatchObject([
      { type: "media.uploaded", actorId: actor.personId, payload: { kind: "photo" } },
    ]);
  });

  it.each(["jpeg", "png", "webp"] as const)(
    "writes a %s anew: upright, without EXIF, position or comments",
    async (format) => {
      const actor = await createUploader();
      const bytes = await pictureBytes({ width: 400, height: 300, format, orientation: 6 });
      expect((await sharp(bytes).metadata()).exif?.toString("latin1")).toContain("SECRET");
      const received = unwrap(
        await receiveUploadForm(
          message([["photos", { name: "a.bin", bytes: Buffer.concat([bytes, Buffer.from("PK<script>")]) }]]),
          actor,
          rules,
        ),
      );
      expect(received.refused).toEqual([]);
      const { row, content, contentType } = await kept(received.media[0]!.id);
      const meta = await sharp(content).metadata();
      expect([meta.width, meta.height, row.width, row.height]).toEqual([300, 400, 300, 400]);
      expect([meta.exif, meta.iptc, meta.xmp, meta.orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(content.toString("latin1")).not.toMatch(/SECRET|<script>|Example camera/);
      expect(contentType).toBe(format === "jpeg" ? "image/jpeg" : "image/webp");
      // Turned a quarter: what was the left half is now the top.
      const { data } = await sharp(content).resize(1, 2, { fit: "fill" }).raw().toBuffer({ resolveWithObject: true });
      expect(data[0]).toBeLessThan(data[3]!);
    },
  );

  it("keeps what is good and says of each other file what to do", async () => {
    const actor = await createUploader();
    const good = await pictureBytes({ width: 90, height: 60 });
    const received = unwrap(
      await receiveUploadForm(
        message([
          ["photos", { name: "sida.jpg", bytes: Buffer.from("<!doctype html><script>alert(1)</script>") }],
          [
            "photos",
            {
              name: "bild.svg",
              bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
              type: "image/svg+xml",
            },
          ],
          ["photos", { name: "bild.png", bytes: good.subarray(0, 200) }],
          ["photos", { name: "bra.jpg", bytes: good }],
          ["documents", { name: "dubbel.pdf", bytes: pdfBytes("<html >"), type: "application/pdf" }],
          ["title", "står kvar"],
        ]),
        actor,
        { ...rules, maxFiles: 9 },
      ),
    );
    expect(received.form.get("title")).toBe("står kvar");
    expect(received.media.map(({ fileName }) => fileName)).toEqual(["bra.jpg"]);
    expect(
      received.refused.map(({ fileName, error }) => [fileName, errorTable[error.code].status, error.fields?.[0]?.code]),
    ).toEqual([
      ["sida.jpg", 415, "file_type_any"],
      ["bild.svg", 415, "file_type_any"],
      ["bild.png", 422, "picture_unreadable"],
      ["dubbel.pdf", 422, "pdf_mixed"],
    ]);
    expect(refusalFields(received.refused).map(({ field }) => field)).toEqual(["photos", "documents"]);
  });

  it("refuses by size while it reads, and keeps what comes after", async () => {
    const actor = await createUploader();
    const head = (await pictureBytes()).subarray(0, 400);
    const received = unwrap(
      await receiveUploadForm(
        message([
          ["photos", { name: "21.jpg", bytes: Buffer.concat([head, Buffer.alloc(21 * megabyte)]) }],
          ["documents", { name: "24.pdf", bytes: pdfBytes(" ".repeat(24 * megabyte)) }],
          ["documents", { name: "40.pdf", bytes: Buffer.concat([pdfBytes(), Buffer.alloc(40 * megabyte)]) }],
          ["title", "sist"],
        ]),
        actor,
        rules,
      ),
    );
    expect(received.form.get("title")).toBe("sist");
    expect(received.media.map(({ fileName }) => fileName)).toEqual(["24.pdf"]);
    expect(
      received.refused.map(({ fileName, error }) => [fileName, error.code, error.fields?.[0]?.params?.max]),
    ).toEqual([
      ["21.jpg", "too_large", 20],
      ["40.pdf", "too_large", 25],
    ]);
  });

  it("refuses a small file that claims an enormous area", async () => {
    const actor = await createUploader();
    const bomb = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(megabyte);
    const received = unwrap(
      await receiveUploadForm(message([["photos", { name: "bomb.png", bytes: bomb }]]), actor, rules),
    );
    expect(received.refused[0]?.error).toMatchObject({
      code: "unprocessable",
      fields: [{ code: "picture_too_many_pixels", params: { megapixels: 50 } }],
    });
  });

  it("takes photographs only where only they are asked for, and so many at a time", async () => {
    const actor = await createUploader();
    const bytes = await pictureBytes({ width: 20, height: 20 });
    const received = unwrap(
      await receiveUploadForm(
        message([
          ["photos", { name: "x.pdf", bytes: pdfBytes() }],
          ["photos", { name: "1.jpg", bytes }],
          ["photos", { name: "2.jpg", bytes }],
        ]),
        actor,
        { ...rules, kinds: ["photo"], maxFiles: 2 },
      ),
    );
    expect(received.refused.map(({ error }) => error.fields?.[0]?.code)).toEqual(["file_type_photo", "too_many_files"]);
  });

  it("takes in each field the kinds that belong there", async () => {
    const actor = await createUploader();
    const photo = await pictureBytes({ width: 20, height: 20 });
    const entries = ["photos", "documents", "elsewhere", "constructor"].flatMap((field) => [
      [field, { name: `${field}.jpg`, bytes: photo }] as const,
      [field, { name: `${field}.pdf`, bytes: pdfBytes() }] as const,
    ]);
    const kinds = { photos: ["photo"], documents: ["document"] } as const;
    const received = unwrap(await receiveUploadForm(message(entries), actor, { ...rules, kinds, maxFiles: 20 }));
    expect(received.media.map(({ fileName }) => fileName)).toEqual(["photos.jpg", "documents.pdf"]);
    expect(received.refused.map(({ error }) => error.fields?.[0]?.code)).toEqual([
      "file_type_photo",
      "file_type_document",
      ...Array.from({ length: 4 }, () => "file_type_any"),
    ]);
  });

  it("pauses when the allowance is used up, and says for how long", async () => {
    const actor = await createUploader();
    const bytes = await pictureBytes({ width: 20, height: 20 });
    let left = 1;
    const admit = () =>
      Promise.resolve(left-- > 0 ? ok(null) : err(appError("too_many_requests", { params: { seconds: 30 } })));
    const received = unwrap(
      await receiveUploadForm(
        message([
          ["a", { name: "1.jpg", bytes }],
          ["b", { name: "2.jpg", bytes }],
        ]),
        actor,
        { ...rules, admit },
      ),
    );
    expect(received.media).toHaveLength(1);
    expect(received.refused[0]?.error).toMatchObject({ code: "too_many_requests", params: { seconds: 30 } });
  });

  it("reads a plain form, and refuses what is none", async () => {
    const actor = await createUploader();
    const plain = new Response(new URLSearchParams({ title: "å" }));
    expect([...unwrap(await receiveUploadForm(plain, actor, rules)).form]).toEqual([["title", "å"]]);
    const refused = async (body: string, type: string) => {
      const result = await receiveUploadForm(new Response(body, { headers: { "Content-Type": type } }), actor, rules);
      return result.ok ? null : result.error.code;
    };
    expect(await refused("{}", "application/json")).toBe("unsupported_media_type");
    expect(await refused("--b\r\nnonsense", "multipart/form-data; boundary=b")).toBe("invalid_input");
    expect(await refused("a=".padEnd(3 * megabyte, "x"), "application/x-www-form-urlencoded")).toBe("too_large");
  });
});

describe("ownMedia", () => {
  it("gives the actor's organization its own files only, in the order asked", async () => {
    const [one, other] = [await createUploader(), await createUploader()];
    const bytes = await pictureBytes({ width: 30, height: 20 });
    const send = async (actor: typeof one) =>
      unwrap(await receiveUploadForm(message([["p", { name: "x.jpg", bytes }]]), actor, rules)).media[0]!.id;
    const [first, second, foreign] = [await send(one), await send(one), await send(other)];
    expect((await ownMedia(one, [second, foreign, first])).map(({ id }) => id)).toEqual([second, first]);
    expect(await ownMedia({ kind: "visitor", locale: "sv" }, [first])).toEqual([]);
  });
});
