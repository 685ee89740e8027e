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
