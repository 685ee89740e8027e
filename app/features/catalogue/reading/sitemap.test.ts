import { describe, expect, it } from "vitest";
import { addressesPerFile, parsePart, partNames, sitemapFile, sitemapIndex } from "./sitemap";

describe("the sitemap", () => {
  it("has a part for the pages, one for organizations and as many for listings as are needed", () => {
    expect(partNames(0)).toEqual(["pages", "organizations"]);
    expect(partNames(addressesPerFile)).toEqual(["pages", "organizations", "listings-1"]);
    expect(partNames(addressesPerFile + 1).at(-1)).toBe("listings-2");
  });

  it.each(partNames(25_000))("reads its own name %s", (name) => {
    expect(parsePart(name)).not.toBeNull();
  });

  it.each(["", "listings", "listings-0", "listings-1.5", "listings-99999", "Pages", "pages.xml"])(
    "knows no part %j",
    (name) => {
      expect(parsePart(name)).toBeNull();
    },
  );

  it("escapes what XML reserves and names absolute addresses", () => {
    const changedAt = new Date("2026-03-01T10:00:00Z");
    expect(sitemapFile("https://exempel.se", [{ path: "/sok?q=a&b=<c>", changedAt }])).toContain(
      "<url><loc>https://exempel.se/sok?q=a&#38;b=&#60;c&#62;</loc><lastmod>2026-03-01T10:00:00.000Z</lastmod></url>",
    );
    expect(sitemapIndex("https://exempel.se", ["pages"])).toContain("<loc>https://exempel.se/sitemap/pages.xml</loc>");
  });
});
