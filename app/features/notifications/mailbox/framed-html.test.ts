import { describe, expect, it } from "vitest";
import { renderMail } from "~/documents/mail/render-mail";
import { framedHtml, splitAtLinks } from "./framed-html";

const mail = renderMail({
  locale: "sv",
  preheader: "p",
  heading: "h",
  paragraphs: [],
  action: { label: "Öppna", href: "http://localhost:3000/a?b=1" },
  footer: "f",
});

describe("framedHtml", () => {
  it("opens links outside the frame and brings no style sheet", () => {
    const framed = framedHtml(mail.html);
    expect(framed).toContain('<base target="_top">');
    expect(framed).not.toContain("<style>");
    expect(framed).toContain("http://localhost:3000/a?b=1");
  });
});

describe("splitAtLinks", () => {
  it("finds the addresses in a text part", () => {
    expect(splitAtLinks("Se http://localhost:3000/a?b=1\noch sedan")).toEqual([
      "Se ",
      "http://localhost:3000/a?b=1",
      "\noch sedan",
    ]);
    expect(splitAtLinks("inget")).toEqual(["inget"]);
  });
});
