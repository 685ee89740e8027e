import { describe, expect, it } from "vitest";
import { exportListings } from "~/features/catalogue/import/export-listings.server";
import { importFile } from "~/features/catalogue/import/import-file.server";
import { mapImport } from "~/features/catalogue/import/map-import.server";
import { ownImport } from "~/features/catalogue/import/own-import.server";
import { rejectedFile } from "~/features/catalogue/import/rejected-file.server";
import { runImport } from "~/features/catalogue/import/run-import.server";
import { startImport } from "~/features/catalogue/import/start-import.server";
import { uploadImport } from "~/features/catalogue/import/upload-import.server";
import { discardImport } from "~/features/catalogue/import/discard-import.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createOrganization, createOwner } from "../../factories/organization";

const bytes = (text: string) => new TextEncoder().encode(text);
const upload = async (actor: OrganizationMember, text: string): Promise<string> =>
  unwrap(await uploadImport(actor, { fileName: "lager.csv", bytes: bytes(text) })).id;
const read = async (actor: OrganizationMember, id: string) => unwrap(await ownImport(actor, id)).import;

async function importText(actor: OrganizationMember, text: string, options = { publish: false, clearEmpty: false }) {
  const id = await upload(actor, text);
  unwrap(await startImport(actor, { id, ...options }));
  await runImport(id);
  return read(actor, id);
}

const header = "Egen referens;Rubrik;Kategori;Antal;Enhet;Pris;Prissätt;Kommun;Bredd";
const row = (index: number, amount: string = String(index + 1)) =>
  `INV-${index};Dörr ${index};building.doors;${amount};st;350,50;pris per enhet;Umeå;900 mm`;
const file = (count: number) => [header, ...Array.from({ length: count }, (_, index) => row(index))].join("\r\n");

describe("import of listings", () => {
  it("lets clean rows in and hands the others back with reasons that can be mended", async () => {
    const actor = await createOwner();
    const rows = Array.from({ length: 40 }, (_, index) => row(index, index % 10 === 0 ? "fel" : "3"));
    const done = await importText(actor, [header, ...rows].join("\n"));
    expect(done).toMatchObject({ state: "done", rowsTotal: 40, rowsDone: 40, created: 36, rejected: 4 });
    expect(done.errors).toMatchObject([
      { column: "quantity", code: "not_a_number", count: 4, lines: [2, 12, 22, 32], found: ["fel"] },
    ]);
    const { content } = unwrap(await rejectedFile(actor, done.id));
    expect(content).toContain("Antal: Skriv bara siffror");
    const mended = await importText(actor, content.replaceAll(";fel;", ";3;"));
    expect(mended).toMatchObject({ created: 4, rejected: 0 });
    expect(await db().listing.count({ where: { organizationId: actor.organization.id } })).toBe(40);
  });

  it("is idempotent by own reference: changed rows update, equal rows stay", async () => {
    const actor = await createOwner();
    await importText(actor, file(20));
    const again = await importText(actor, file(20).replace("Dörr 3;", "Port 3;"));
    expect(again).toMatchObject({ created: 0, updated: 1, unchanged: 19, rejected: 0 });
    const changed = await db().listing.findFirstOrThrow({
      where: { externalReference: "INV-3", organizationId: actor.organization.id },
    });
    expect(changed).toMatchObject({ title: "Port 3", version: 2 });
  });

  it("an export imported again changes nothing", async () => {
    const actor = await createOwner();
    await importText(actor, `${file(12)}\r\n;Utan nummer;timber.planks;ca 2,5;m³;;;Skellefteå;\r\n`);
    const exported = await exportListings(actor);
    const again = await importText(actor, exported, { publish: false, clearEmpty: true });
    expect(again).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    expect(again.unchanged).toBe(again.rowsTotal);
  });

  it("columns can be named by hand, and what cannot be is refused by name", async () => {
    const actor = await createOwner();
    const id = await upload(actor, "Kolumn ett;Kolumn två\nBord;4\n");
    expect((await read(actor, id)).mapping).toEqual([null, null]);
    expect(await startImport(actor, { id, publish: false, clearEmpty: false })).toMatchObject({ ok: false });
    expect(await mapImport(actor, { id, names: ["Rubrik", "Påhitt"] })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "column-1", code: "csv_unknown_column" }] },
    });
    unwrap(await mapImport(actor, { id, names: ["Title", "Antal"] }));
    expect(await read(actor, id)).toMatchObject({
      mapping: ["title", "quantity"],
      settings: { newRows: 1, withoutNumber: 1 },
    });
  });

  it("starts once, runs once, and belongs to its organization", async () => {
    const [actor, other] = [await createOwner(), await createOwner()];
    const id = await upload(actor, "Rubrik\nBord\n");
    expect(await ownImport(other, id)).toMatchObject({ ok: false, error: { code: "not_found" } });
    const options = { id, publish: false, clearEmpty: false };
    const starts = await Promise.all([startImport(actor, options), startImport(actor, options)]);
    expect(starts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await discardImport(actor, id)).toMatchObject({ ok: false, error: { reason: "import_begun" } });
    await runImport(id);
    await db().listingImport.update({ where: { id }, data: { state: "running" } });
    await runImport(id);
    expect(await db().listing.count({ where: { importId: id } })).toBe(1);
    expect(await read(actor, id)).toMatchObject({ state: "done", created: 1 });
  });

  it("refuses what is no table, and throws away what was not wanted", async () => {
    const actor = await createOwner();
    expect(await uploadImport(actor, { fileName: "x.csv", bytes: bytes("") })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "file", code: "csv_empty" }] },
    });
    const id = await upload(actor, file(1));
    unwrap(await discardImport(actor, id));
    expect(await ownImport(actor, id)).toMatchObject({ ok: false });
  });

  it("the command line reads the same file, and a dry run saves nothing", async () => {
    const organization = await createOrganization();
    const input = {
      organizationNumber: organization.organizationNumber,
      bytes: bytes(file(5)),
      options: { publish: false, clearEmpty: false },
    };
    expect(await importFile({ ...input, dryRun: true })).toMatchObject({ ok: true });
    expect(await db().listing.count({ where: { organizationId: organization.id } })).toBe(0);
    expect((await importFile({ ...input, dryRun: false })).lines).toContain(
      "5 created, 0 updated, 0 unchanged, 0 rejected, 0 published",
    );
    expect(await importFile({ ...input, organizationNumber: "556000-0000", dryRun: true })).toMatchObject({
      ok: false,
    });
  });

  it("a file of many parts is taken in whole", async () => {
    const done = await importText(await createOwner(), file(1_500));
    expect(done).toMatchObject({ state: "done", created: 1_500, rejected: 0 });
  });
});
