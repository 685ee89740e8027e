import type { Bilingual } from "~/shared/locale";
import type { ListingFields } from "../../listing";

export interface FieldWord {
  readonly value: string;
  readonly label: Bilingual;
}

interface Base {
  /** Stands in headings and stored mappings; never renamed. */
  readonly key: string;
  readonly label: Bilingual;
  /** Other headings people use. */
  readonly aliases: readonly string[];
  /** Fields the cell decides. */
  readonly fields: readonly (keyof ListingFields)[];
  /** A cell for the template's example row. */
  readonly example: Bilingual;
}

export type FieldColumn = Base &
  (
    | { readonly kind: "text"; readonly max: number; readonly multiline?: true }
    | { readonly kind: "choice"; readonly words: readonly FieldWord[] }
    | { readonly kind: "number"; readonly min: number; readonly max: number; readonly decimals: number }
    | {
        readonly kind:
          | "reference"
          | "type"
          | "category"
          | "quantity"
          | "unit"
          | "money"
          | "site"
          | "municipality"
          | "date"
          | "yesno";
      }
  );

type Pair = readonly [sv: string, en: string];
const two = ([sv, en]: Pair): Bilingual => ({ sv, en });

const base = (
  key: string,
  label: Pair,
  aliases: readonly string[],
  fields: readonly (keyof ListingFields)[],
  example: Pair = ["", ""],
): Base => ({
  key,
  label: two(label),
  aliases,
  fields,
  example: two(example),
});

const simple = (
  kind: "money" | "date" | "yesno" | "unit" | "quantity" | "category" | "site" | "municipality",
  key: keyof ListingFields,
  label: Pair,
  aliases: readonly string[],
  example?: Pair,
): FieldColumn => ({ ...base(key, label, aliases, [key], example), kind });

const text = (
  key: keyof ListingFields,
  label: Pair,
  aliases: readonly string[],
  max: number,
  example?: Pair,
): FieldColumn => ({
  ...base(key, label, aliases, [key], example),
  kind: "text",
  max,
});

const choice = (
  key: keyof ListingFields,
  label: Pair,
  aliases: readonly string[],
  words: Readonly<Record<string, Pair>>,
  example?: Pair,
): FieldColumn => ({
  ...base(key, label, aliases, [key], example),
  kind: "choice",
  words: Object.entries(words).map(([value, pair]) => ({ value, label: two(pair) })),
});

const number = (
  key: keyof ListingFields,
  label: Pair,
  aliases: readonly string[],
  range: { min: number; max: number; decimals: number },
): FieldColumn => ({ ...base(key, label, aliases, [key]), kind: "number", ...range });

export const typeWords: readonly FieldWord[] = [
  { value: "surplus", label: { sv: "överskott", en: "surplus" } },
  { value: "service", label: { sv: "tjänst", en: "service" } },
  { value: "wanted", label: { sv: "sökes", en: "wanted" } },
];

/** Largest amount of a `numeric(16,3)` column, with room to spare. */
export const maxAmount = 1_000_000_000_000;

/** The fields of a listing as columns, in the order of the template. */
export const fieldColumns: readonly FieldColumn[] = [
  {
    ...base("reference", ["Tillvara-referens", "Tillvara reference"], ["annonsreferens", "listing reference"], []),
    kind: "reference",
  },
  text(
    "externalReference",
    ["Egen referens", "Own reference"],
    [
      "artikelnummer",
      "inventarienummer",
      "artikelnr",
      "art.nr",
      "inventarienr",
      "article number",
      "inventory number",
      "sku",
      "ref",
      "referens",
      "external reference",
    ],
    80,
    ["INV-1001", "INV-1001"],
  ),
  { ...base("type", ["Typ", "Type"], ["annonstyp", "listing type"], [], ["överskott", "surplus"]), kind: "type" },
  text("title", ["Rubrik", "Title"], ["namn", "benämning", "titel", "name", "artikel", "item"], 140, [
    "Innerdörrar, vita, 9×21",
    "Interior doors, white, 9×21",
  ]),
  {
    ...text("description", ["Beskrivning", "Description"], ["text", "kommentar", "comment"], 10_000, [
      "Demonterade och lagrade inomhus.",
      "Dismantled and stored indoors.",
    ]),
    multiline: true,
  } as FieldColumn,
  choice("language", ["Språk", "Language"], [], { sv: ["svenska", "Swedish"], en: ["engelska", "English"] }, [
    "svenska",
    "English",
  ]),
  simple(
    "category",
    "categoryCode",
    ["Kategori", "Category"],
    ["kategorikod", "category code"],
    ["building.doors", "building.doors"],
  ),
  {
    ...base(
      "quantity",
      ["Mängd", "Quantity"],
      ["antal", "amount", "kvantitet", "qty"],
      ["quantity", "quantityApproximate", "quantityUnknown"],
      ["24", "24"],
    ),
    kind: "quantity",
  },
  simple("unit", "unit", ["Enhet", "Unit"], ["mått", "uom"], ["st", "pcs"]),
  number(
    "enteredMassKg",
    ["Vikt totalt (kg)", "Total mass (kg)"],
    ["vikt", "total vikt", "vikt kg", "massa", "vikt totalt", "total mass", "mass kg", "weight"],
    { min: 0.001, max: maxAmount, decimals: 3 },
  ),
  number("minimumLot", ["Minsta post", "Minimum lot"], ["minsta antal", "minsta mängd"], {
    min: 0.001,
    max: maxAmount,
    decimals: 3,
  }),
  choice(
    "cadence",
    ["Återkommer", "Cadence"],
    ["förekomst"],
    { once: ["en gång", "once"], recurring: ["återkommande", "recurring"] },
    ["en gång", "once"],
  ),
  choice("recurrencePeriod", ["Period", "Period"], ["recurrence period"], {
    week: ["vecka", "week"],
    month: ["månad", "month"],
  }),
  simple("date", "recurringFrom", ["Återkommer från", "Recurring from"], []),
  simple("date", "recurringUntil", ["Återkommer till", "Recurring until"], []),
  choice(
    "priceKind",
    ["Prissätt", "Price kind"],
    ["prisform", "pristyp"],
    {
      fixed: ["fast pris", "fixed price"],
      per_unit: ["pris per enhet", "price per unit"],
      negotiable: ["går att förhandla", "negotiable"],
      free: ["skänkes", "free"],
      ask: ["fråga", "ask"],
    },
    ["pris per enhet", "price per unit"],
  ),
  simple(
    "money",
    "priceMinor",
    ["Pris (kr)", "Price (SEK)"],
    ["pris", "price", "à-pris", "pris exkl moms"],
    ["350,00", "350.00"],
  ),
  choice(
    "vatMode",
    ["Moms", "VAT"],
    ["momssats", "vat mode"],
    {
      standard: ["25 %", "standard 25 %"],
      reduced12: ["12 %", "reduced 12 %"],
      reduced6: ["6 %", "reduced 6 %"],
      margin: ["vinstmarginal", "margin scheme"],
      reverse_charge: ["omvänd betalningsskyldighet", "reverse charge"],
      exempt: ["momsfri", "exempt"],
      none: ["ingen moms", "no VAT"],
    },
    ["25 %", "standard 25 %"],
  ),
  simple("site", "siteId", ["Plats", "Site"], ["lager", "anläggning", "warehouse"]),
  simple(
    "municipality",
    "municipalityCode",
    ["Kommun", "Municipality"],
    ["kommunkod", "municipality code"],
    ["Umeå", "Umeå"],
  ),
  text("locality", ["Ort", "Locality"], ["stad", "town", "city"], 120, ["Umeå", "Umeå"]),
  number("latitude", ["Latitud", "Latitude"], ["lat"], { min: -90, max: 90, decimals: 20 }),
  number("longitude", ["Longitud", "Longitude"], ["lon", "lng", "long"], { min: -180, max: 180, decimals: 20 }),
  simple("date", "availableFrom", ["Tillgänglig från", "Available from"], ["från"]),
  simple("date", "availableUntil", ["Tillgänglig till", "Available until"], ["till och med", "till"]),
  simple("date", "goneBy", ["Borta efter", "Gone by"], []),
  choice("goneByAction", ["Vad händer sedan", "What happens then"], ["gone by action"], {
    recycled: ["återvinns", "recycled"],
    energy: ["eldas", "energy recovery"],
    landfill: ["deponeras", "landfill"],
    stored: ["magasineras", "stored"],
    sold_elsewhere: ["säljs på annat håll", "sold elsewhere"],
    unknown: ["inte bestämt", "not decided"],
  }),
  simple("yesno", "pickUp", ["Kan hämtas", "Pick up"], ["avhämtning", "hämtas"], ["ja", "yes"]),
  number(
    "deliverWithinKm",
    ["Kan levereras inom (km)", "Can deliver within (km)"],
    ["kan levereras inom", "can deliver within", "leverans km"],
    { min: 1, max: 2000, decimals: 0 },
  ),
  simple("yesno", "thirdPartyFreight", ["Frakt med åkeri", "Third-party freight"], ["frakt"], ["nej", "no"]),
  choice("dismantling", ["Demontering", "Dismantling"], [], {
    not_needed: ["behövs inte", "not needed"],
    done: ["gjord", "done"],
    needed: ["återstår", "needed"],
    buyer: ["köparen demonterar", "buyer dismantles"],
  }),
  choice("strategy", ["Cirkulär strategi", "Circular strategy"], ["r-strategi", "strategi"], {
    R0: ["avstå", "refuse"],
    R1: ["tänk om", "rethink"],
    R2: ["minska", "reduce"],
    R3: ["återbruk", "reuse"],
    R4: ["reparera", "repair"],
    R5: ["renovera", "refurbish"],
    R6: ["återtillverka", "remanufacture"],
    R7: ["använd till annat", "repurpose"],
    R8: ["materialåtervinn", "recycle"],
    R9: ["energiåtervinn", "recover"],
  }),
  choice("serviceKind", ["Slag av tjänst", "Kind of service"], ["tjänsteslag"], {
    repair: ["reparation", "repair"],
    refurbish: ["renovering", "refurbishment"],
    remanufacture: ["återtillverkning", "remanufacturing"],
    take_back: ["återtagning", "take-back"],
    rental: ["uthyrning", "rental"],
    sharing: ["delning", "sharing"],
    product_as_service: ["produkt som tjänst", "product as a service"],
    dismantling: ["demontering", "dismantling"],
    logistics: ["transport", "logistics"],
    storage: ["lagring", "storage"],
    recycling: ["återvinning", "recycling"],
    advice: ["rådgivning", "advice"],
  }),
];
