import { describe, expect, it } from "vitest";
import { Breadcrumbs } from "./breadcrumbs";
import { Footer } from "./footer";
import { Header } from "./header";
import { PageHeader } from "./page-header";
import { pageNumbers, Pagination } from "./pagination";
import { attr, renderStatic, tag } from "./render-static";
import { SkipLink } from "./skip-link";
import { Stepper } from "./stepper";
import { Tabs } from "./tabs";

const header = {
  brand: "Tillvara",
  homeHref: "/",
  links: [
    { href: "/sok", label: "Sök", current: true },
    { href: "/lagg-upp", label: "Lägg upp" },
  ],
  language: { href: "/sprak/en", label: "English", lang: "en" },
};

describe("the header", () => {
  it("has one main navigation, the current page marked, and the other language in its own tongue", async () => {
    const html = await renderStatic(<Header {...header} signIn={{ href: "/logga-in", label: "Logga in" }} />);
    expect(html.match(/<nav/g)).toHaveLength(1);
    expect(attr(tag(html, "nav", "class"), "aria-label")).toBe("Huvudmeny");
    expect(attr(tag(html, "a", 'href="/sok"'), "aria-current")).toBe("page");
    expect(attr(tag(html, "a", 'href="/sprak/en"'), "lang")).toBe("en");
    expect(html).toContain("Logga in");
  });

  it("says how much is unread, and caps the figure it draws", async () => {
    const html = await renderStatic(<Header {...header} inbox={{ href: "/inkorg", label: "Inkorg", unread: 120 }} />);
    expect(attr(tag(html, "a", 'href="/inkorg"'), "aria-label")).toBe("Inkorg, 120 olästa");
    expect(html).toContain(">99+<");
  });

  it("shows the account instead of sign-in", async () => {
    const account = {
      name: "Exempel AB",
      initials: "EA",
      groups: [{ entries: [{ label: "Logga ut", action: "/logga-ut" }] }],
    };
    const html = await renderStatic(
      <Header {...header} account={account} signIn={{ href: "/logga-in", label: "Logga in" }} />,
    );
    expect(html).not.toContain("/logga-in");
    expect(tag(html, "form", 'action="/logga-ut"')).not.toBe("");
  });
});

describe("ways through", () => {
  it("skips to the content", async () => {
    expect(await renderStatic(<SkipLink />)).toBe('<a class="skip" href="#main">Hoppa till innehållet</a>');
  });

  it("ends the breadcrumbs at the page itself", async () => {
    const html = await renderStatic(<Breadcrumbs crumbs={[{ label: "Sök", href: "/sok" }, { label: "Balkar" }]} />);
    expect(html).toContain('<span aria-current="page">Balkar</span>');
  });

  it("marks the open tab", async () => {
    const html = await renderStatic(
      <Tabs
        label="Delar"
        items={[
          { href: "/a", label: "A", current: true, count: "3" },
          { href: "/b", label: "B" },
        ]}
      />,
    );
    expect(attr(tag(html, "a", 'href="/a"'), "aria-current")).toBe("page");
    expect(tag(html, "a", 'href="/b"')).not.toContain("aria-current");
  });

  it("tells the step and which ones are done", async () => {
    const html = await renderStatic(
      <Stepper
        steps={[
          { key: "1", label: "Bild", state: "done", href: "/1" },
          { key: "2", label: "Mängd", state: "now" },
          { key: "3", label: "Plats", state: "todo" },
        ]}
      />,
    );
    expect(attr(tag(html, "ol", "class"), "aria-label")).toBe("Steg 2 av 3");
    expect(attr(tag(html, "li", 'class="now"'), "aria-current")).toBe("step");
    expect(html).toContain('href="/1"');
    expect(html).toContain(", klart");
  });

  it("gives a page its one main heading", async () => {
    const html = await renderStatic(<PageHeader title="Inkorg" lede="Tre olästa" />);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it("puts links in the footer under headings", async () => {
    const html = await renderStatic(
      <Footer
        brand="T"
        homeHref="/"
        about="Om"
        columns={[{ title: "Hitta", links: [{ href: "/sok", label: "Sök" }] }]}
      />,
    );
    expect(html).toMatch(/<h2>Hitta<\/h2><ul/);
  });
});

describe("pages of a list", () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [2, 20, [1, 2, 3, 0, 20]],
    [4, 20, [1, 2, 3, 4, 5, 0, 20]],
    [10, 20, [1, 0, 9, 10, 11, 0, 20]],
    [18, 20, [1, 0, 17, 18, 19, 20]],
    [20, 20, [1, 0, 19, 20]],
  ])("page %i of %i shows %j", (page, count, expected) => {
    expect(pageNumbers(page, count)).toEqual(expected);
  });

  it("never shows a gap that hides a single page", () => {
    const hidden = Array.from({ length: 30 }, (_, i) => i + 1).flatMap((count) =>
      Array.from({ length: count }, (_, i) => pageNumbers(i + 1, count)).flatMap((shown) =>
        shown.flatMap((n, i) => (n === 0 ? [(shown[i + 1] ?? 0) - (shown[i - 1] ?? 0) - 1] : [])),
      ),
    );
    expect(Math.min(...hidden)).toBeGreaterThan(1);
  });

  it("is nothing for a single page and marks the current one otherwise", async () => {
    expect(await renderStatic(<Pagination page={1} pageCount={1} hrefFor={(n) => `/?p=${n}`} />)).toBe("");
    const html = await renderStatic(<Pagination page={2} pageCount={3} hrefFor={(n) => `/?p=${n}`} />);
    expect(attr(tag(html, "a", 'aria-current="page"'), "href")).toBe("/?p=2");
    expect(attr(tag(html, "a", 'rel="prev"'), "href")).toBe("/?p=1");
    expect(attr(tag(html, "a", 'rel="next"'), "href")).toBe("/?p=3");
  });
});
