import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment, cleanFileName } from "./file-name";
import { fileType, isHeic } from "./file-signature";
import { variantWidths } from "./media";
import { pdfFault } from "./pdf-check";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const pdf = (inside = "", after = "\n"): Uint8Array => bytes(`%PDF-1.7\n${inside}\nstartxref\n9\n%%EOF${after}`);

describe("fileType", () => {
  it.each([
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "image/webp"],
    ["%PDF-1.4\n", "application/pdf"],
  ])("%j is %s", (start, contentType) => expect(fileType(bytes(start))?.contentType).toBe(contentType));

  it.each([
    "",
    "GIF89a",
    "<svg xmlns=",
    "<!doctype html>",
    "<?xml version",
    "PK\x03\x04",
    "MZ",
    "RIFF....WAVE",
    "%PDF-x",
    " %PDF-1.4",
    "II*\0",
    "\0\0\0\x18ftypheic",
  ])("%j is nothing we take", (start) => expect(fileType(bytes(start))).toBeNull());

  it("knows the telephone's own format", () => {
    expect(isHeic(bytes("\0\0\0\x18ftypheic"))).toBe(true);
    expect(isHeic(bytes("\0\0\0\x18ftypmp42"))).toBe(false);
  });
});

describe("pdfFault", () => {
  it("takes a whole PDF, also with spaces after its end", () => {
    expect(pdfFault(pdf())).toBeNull();
    expect(pdfFault(pdf("", "\r\n\0\0 "))).toBeNull();
  });
  it("refuses one cut off", () => expect(pdfFault(bytes("%PDF-1.7\nabc"))).toBe("damaged"));
  it("refuses one with another file after its end", () => {
    expect(pdfFault(pdf("", "PK\x03\x04"))).toBe("mixed");
    expect(pdfFault(pdf("", `PK${"\x01".repeat(5000)}`))).toBe("mixed");
  });
  it.each(["<script>alert(1)</script>", "<html >", "<!DOCTYPE html>", "<svg onload=1>", "<?php echo 1;"])(
    "refuses one that begins as a page too: %s",
    (start) => {
      expect(pdfFault(pdf(start))).toBe("mixed");
    },
  );
});

describe("cleanFileName", () => {
  it.each([
    ["C:\\Bilder\\dörr 1.jpg", "dörr 1.jpg"],
    ["../../etc/passwd", "passwd"],
    [".htaccess", "htaccess"],
    ["bild\u202egpj.exe", "bildgpj.exe"],
    ["a\u0000b\n.png", "ab.png"],
    ["", "file"],
    ["..", "file"],
  ])("%j → %j", (given, expected) => expect(cleanFileName(given)).toBe(expected));

  it("keeps the extension of a long name", () => {
    const name = cleanFileName(`${"å".repeat(300)}.jpeg`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/\.jpeg$/);
  });

  it("cuts between characters", () => expect(cleanFileName("😀".repeat(200))).toBe("😀".repeat(120)));

  it("makes a header of any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (given) => {
        const header = attachment(cleanFileName(given));
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/);
        expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
      }),
    );
  });
});

describe("variantWidths", () => {
  it.each([
    [4000, [480, 960, 1600]],
    [1600, [480, 960, 1600]],
    [1200, [480, 960, 1200]],
    [480, [480]],
    [90, [90]],
  ])("of a picture %i wide: %j", (width, expected) => expect(variantWidths(width)).toEqual(expected));
});
