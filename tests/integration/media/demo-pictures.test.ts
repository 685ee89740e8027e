import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { categories } from "~/features/reference/category-tree";
import { readAll, storage } from "~/infra/storage/open-storage.server";
import { drawListingPicture } from "../../../prisma/seed/pictures/draw-listing-picture";
import { makeFewPictures, makePictures } from "../../../prisma/seed/pictures/make-pictures";
import { leafCodes, motifsOf } from "../../../prisma/seed/pictures/motifs-by-category";

describe("drawn pictures", () => {
  it("know every category", () => {
    expect(categories.map(({ code }) => code).filter((code) => !leafCodes.includes(code))).toEqual([]);
    expect(leafCodes.filter((code) => !categories.some((category) => category.code === code))).toEqual([]);
  });

  it("are the same for the same request, others for another seed", () => {
    const request = { group: "timber", leaf: "timber.glulam", seed: 7 };
    expect(drawListingPicture(request)).toBe(drawListingPicture(request));
    expect(drawListingPicture(request)).not.toBe(drawListingPicture({ ...request, seed: 8 }));
  });

  it("hold only numbers that can be drawn, whatever the category and the seed", () => {
    for (const { code, group } of categories) {
      for (let seed = 0; seed < 6; seed++) {
        const svg = drawListingPicture({ group, leaf: code, seed: seed * 7919 + 3 });
        expect(svg, `${code} ${seed}`).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg.length, `${code} ${seed}`).toBeGreaterThan(4000);
      }
    }
  });

  it("follow the words of a title", () => {
    const names = (title: string) => motifsOf("machines", "machines.lifting", title).map((motif) => motif.name);
    expect(names("Saxlift, 8 m")).toEqual(["scissorLift"]);
    expect(names("Blandat")).toEqual(["forklift", "palletTruck"]);
    expect(motifsOf("unknown", "unknown.leaf").length).toBeGreaterThan(0);
  });

  it("are rendered, stored and shared between listings of one kind", async () => {
    const requests = ["timber.glulam", "timber.glulam", "timber.glulam", "it.laptops"].map((leaf, i) => ({
      key: `T-${i}`,
      leaf,
      group: leaf.split(".")[0] ?? "",
    }));
    const made = await makePictures(requests, (key, content, type) => storage().put(key, content, type), 2);
    expect([...made.keys()]).toEqual(["T-0", "T-1", "T-2", "T-3"]);
    expect(made.get("T-0")).toMatchObject({
      kind: "photo",
      state: "ready",
      illustration: true,
      width: 960,
      height: 720,
    });
    expect(new Set([...made.values()].map(({ storageKey }) => storageKey)).size).toBe(3);
    expect(made.get("T-0")?.storageKey).not.toBe(made.get("T-1")?.storageKey);
    for (const { variants, placeholder } of made.values()) {
      expect(variants.map(({ width, contentType }) => `${width} ${contentType}`)).toEqual([
        "480 image/avif",
        "480 image/webp",
        "960 image/avif",
        "960 image/webp",
      ]);
      expect(placeholder.length).toBeLessThanOrEqual(300);
      const stored = await storage().get(variants[0]!.key);
      expect(await sharp(await readAll(stored!.body)).metadata()).toMatchObject({ width: 480, height: 360 });
      expect(variants[0]!.bytes).toBeLessThan(25_000);
    }
  });

  it("are one for each group of materials where few are enough", async () => {
    const requests = ["timber.glulam", "timber.residues", "it.laptops"].map((leaf) => ({
      key: leaf,
      leaf,
      group: leaf.split(".")[0] ?? "",
    }));
    const made = await makeFewPictures(requests, (key, content, type) => storage().put(key, content, type));
    expect(made.get("timber.glulam")).toEqual(made.get("timber.residues"));
    expect(made.get("it.laptops")?.storageKey).not.toBe(made.get("timber.glulam")?.storageKey);
  });
});
