import { describe, expect, it } from "vitest";
import { renderMail, type MailContent } from "./render-mail";

const content: MailContent = {
  locale: "sv",
  preheader: "Ny fråga",
  heading: "Fråga om <dörrar>",
  paragraphs: ["Hej & välkommen", "Andra stycket"],
  quote: "Finns de kvar?\nVi kan hämta.",
  facts: [["Antal", "40 st"]],
  action: { label: "Svara", href: "https://tillvara.example/inkorg/1?a=1&b=2" },
  footer: "Därför får du brevet.",
};

describe("renderMail", () => {
  it("says the same in both parts", () => {
    const { html, text } = renderMail(content);
    for (const words of ["Andra stycket", "Antal", "40 st", "Svara", "Därför får du brevet."]) {
      expect(html).toContain(words);
      expect(text).toContain(words);
    }
    expect(text).toContain("https://tillvara.example/inkorg/1?a=1&b=2");
    expect(text).toContain("> Finns de kvar?\n> Vi kan hämta.");
    expect(html).toContain('lang="sv"');
  });

  it("escapes what people wrote", () => {
    const { html } = renderMail({ ...content, quote: "<img src=x onerror=alert(1)>", facts: [["<b>", "\"'"]] });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).toContain("Fråga om &lt;dörrar&gt;");
    expect(html).toContain("a=1&amp;b=2");
  });

  it("links to the web only", () => {
    expect(() => renderMail({ ...content, action: { label: "x", href: "javascript:alert(1)" } })).toThrow(TypeError);
  });

  it("declares both colour schemes and needs nothing from the network", () => {
    const { html } = renderMail(content);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain("prefers-color-scheme:dark");
    expect(html).not.toMatch(/<(img|link|script)/);
  });

  it("leaves out what there is none of", () => {
    const { html, text } = renderMail({ locale: "en", preheader: "p", heading: "h", paragraphs: ["one"], footer: "f" });
    expect(html).not.toContain("blockquote");
    expect(html).not.toContain('class="b"');
    expect(text).toBe("h\n\none\n\n-- \nf\n");
  });
});
