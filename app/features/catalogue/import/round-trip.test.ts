import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributeDefinition, AttributeValue } from "~/features/reference/attribute";
import { attributeDefinitions } from "~/features/reference/attribute-dictionary";
import { categories } from "~/features/reference/category-tree";
import { parseAttribute } from "~/features/reference/parse-attribute";
import { quantityUnits } from "~/features/reference/units";
import { unwrap } from "~/shared/result";
import { applyPatch, contradictions } from "../drafting/apply-patch";
import {
  emptyFields,
  listingTypes,
  priceKinds,
  vatModes,
  serviceKinds,
  dismantlingAnswers,
  goneByActions,
  type ListingFields,
} from "../listing";
import { checkTable } from "./check-table";
import { mapHeadings } from "./columns";
import { readCsv } from "./read-csv";
import { exportCsv, templateCsv, type ExportedListing } from "./serialize-row";

const sites = ["Lager", "Lager", 'Snickeriet; norra "hallen"'].map((name, index) => ({
  id: `0190b3a0-0000-7000-8000-00000000000${index}`,
  name,
}));

const words = fc.string({
  unit: fc.constantFrom("a", "Å", "ö", '"', ";", ",", "=", "-", "'", "@", " ", "1", "é", "€", "😀", "ja", "okänt"),
  maxLength: 40,
});
const textValue = words.map((text) => text.replaceAll(/\s+/g, " ").trim());
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const amount = fc.integer({ min: 1, max: 2_000_000_000 }).map((thousandths) => thousandths / 1000);

/** A value as the dictionary itself reads it, so that only values that can be stored are tried. */
function attributeValue(definition: AttributeDefinition): fc.Arbitrary<AttributeValue | null> {
  const raw: fc.Arbitrary<string> =
    definition.type === "number"
      ? fc
          .double({ min: definition.min, max: definition.max, noNaN: true })
          .map((value) => (definition.integer ? String(Math.round(value)) : value.toFixed(3)))
      : definition.type === "yesno"
        ? fc.constantFrom("ja", "nej")
        : definition.type === "date"
          ? day
          : definition.type === "text"
            ? words
            : definition.type === "choice"
              ? fc.constantFrom(...(definition.options ?? []).map(({ key }) => key))
              : fc
                  .subarray(
                    (definition.options ?? []).map(({ key }) => key),
                    { minLength: 1 },
                  )
                  .map((keys) => keys.join("|"));
  return fc.tuple(raw, fc.constantFrom("", " #measured", " #documented")).map(([text, basis]) => {
    const parsed = parseAttribute(definition, text + basis);
    return parsed.ok ? parsed.value : { u: true };
  });
}

const attributes = fc
  .subarray([...attributeDefinitions], { maxLength: 12 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((definition) => attributeValue(definition).map((value) => [definition.key, value] as const)),
    ),
  )
  .map((pairs) =>
    Object.fromEntries(pairs.filter((pair): pair is readonly [string, AttributeValue] => pair[1] !== null)),
  );

const change = fc.record({
  title: textValue.filter((text) => text !== ""),
  description: words.map((text) => (text.trim() === "" ? "" : text)),
  language: fc.constantFrom("sv" as const, "en" as const),
  externalReference: nullable(textValue.filter((text) => text !== "")),
  categoryCode: nullable(fc.constantFrom(...categories.map(({ code }) => code))),
  attributes,
  quantity: nullable(amount),
  unit: nullable(fc.constantFrom(...quantityUnits)),
  quantityApproximate: fc.boolean(),
  enteredMassKg: nullable(amount),
  cadence: fc.constantFrom("once" as const, "recurring" as const),
  recurrencePeriod: nullable(fc.constantFrom("week" as const, "month" as const)),
  recurringFrom: nullable(day),
  priceKind: fc.constantFrom(...priceKinds),
  priceMinor: nullable(fc.integer({ min: 0, max: 1_000_000_000_000 })),
  vatMode: fc.constantFrom(...vatModes),
  siteId: nullable(fc.constantFrom(...sites.map(({ id }) => id))),
  municipalityCode: nullable(fc.constantFrom("2480", "2482")),
  locality: nullable(textValue.filter((text) => text !== "")),
  latitude: nullable(fc.double({ min: -90, max: 90, noNaN: true }).map((value) => Number(value.toFixed(15)) + 0)),
  longitude: nullable(fc.double({ min: -180, max: 180, noNaN: true }).map((value) => Number(value.toFixed(15)) + 0)),
  availableFrom: nullable(day),
  goneBy: nullable(day),
  goneByAction: nullable(fc.constantFrom(...goneByActions)),
  pickUp: fc.boolean(),
  deliverWithinKm: nullable(fc.integer({ min: 1, max: 2000 })),
  thirdPartyFreight: fc.boolean(),
  dismantling: nullable(fc.constantFrom(...dismantlingAnswers)),
  strategy: nullable(fc.constantFrom("R0" as const, "R3" as const, "R9" as const)),
  serviceKind: nullable(fc.constantFrom(...serviceKinds)),
});

/** Fields as the catalogue keeps them: what excludes each other is settled before. */
const stored: fc.Arbitrary<ListingFields> = change
  .map((patch) =>
    applyPatch(emptyFields, {
      ...patch,
      quantityUnknown: patch.quantity === null && patch.pickUp,
      quantityApproximate: patch.quantity !== null && patch.quantityApproximate,
    }),
  )
  .filter((fields) => contradictions(fields).length === 0);

const listing = (fields: ListingFields, index: number, type: ExportedListing["type"]): ExportedListing => ({
  reference: `T-${String(2222222 + index)}`,
  type,
  fields,
});

function readBack(csv: string, listings: readonly ExportedListing[], clearEmpty: boolean) {
  const table = unwrap(readCsv(csv.slice(1)));
  const references = new Set(listings.map(({ reference }) => reference));
  return checkTable(table, {
    headings: table.headers,
    mapping: mapHeadings(table.headers),
    sites,
    known: new Set(),
    references,
    publish: false,
    clearEmpty,
  });
}

describe("export and import", () => {
  it("a round trip changes nothing, in both languages, also when empty cells empty", () => {
    const numbered = fc.uniqueArray(fc.tuple(stored, fc.constantFrom(...listingTypes)), {
      minLength: 1,
      maxLength: 4,
      selector: ([fields]) => fields.externalReference ?? fields,
    });
    fc.assert(
      fc.property(numbered, fc.constantFrom("sv" as const, "en" as const), fc.boolean(), (all, locale, clearEmpty) => {
        const listings = all.map(([fields, type], index) => listing(fields, index, type));
        const { clean, rejected } = readBack(exportCsv(listings, locale, sites), listings, clearEmpty);
        expect(rejected).toEqual([]);
        expect(clean.map(({ row }) => row.type)).toEqual(listings.map(({ type }) => type));
        clean.forEach(({ row }, index) => {
          const before = (listings[index] as ExportedListing).fields;
          expect(applyPatch(before, row.fields)).toEqual(before);
          // Where empty cells empty, they are part of the patch, and a blank listing ends the same.
          const blank = { ...emptyFields, quantityUnknown: before.quantityUnknown };
          expect(applyPatch(blank, row.fields)).toEqual(before);
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each(["sv", "en"] as const)("the template's example row is clean (%s)", (locale) => {
    const { clean, rejected } = readBack(templateCsv(locale, null), [], false);
    expect(rejected).toEqual([]);
    expect(clean).toHaveLength(1);
  });
});
