import { describe, expect, it } from "vitest";
import { AppLink } from "./app-link";
import { Banner, Flash, ToastRegion } from "./banner";
import { Button, ButtonLink } from "./button";
import { Chip, RemovableChip } from "./chip";
import { Dialog } from "./dialog";
import { Disclosure } from "./disclosure";
import { Icon } from "./icon";
import { Menu } from "./menu";
import { attr, renderStatic, tag } from "./render-static";
import { Sheet, SheetLink } from "./sheet";
import { Shortcuts } from "./shortcuts";
import { SubmitButton } from "./submit-button";
import { ThemeSwitch } from "./theme-switch";

describe("buttons and links", () => {
  it("a button submits unless told otherwise", async () => {
    expect(attr(await renderStatic(<Button>Spara</Button>), "type")).toBe("submit");
    expect(attr(await renderStatic(<Button type="button">Spara</Button>), "type")).toBe("button");
    expect(attr(await renderStatic(<SubmitButton>Skicka</SubmitButton>), "type")).toBe("submit");
  });

  it("keeps its name when only the icon shows", async () => {
    const html = await renderStatic(
      <Button icon="x" iconOnly>
        Stäng
      </Button>,
    );
    expect(html).toContain('<span class="vh">Stäng</span>');
    expect(html).toContain('aria-hidden="true"');
  });

  it("says that it is busy", async () => {
    const html = await renderStatic(<Button busy>Spara</Button>);
    expect(attr(html, "aria-busy")).toBe("true");
    expect(attr(html, "aria-disabled")).toBe("true");
  });

  it("leaves foreign, downloaded and whole-page links to the browser", async () => {
    expect(await renderStatic(<AppLink href="https://example.org/a">A</AppLink>)).toBe(
      '<a href="https://example.org/a">A</a>',
    );
    expect(await renderStatic(<AppLink href="//example.org">A</AppLink>)).toBe('<a href="//example.org">A</a>');
    expect(await renderStatic(<AppLink href="#a">A</AppLink>)).toBe('<a href="#a">A</a>');
    expect(attr(await renderStatic(<ButtonLink href="/sok">Sök</ButtonLink>), "href")).toBe("/sok");
  });

  it("names an icon that stands alone and hides one that does not", async () => {
    const alone = await renderStatic(<Icon name="leaf" label="Klimat" />);
    expect(attr(alone, "role")).toBe("img");
    expect(attr(alone, "aria-label")).toBe("Klimat");
    expect(await renderStatic(<Icon name="leaf" />)).toContain('aria-hidden="true"');
    expect(alone).toMatch(/<use href="[^"]*icons[^"]*#leaf"/);
  });
});

describe("chips", () => {
  it("says what following it removes", async () => {
    const html = await renderStatic(<RemovableChip label="Trä" removeHref="/sok" />);
    expect(attr(html, "aria-label")).toBe("Ta bort Trä");
    expect(attr(html, "href")).toBe("/sok");
  });

  it("marks the chosen one", async () => {
    expect(
      attr(
        await renderStatic(
          <Chip href="/a" on>
            A
          </Chip>,
        ),
        "aria-current",
      ),
    ).toBe("true");
    expect(await renderStatic(<Chip>A</Chip>)).toMatch(/^<span/);
  });
});

describe("what opens", () => {
  it("a menu is a disclosure whose acts are POST forms", async () => {
    const html = await renderStatic(
      <Menu
        summary="Konto"
        groups={[
          {
            label: "Byt",
            entries: [
              { label: "Ut", action: "/ut", fields: [{ name: "till", value: "/" }] },
              { label: "Hem", href: "/", current: true },
            ],
          },
        ]}
      />,
    );
    expect(html).toMatch(/^<details[^>]*><summary/);
    expect(attr(tag(html, "form", 'action="/ut"'), "method")).toBe("post");
    expect(tag(html, "input", 'name="till"')).toContain('type="hidden"');
    expect(attr(tag(html, "a", 'href="/"'), "aria-current")).toBe("page");
  });

  it("a dialog opened by the server stands open, named, with a way out", async () => {
    const html = await renderStatic(
      <Dialog title="Ta bort?" open closeHref="/annons">
        Text
      </Dialog>,
    );
    const dialog = tag(html, "dialog", "open");
    expect(html).toContain(`<h2 id="${attr(dialog, "aria-labelledby")}">Ta bort?</h2>`);
    expect(attr(tag(html, "a", 'href="/annons"'), "aria-label")).toBe("Stäng");
    expect(
      await renderStatic(
        <Dialog title="T" open={false} closeHref="/">
          x
        </Dialog>,
      ),
    ).not.toMatch(/<dialog[^>]* open/);
  });

  it("a sheet opens and closes by address", async () => {
    const html = await renderStatic(
      <>
        <SheetLink sheet="filter" count={2}>
          Filter
        </SheetLink>
        <Sheet id="filter" closeTo="resultat" title="Filter">
          Innehåll
        </Sheet>
      </>,
    );
    expect(tag(html, "a", 'href="#filter"')).not.toBe("");
    expect(attr(tag(html, "aside", 'id="filter"'), "aria-label")).toBe("Filter");
    expect(attr(tag(html, "a", 'aria-label="Stäng"'), "href")).toBe("#resultat");
  });

  it("a disclosure is native", async () => {
    expect(await renderStatic(<Disclosure summary="Varför?">Därför</Disclosure>)).toMatch(/^<details[^>]*><summary>/);
  });

  it("the theme is chosen by a form", async () => {
    const html = await renderStatic(<ThemeSwitch current="dark" action="/utseende" />);
    expect(attr(tag(html, "form", "action"), "method")).toBe("post");
    expect(attr(tag(html, "button", 'value="dark"'), "aria-pressed")).toBe("true");
    expect(attr(tag(html, "button", 'value="light"'), "aria-pressed")).toBe("false");
  });
});

describe("messages", () => {
  it("a banner speaks by icon and word, and aloud only when asked", async () => {
    const quiet = await renderStatic(
      <Banner tone="warn" title="Avfall">
        Kontrollera.
      </Banner>,
    );
    expect(quiet).not.toContain("role=");
    expect(quiet).toContain("#triangle-alert");
    expect(attr(await renderStatic(<Banner role="alert">Fel</Banner>), "role")).toBe("alert");
  });

  it("a flash is announced and can be put away", async () => {
    const html = await renderStatic(<Flash>Publicerad</Flash>);
    expect(attr(html, "role")).toBe("status");
    expect(html).toContain("Dölj meddelandet");
  });

  it("the toast region is there before the words", async () => {
    expect(await renderStatic(<ToastRegion />)).toBe('<div class="toasts" role="status"></div>');
  });
});

describe("keyboard shortcuts", () => {
  it("are not announced before they can work", async () => {
    expect(await renderStatic(<Shortcuts searchHref="/sok" />)).toBe("");
  });
});
