import { describe, expect, it } from "vitest";
import { Badge } from "./badge";
import { Avatar, initialsOf } from "./avatar";
import { Card } from "./card";
import { artCodes, CategoryArt, CategoryIcon, isArtCode } from "./category-art";
import { ChartFrame, Columns, placeRows, Waterfall } from "./chart";
import { EmptyState } from "./empty-state";
import { Gallery } from "./gallery";
import { KeyFacts } from "./key-facts";
import { LevelRings } from "./level-rings";
import { Picture } from "./picture";
import { RegionMap } from "./region-map";
import { mapPlaces } from "./region-map-places";
import { attr, renderStatic, tag } from "./render-static";
import { Rows } from "./rows";
import { Distance, Progress, ScaleBar } from "./scale-bar";
import { Skeleton, Spinner } from "./skeleton";
import { Stats } from "./stat";
import { Styleguide } from "./styleguide";
import { Table } from "./table";
import { Timeline } from "./timeline";
import { Unknown } from "./unknown";

describe("things one can open", () => {
  it("a card has one link, a heading and what is unknown in words", async () => {
    const html = await renderStatic(
      <Card href="/a/1" title="Balkar" lead="12 st" lines={[{ key: "e", text: "Underlag saknas", unknown: true }]} />,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toMatch(/<h3[^>]*><a/);
    expect(html).toContain('<span class="unk">Underlag saknas</span>');
  });

  it("a gallery leads to each large picture without JavaScript and loads the first at once", async () => {
    const pictures = Array.from({ length: 7 }, (_, i) => ({
      id: `${i}`,
      src: `/${i}.jpg`,
      fullHref: `/${i}-full.jpg`,
      alt: `Bild ${i}`,
      width: 4,
      height: 3,
    }));
    const html = await renderStatic(<Gallery pictures={pictures} />);
    expect(html.match(/<a /g)).toHaveLength(5);
    expect(attr(tag(html, "a", 'href="/0-full.jpg"'), "aria-label")).toBe("Visa större: Bild 0");
    expect(attr(tag(html, "img", 'src="/0.jpg"'), "loading")).toBe("eager");
    expect(attr(tag(html, "img", 'src="/1.jpg"'), "loading")).toBe("lazy");
    expect(html).toContain("+2");
  });

  it("a picture offers modern formats first and keeps its measure", async () => {
    const html = await renderStatic(
      <Picture
        src="/a.jpg"
        alt=""
        width={800}
        height={600}
        placeholder="#abc"
        sources={[{ type: "image/avif", srcSet: "/a.avif 800w" }]}
      />,
    );
    expect(html.indexOf("image/avif")).toBeLessThan(html.indexOf("<img"));
    expect(tag(html, "img", 'width="800"')).toContain('height="600"');
    expect(html).toContain("background-color:#abc");
  });

  it("rows link their titles", async () => {
    expect(await renderStatic(<Rows rows={[{ key: "1", icon: "bell", title: "Svara", href: "/t/1" }]} />)).toContain(
      'href="/t/1"',
    );
  });
});

describe("facts and states", () => {
  it("pairs each fact with its value, source or unknown", async () => {
    const html = await renderStatic(
      <KeyFacts
        facts={[
          { key: "a", label: "Mängd", value: "12 st", source: "Säljaren" },
          { key: "b", label: "Yta", unknown: true },
        ]}
      />,
    );
    expect(html).toContain("<dt>Mängd</dt><dd>12 st");
    expect(html).toContain('<span class="src">Säljaren</span>');
    expect(html).toContain('<span class="unk">Vet inte</span>');
    expect(await renderStatic(<Unknown>Ingen vet</Unknown>)).toContain("Ingen vet");
  });

  it.each(["ok", "no", "warn", "info", "unknown"] as const)("the tone %s comes with an icon", async (tone) => {
    expect(await renderStatic(<Badge tone={tone}>X</Badge>)).toContain("<use ");
  });

  it("draws as many rings as the level", async () => {
    const rings = async (level: 1 | 2 | 3) =>
      (await renderStatic(<LevelRings level={level} label="N" />)).match(/<(path|ellipse)/g)?.length;
    expect([await rings(1), await rings(2), await rings(3)]).toEqual([1, 2, 3]);
  });

  it("a scale bar is a meter in words", async () => {
    const html = await renderStatic(<ScaleBar filled={6} total={10} mark={4} label="Komplett" valueText="6 av 10" />);
    const meter = tag(html, "div", 'role="meter"');
    expect(attr(meter, "aria-valuenow")).toBe("6");
    expect(attr(meter, "aria-valuetext")).toBe("6 av 10");
    expect(html.match(/class="on"/g)).toHaveLength(6);
    expect(html).toContain("--at:40%");
  });

  it("progress has no value while nobody knows", async () => {
    expect(await renderStatic(<Progress label="Läser" />)).not.toContain("aria-valuenow");
    expect(attr(await renderStatic(<Progress label="Läser" share={1.4} />), "aria-valuenow")).toBe("100");
  });

  it("a distance is never drawn backwards", async () => {
    expect(await renderStatic(<Distance km={-3} text="0 km" />)).toContain("--km:0");
  });

  it("waits and gaps are named or silent", async () => {
    expect(await renderStatic(<Spinner />)).toContain("Hämtar");
    expect(await renderStatic(<Skeleton />)).toContain('aria-hidden="true"');
    expect(await renderStatic(<EmptyState title="Tomt" example="Till exempel" />)).toContain("<h2>Tomt</h2>");
    expect(await renderStatic(<Stats stats={[{ key: "a", value: "12", label: "annonser" }]} />)).toContain(
      "<dt>annonser</dt><dd>12",
    );
    expect(
      await renderStatic(<Timeline entries={[{ key: "1", state: "now", time: "10.04", title: "Nu" }]} />),
    ).toContain("<time");
  });

  it.each([
    ["Exempel Norrmontage AB", "EN"],
    ["Region Västerbotten", "RV"],
    ["AB Åkeri", "ÅK"],
    ["Exempelkommunen", "EX"],
    ["AB", "AB"],
    ["", ""],
  ])("%s is shown as %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("initials are for the eye", async () => {
    expect(await renderStatic(<Avatar initials="EN" />)).toContain('aria-hidden="true"');
  });
});

describe("figures", () => {
  it("a table names itself, its columns and its rows", async () => {
    const html = await renderStatic(
      <Table
        caption="Annonser"
        stack
        columns={[
          { key: "n", label: "Namn", sort: { href: "/?s=n", direction: "ascending" } },
          { key: "v", label: "Visad", numeric: true },
        ]}
        rows={[{ id: "1", cells: { n: "Balkar", v: "86" } }]}
      />,
    );
    expect(html).toContain("<caption>Annonser</caption>");
    expect(attr(tag(html, "th", 'scope="col"'), "aria-sort")).toBe("ascending");
    expect(html).toContain('<th scope="row">Balkar</th>');
    expect(html).toContain('<td class="r" data-label="Visad">86</td>');
    expect(attr(tag(html, "div", 'role="region"'), "aria-label")).toContain("Annonser");
  });

  it("a chart comes with its table", async () => {
    const html = await renderStatic(
      <ChartFrame
        title="Effekt"
        summary="Störst i maj"
        table={{ caption: "Effekt", columns: [{ key: "m", label: "Månad" }], rows: [{ id: "1", cells: { m: "Maj" } }] }}
      >
        <Columns
          label="Störst i maj"
          data={[
            { key: "1", label: "M", value: 5 },
            { key: "2", label: "J", value: -1 },
          ]}
        />
      </ChartFrame>,
    );
    expect(html).toContain("<figcaption>");
    expect(html).toContain("<table");
    expect(attr(tag(html, "div", 'role="img"'), "aria-label")).toBe("Störst i maj");
    expect(html).toContain("--h:0%");
  });

  it("each row of a waterfall begins where the one before it ended", async () => {
    const rows = [
      { key: "a", label: "A", kind: "plus", amount: 206, text: "+206" },
      { key: "b", label: "B", kind: "minus", amount: -36, text: "−36" },
      { key: "c", label: "C", kind: "sum", amount: 170, text: "170", low: 96, high: 230 },
    ] as const;
    expect(placeRows(rows).map(({ from, to }) => [from, to])).toEqual([
      [0, 206],
      [206, 170],
      [0, 170],
    ]);
    expect(await renderStatic(<Waterfall rows={rows} />)).toContain("--range:");
  });

  it("a waterfall below nought keeps its zero inside the frame", async () => {
    const html = await renderStatic(
      <Waterfall rows={[{ key: "a", label: "A", kind: "sum", amount: -40, text: "−40" }]} />,
    );
    expect(html).toContain("--from:0.00%;--w:100.00%");
  });
});

describe("drawings and map", () => {
  it("every code has a drawing and an icon in one of four families", async () => {
    for (const code of artCodes) {
      const art = await renderStatic(<CategoryArt code={code} />);
      expect(art).toMatch(/fam-(build|made|soft|flow)/);
      expect(art).toContain(`cat-${code}.svg#a`);
      expect(await renderStatic(<CategoryIcon code={code} />)).toContain(`#cat-${code}`);
    }
    expect(isArtCode("timber")).toBe(true);
    expect(isArtCode("toString")).toBe(false);
  });

  it("each municipality is a link with its count in words; unknown codes are left to the list", async () => {
    const counts = [
      { code: "2480", name: "Umeå", count: 412, text: "412 annonser", href: "/sok?kommun=2480", current: true },
      { code: "0180", name: "Stockholm", count: 1, text: "1 annons", href: "/sok?kommun=0180" },
    ];
    const html = await renderStatic(<RegionMap label="Karta" counts={counts} withList />);
    expect(attr(tag(html, "a", 'class="rmap__m"'), "aria-label")).toBe("Umeå: 412 annonser");
    expect(html.match(/class="rmap__m"/g)).toHaveLength(1);
    expect(html).toContain("Stockholm");
    expect(html).toContain("okfse/sweden-geojson");
    expect(Object.keys(mapPlaces)).toHaveLength(15);
  });
});

describe("the styleguide", () => {
  it("renders every part with one main heading and unique ids", async () => {
    const html = await renderStatic(<Styleguide />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
