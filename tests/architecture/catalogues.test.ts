import { describe, expect, it } from "vitest";
import { listingEvents } from "../../app/features/catalogue/event-type";
import { purchaseEvents } from "../../app/features/tenders/direct-purchase/purchase";
import { needEvents } from "../../app/features/tenders/needs/need";
import { tenderEvents } from "../../app/features/tenders/event-type";
import { catalogues } from "../../app/i18n/catalogues.server";
import { namespaces } from "../../app/i18n/namespaces";
import { filesUnder, read } from "./source-files";

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe.each(namespaces)("catalogue %s", (namespace) => {
  const sv: Record<string, string> = catalogues.sv[namespace];
  const en: Record<string, string> = catalogues.en[namespace];

  it("has the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });

  it("has the same placeholders in both languages, and no empty sentence", () => {
    for (const [key, text] of Object.entries(sv)) {
      expect(text.trim(), `${namespace}.${key}`).not.toBe("");
      expect(new Set(placeholders(en[key] ?? "")), `${namespace}.${key}`).toEqual(new Set(placeholders(text)));
    }
  });

  it("has both plural forms", () => {
    const missing = Object.keys(sv)
      .filter((key) => key.endsWith("_one"))
      .filter((key) => !(key.replace(/_one$/, "_other") in sv));
    expect(missing).toEqual([]);
  });
});

describe("sentences", () => {
  it("do not stand in components: no Swedish letters and no prose between tags outside the catalogues", () => {
    const faults: string[] = [];
    for (const file of [...filesUnder("app/routes"), ...filesUnder("app/ui"), ...filesUnder("app/features")]) {
      if (!file.endsWith(".tsx") || /\.test\.tsx$|styleguide/.test(file)) continue;
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      for (const match of text.matchAll(/>\s*([A-ZÅÄÖ][a-zåäö]+(?: [a-zåäöA-Z]+)+[.!?]?)\s*</g))
        faults.push(`${file}: ${match[1]}`);
      for (const match of text.matchAll(/(?:aria-label|title|placeholder|alt)="([A-ZÅÄÖ][^"]* [^"]*)"/g))
        faults.push(`${file}: ${match[1]}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("the event log", () => {
  it("has a name for every type of event that is written", () => {
    const sources = filesUnder("app").filter((file) => file.endsWith(".server.ts"));
    const written = sources.flatMap((file) =>
      [...read(file).matchAll(/\btype: (?:\w+ \? )?"([a-z_]+\.[a-z_]+)"(?: : "([a-z_]+\.[a-z_]+)")?/g)].flatMap(
        ([, one, other]) => [one, other].filter((type) => type !== undefined),
      ),
    );
    const types = [
      ...new Set([
        ...written,
        ...listingEvents.map((what) => `listing.${what}`),
        ...tenderEvents.map((what) => `tender.${what}`),
        ...needEvents.map((what) => `need.${what}`),
        ...purchaseEvents.map((what) => `purchase.${what}`),
      ]),
    ];
    expect(types).toContain("message.sent");
    expect(types.filter((type) => !(type in catalogues.sv.events))).toEqual([]);
  });
});
