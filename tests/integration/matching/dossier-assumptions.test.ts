import { describe, expect, it } from "vitest";
import { getDossier } from "~/features/matching/suggesting/get-dossier.server";
import { unwrap } from "~/shared/result";
import { presentDossier } from "~/routes/adviser/present-dossier.server";
import { createAdviser, createFlow, createNeedFlow } from "../../factories/flow";
import { createOwner } from "../../factories/organization";

async function dossierOf(legalStatus: string) {
  const [giver, taker] = [await createOwner(), await createOwner()];
  const out = await createFlow({ organizationId: giver.organization.id, legalStatus });
  const need = await createNeedFlow({ organizationId: taker.organization.id });
  return unwrap(await getDossier(await createAdviser(), out.id, need.id));
}

describe("the dossier", () => {
  it("says in both languages what money was worked out with, where from and how certain", async () => {
    const dossier = await dossierOf("waste");
    const prices = async (locale: "sv" | "en") => (await presentDossier(dossier, locale)).effect.prices.join(" ");
    const said = (text: string) => text.replaceAll("\u00a0", " ");
    expect(said(await prices("sv"))).toContain("1 100 kr per ton (mellan 600 kr och 1 800 kr)");
    expect(said(await prices("sv"))).toContain("1,30 kr per ton och kilometer (mellan 0,80 kr och 2,20 kr)");
    expect(await prices("sv")).toContain("egna antaganden");
    expect(said(await prices("en"))).toContain("SEK 1,100 a tonne (between SEK 600 and SEK 1,800)");
    expect(await prices("en")).toContain("checked against no price list");
  });

  it("names no price where no money is worked out", async () => {
    expect((await presentDossier(await dossierOf("by_product"), "sv")).effect).toMatchObject({
      money: null,
      prices: [],
    });
  });
});
