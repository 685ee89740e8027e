import { beforeAll, describe, expect, it } from "vitest";
import { addEntry } from "~/features/tenders/direct-purchase/add-entry.server";
import { createPurchase } from "~/features/tenders/direct-purchase/create-purchase.server";
import { decidePurchase } from "~/features/tenders/direct-purchase/decide-purchase.server";
import { getPurchase } from "~/features/tenders/direct-purchase/get-purchase.server";
import { importEntries } from "~/features/tenders/direct-purchase/import-entries.server";
import { listPurchases } from "~/features/tenders/direct-purchase/list-purchases.server";
import { notePurchase } from "~/features/tenders/direct-purchase/note-purchase.server";
import { removeEntry } from "~/features/tenders/direct-purchase/remove-entry.server";
import { savePurchase } from "~/features/tenders/direct-purchase/save-purchase.server";
import { loadShippedReference } from "~/features/reference/importing/load-shipped-reference.server";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createMemberOf } from "../../factories/organization";
import { createEntry, createNeed, createPurchase as recordOf } from "../../factories/need";
import { createOfficer } from "../../factories/tender";

let officer: OrganizationMember;
let stranger: OrganizationMember;
const notFound = { ok: false, error: { code: "not_found" } };
const whole = { title: "Bord", cpv: "39121000", value: "90 000", decision: "Köp." };
const fields = (result: unknown) => (result as { error?: { fields?: unknown[] } }).error?.fields;

beforeAll(async () => {
  await loadShippedReference();
  stranger = await createOfficer();
});

const fresh = async () => {
  officer = await createOfficer();
  return unwrap(await createPurchase(officer, { id: newId(), needId: null })).id;
};

describe("the record of a direct purchase", () => {
  it("is the officers' own: to members and other authorities it is not there", async () => {
    const id = await fresh();
    const member = await createMemberOf(officer.organization.id, { role: "member" });
    for (const actor of [member, stranger]) {
      expect(await getPurchase(actor, id)).toMatchObject(notFound);
      expect(await savePurchase(actor, { id, version: 1, values: whole })).toMatchObject(notFound);
    }
    expect(await listPurchases(member)).toMatchObject(notFound);
    const { id: needId } = await createNeed(stranger.organization.id);
    expect(await createPurchase(officer, { id: newId(), needId })).toMatchObject(notFound);
  });

  it("is kept as it is typed, with one line in the log for a while of typing", async () => {
    const id = await fresh();
    let version = 1;
    for (const title of ["B", "Bord", "Bord"])
      version = unwrap(await savePurchase(officer, { id, version, values: { ...whole, title } })).version;
    expect(version).toBe(3);
    const events = await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ type }) => type)).toEqual(["purchase.created", "purchase.saved"]);
    expect(await savePurchase(officer, { id, version: 2, values: whole })).toMatchObject({
      error: { code: "stale_version", params: { version: 3 } },
    });
  });

  it.each([
    [{ value: "-5 000" }, "value", "price_negative"],
    [{ value: "0" }, "value", "quantity_not_positive"],
    [{ value: "10,999" }, "value", "too_many_decimals"],
    [{ value: "tjugo" }, "value", "invalid_number"],
    [{ cpv: "3912" }, "cpv", "invalid_cpv"],
    [{ cpv: "39121000-9" }, "cpv", "cpv_check_digit"],
    [{ cpv: "99999999" }, "cpv", "cpv_unknown"],
    [{ supplier_0_offer: "5 000" }, "supplier_0_name", "required"],
    [{ supplier_0_name: "A", supplier_0_offer: "-1" }, "supplier_0_offer", "price_negative"],
  ])("with %o is refused at %s: %s", async (values, field, code) => {
    const id = await fresh();
    const refused = await savePurchase(officer, { id, version: 1, values: { ...whole, ...values } });
    expect(fields(refused)).toContainEqual(expect.objectContaining({ field, code }));
  });

  it("is decided once, then counted and locked; corrections are notes", async () => {
    const id = await fresh();
    const { version } = unwrap(await savePurchase(officer, { id, version: 1, values: whole }));
    unwrap(await decidePurchase(officer, { id, version }));
    expect(await decidePurchase(officer, { id, version })).toMatchObject({ error: { reason: "purchase_is_decided" } });
    expect(await savePurchase(officer, { id, version: version + 1, values: whole })).toMatchObject({ ok: false });
    expect(await db().purchaseEntry.count({ where: { recordId: id } })).toBe(1);
    unwrap(await notePurchase(officer, { id, text: "Fakturan blev lägre." }));
    expect(unwrap(await getPurchase(officer, id)).record.notes).toMatchObject([{ text: "Fakturan blev lägre." }]);
    await expect(db().purchaseRecord.update({ where: { id }, data: { title: "Annat" } })).rejects.toThrow(
      /never changed|stands/,
    );
    const entry = await db().purchaseEntry.findFirstOrThrow({ where: { recordId: id } });
    expect(await removeEntry(officer, entry.id)).toMatchObject(notFound);
  });

  it("asks for reasons above 100 000 kr and from the limit on", async () => {
    const id = await fresh();
    const dear = { ...whole, value: "100 001" };
    const first = unwrap(await savePurchase(officer, { id, version: 1, values: dear }));
    expect(fields(await decidePurchase(officer, { id, version: first.version }))).toEqual([
      { field: "reasons", code: "reasons_documentation" },
    ]);
    await createEntry(officer.organization.id, { cpv: "39112000", valueMinor: 60_000_000n });
    expect(fields(await decidePurchase(officer, { id, version: first.version }))).toEqual([
      { field: "reasons", code: "reasons_over_limit" },
    ]);
    const argued = { ...dear, reasons: "Synnerlig brådska." };
    const second = unwrap(await savePurchase(officer, { id, version: first.version, values: argued }));
    unwrap(await decidePurchase(officer, { id, version: second.version }));
  });

  it("takes its start from a need", async () => {
    officer = await createOfficer();
    const { id: needId } = await createNeed(officer.organization.id, { title: "Kontorsstolar" });
    const { id } = unwrap(await createPurchase(officer, { id: newId(), needId }));
    expect(unwrap(await getPurchase(officer, id)).record).toMatchObject({ needId, title: "Kontorsstolar" });
  });
});

describe("the year's purchases", () => {
  it("of the same group add up; of other groups and years they do not", async () => {
    officer = await createOfficer();
    const { id: organizationId } = officer.organization;
    await createEntry(organizationId, { cpv: "39112000", valueMinor: 50_000_000n });
    await createEntry(organizationId, { cpv: "18110000", valueMinor: 60_000_000n });
    await createEntry(organizationId, { cpv: "39112000", boughtOn: new Date("2020-05-05T00:00:00Z") });
    const { id } = await recordOf(organizationId, { valueMinor: 9_000_000n });
    const { check, sameKind } = unwrap(await getPurchase(officer, id));
    expect(check).toMatchObject({
      state: "near",
      spentMinor: 50_000_000,
      totalMinor: 59_000_000,
      leftMinor: 11_000_000,
    });
    expect(sameKind).toHaveLength(1);
  });

  it.each([
    [{ boughtOn: addDays(today(), 1) }, "boughtOn", "day_to_come"],
    [{ boughtOn: `${Number(today().slice(0, 4)) + 1}-01-02` }, "boughtOn", "day_to_come"],
    [{ boughtOn: "igår" }, "boughtOn", "invalid_date"],
    [{ value: "-1" }, "value", "price_negative"],
    [{ cpv: "99999999" }, "cpv", "cpv_unknown"],
  ])("with %o is refused at %s: %s", async (values, field, code) => {
    const entry = { cpv: "39121000", value: "1 000", boughtOn: today(), ...values };
    expect(fields(await addEntry(stranger, { id: newId(), values: entry }))).toContainEqual(
      expect.objectContaining({ field, code }),
    );
  });

  it("are read in from pasted lines, all or none", async () => {
    officer = await createOfficer();
    const good = "CPV;Datum;Leverantör;Belopp\n39121000;2026-01-05;Exempel AB;12 500,50\n18110000-8;2026-02-01;;900\n";
    expect(unwrap(await importEntries(officer, good.replace("-8", "")))).toEqual({ count: 2 });
    const bad = "cpv;datum;belopp\n39121000;2026-01-05;100\n39121000;2026-01-05;-4\n99999999;2026-01-05;4\n";
    expect(fields(await importEntries(officer, bad))).toMatchObject([
      { code: "entries_lines", params: { lines: "3" } },
    ]);
    expect(fields(await importEntries(officer, "datum;belopp\n2026-01-05;4\n"))).toMatchObject([
      { code: "entries_columns" },
    ]);
    expect(fields(await importEntries(officer, ""))).toMatchObject([{ code: "entries_empty" }]);
    expect(unwrap(await listPurchases(officer)).entries).toHaveLength(2);
  });
});
