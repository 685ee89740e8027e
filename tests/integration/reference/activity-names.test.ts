import { describe, expect, it } from "vitest";
import { findFlowsByIds } from "~/features/matching/keeping/flow-store.server";
import { activityNames } from "~/features/reference/codes/activity-names.server";
import { db } from "~/infra/db/client.server";
import { createFlow } from "../../factories/flow";
import { createOrganization } from "../../factories/organization";

const shown = async (...asked: Parameters<typeof activityNames>) => [...(await activityNames(...asked)).values()];

describe("activity codes in words", () => {
  it("are read as a firm states them: the code of today first, else an older one, else the level above", async () => {
    expect(await shown(["38.214", "45.201", "0143", "95.299", "ZZ"], "sv")).toEqual([
      { code: "38.214", label: "Återvinning av sorterat material" },
      { code: "45.201", label: "Bilverkstäder" },
      { code: "01.43", label: "Hästar" },
      { code: "95.299", label: "Annan reparation" },
      { code: "ZZ", label: null },
    ]);
  });

  it("mean in a published exchange what NACE Rev. 2 means by them", async () => {
    expect(await shown(["3821"], "en")).toEqual([{ code: "38.21", label: "Materials recovery" }]);
    expect(await shown(["3821"], "en", "precedent")).toEqual([
      { code: "38.21", label: "Treatment of non-hazardous waste" },
    ]);
  });

  it("have the official name once it is loaded", async () => {
    const [sourceId, code] = ["nace-2", "35.11"];
    const source = { id: sourceId, title: "x", publisher: "x", licence: "x", url: "", version: "x" };
    await db().referenceSource.upsert({ where: { id: sourceId }, create: source, update: {} });
    const row = { list: "nace2", code, labelSv: "Generering av elektricitet", labelEn: "Production of electricity" };
    const key = { list: "nace2", code, validFrom: new Date("2008-01-01") };
    await db().referenceCode.upsert({
      where: { list_code_validFrom: key },
      create: { ...row, ...key, extra: {}, sourceId },
      update: row,
    });
    expect(await shown([code], "sv", "precedent")).toEqual([{ code, label: "Generering av elektricitet" }]);
  });

  it("of SNI 2025 are compared with precedents by their class in NACE Rev. 2", async () => {
    const { id: organizationId } = await createOrganization({ sniCodes: ["38.214", "38.110"] });
    const { id } = await createFlow({ organizationId });
    const [flow] = await findFlowsByIds([id]);
    expect(flow?.owner).toMatchObject({ activities: ["38.214", "38.110"], nace: ["3832", "3811"] });
  });
});
