import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceCount, parseSearchQuery, searchHref, searchParams, widestKm, withoutFilter } from "./search-query";

const parse = (text: string) => parseSearchQuery(new URLSearchParams(text));

describe("search query", () => {
  it("reads what the page writes", () => {
    const query = parse(
      "q=kontorsstol&typ=surplus&kategori=furniture&kategori=it&attr.fire_class=B&fran=2480&radie=50&sortering=avstand&sida=2&vy=karta",
    );
    expect(query).toMatchObject({
      q: "kontorsstol",
      attributes: ["fire_class=B"],
      from: "2480",
      radiusKm: 50,
      sort: "distance",
      page: 2,
      view: "map",
    });
    expect(query.filters.category).toEqual(["furniture", "it"]);
    expect(choiceCount(query)).toBe(5);
  });

  it("leaves out what it cannot read", () => {
    const query = parse("sida=-1&sortering=konstig&radie=abc&kommun=<script>&fran=Umeå&typ=");
    expect(query).toMatchObject({ page: 1, sort: "relevance", radiusKm: null, from: null });
    expect(query.filters.municipality).toEqual([]);
  });

  it("keeps the part of the map, with the map only", () => {
    const query = parse("vy=karta&zoom=3&mitt=63.8258,20.263&vald=63.82626,20.27011");
    expect(query.frame).toEqual({ zoom: 3, centre: { latitude: 63.8258, longitude: 20.263 } });
    expect(query.pick).toEqual({ latitude: 63.8263, longitude: 20.2701 });
    expect(parse(searchParams(query).toString())).toEqual(query);
    expect(parse("zoom=3&mitt=63.8258,20.263").frame).toBeNull();
    for (const odd of [
      "zoom=0&mitt=63,20",
      "zoom=9&mitt=63,20",
      "zoom=2&mitt=63",
      "zoom=2&mitt=a,b",
      "zoom=2&mitt=1,2,3",
    ])
      expect(parse(`vy=karta&${odd}`).frame).toBeNull();
  });

  it("has no order by distance without a place", () => {
    expect(parse("sortering=avstand").sort).toBe("relevance");
  });

  it("takes the far end of the distance scale as any distance", () => {
    expect(parse(`fran=2480&radie=${widestKm}`).radiusKm).toBeNull();
    expect(parse(`fran=2480&radie=${widestKm - 10}`).radiusKm).toBe(widestKm - 10);
  });

  it("takes one choice away and starts from the first page", () => {
    const query = parse("typ=surplus&typ=wanted&sida=3");
    expect(searchHref(withoutFilter(query, "type", "surplus"))).toBe("/sok?typ=wanted");
  });

  it("never throws, and what it wrote it reads back the same", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              fc.constantFrom(
                "q",
                "typ",
                "kategori",
                "attr.x",
                "fran",
                "lat",
                "lng",
                "radie",
                "sortering",
                "sida",
                "vy",
              ),
              fc.string(),
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          const query = parseSearchQuery(new URLSearchParams(pairs));
          expect(parseSearchQuery(searchParams(query))).toEqual(query);
        },
      ),
    );
  });
});
