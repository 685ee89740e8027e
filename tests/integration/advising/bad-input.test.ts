import { beforeEach, describe, expect, it } from "vitest";
import { openCase } from "~/features/advising/cases/open-case.server";
import { changeFirm } from "~/features/advising/firms/change-firm.server";
import { importFirms } from "~/features/advising/firms/import-firms.server";
import { noteVisit } from "~/features/advising/visits/note-visit.server";
import { unknownActivities } from "~/features/reference/codes/unknown-activities.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createProspect } from "../../factories/flow";

let adviser: OrganizationMember;
beforeEach(async () => {
  adviser = await createAdviser();
});

const faults = (result: { ok: boolean; error?: { fields?: readonly { field: string; code: string }[] } }) =>
  result.ok ? [] : (result.error?.fields ?? []).map(({ field, code }) => [field, code]);

describe("what cannot be so", () => {
  it("is refused of a case by hand, each at its field", async () => {
    const byHand = (over: object) =>
      openCase(adviser, {
        id: newId(),
        title: "Bark",
        giver: { name: "Exempel Sågen AB", email: "" },
        receiver: { name: "", email: "" },
        categoryCode: "timber",
        municipalityCode: "2480",
        tonnesPerYear: 12,
        fundingProject: "",
        ...over,
      });
    expect(faults(await byHand({ tonnesPerYear: 0, categoryCode: "no.such", municipalityCode: "9999" }))).toEqual([
      ["categoryCode", "not_an_option"],
      ["municipalityCode", "not_an_option"],
      ["tonnes", "quantity_not_positive"],
    ]);
    expect(faults(await byHand({ tonnesPerYear: 1e14 }))).toEqual([["tonnes", "tonnes_absurd"]]);
    expect(faults(await byHand({ tonnesPerYear: -3 }))).toEqual([["tonnes", "quantity_not_positive"]]);
    expect(faults(await byHand({ tonnesPerYear: 1e-8 }))).toEqual([["tonnes", "too_small"]]);
    expect(await db().advisingCase.count({ where: { organizationId: adviser.organization.id } })).toBe(0);
    unwrap(await byHand({}));
  });

  it("is refused of a visit and a firm: codes that no list has", async () => {
    const values = {
      firm: "Exempel Koden AB",
      has: "Slagg",
      "has.wasteCode": "20 99 98",
      "has.legalStatus": "waste",
      industryCodes: "9999",
    };
    expect(faults(await noteVisit(adviser, { id: newId(), values, mediaIds: [] }))).toEqual([
      ["industryCodes", "firm_industry_unknown"],
      ["has.wasteCode", "waste_code_not_in_force"],
    ]);
    const { id, name } = await createProspect(adviser.organization.id);
    expect(faults(await changeFirm(adviser, { id, version: 1, values: { name, industryCodes: "04.10" } }))).toEqual([
      ["industryCodes", "firm_industry_unknown"],
    ]);
    unwrap(await changeFirm(adviser, { id, version: 1, values: { name, industryCodes: "16.10" } }));
  });

  it("is refused of a visit: an amount that is as good as nothing", async () => {
    const values = {
      firm: "Exempel Nästan Inget AB",
      needs: "Flis",
      "needs.amount": "0,0000001",
      "needs.unit": "tonne",
      "needs.per": "year",
    };
    expect(faults(await noteVisit(adviser, { id: newId(), values, mediaIds: [] }))).toEqual([
      ["needs.amount", "too_small"],
    ]);
    unwrap(await noteVisit(adviser, { id: newId(), values: { ...values, "needs.amount": "0,001" }, mediaIds: [] }));
  });

  it("is refused of a row of a file, and harms no other", async () => {
    const rows = [
      "Exempel Ett AB;9999;;;",
      "Exempel Två AB;16.10;har;Slagg;20 99 98",
      "Exempel Tre AB;16.10;har;Spån;03 01 05",
    ];
    const file = ["Företag;SNI;Riktning;Flöde;Avfallskod", ...rows].join("\n");
    const loaded = unwrap(await importFirms(adviser, Buffer.from(file)));
    expect(loaded).toMatchObject({ firms: 1, flows: 1 });
    expect(loaded.refused.map(({ line, faults: all }) => [line, all.map(({ field }) => field)])).toEqual([
      [2, ["industryCodes"]],
      [3, ["wasteCode"]],
    ]);
  });
});

describe("unknownActivities", () => {
  it("lets the whole list decide where it is loaded", async () => {
    expect(await unknownActivities(db(), ["1699", "99", "9900"], "2007")).toEqual([]);
    const row = {
      list: "nace2",
      validFrom: new Date("2008-01-01"),
      labelSv: "x",
      labelEn: "x",
      sourceId: "whole-list",
    };
    const codes = ["16.10", ...Array.from({ length: 640 }, (_, index) => `x${index}`)];
    await db().referenceCode.createMany({ data: codes.map((code) => ({ ...row, code })), skipDuplicates: true });
    expect(await unknownActivities(db(), ["1610", "16.101", "1699"], "2007")).toEqual(["1699"]);
    expect(await unknownActivities(db(), ["1699"], "2025")).toEqual([]);
    await db().referenceCode.deleteMany({ where: { sourceId: "whole-list" } });
  });
});
