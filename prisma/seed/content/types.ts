/** A value as written in the content: `"?"` is "asked, and nobody knows". Numbers are in the attribute's canonical unit. */
export type Cell = number | string | boolean | readonly string[] | null;

/** How the legal-status gate was answered; absent = not asked yet. Waste carries its List of Waste code. */
export type LegalPreset =
  | "unused"
  | "reuse"
  | "reuse_other"
  | "repair"
  | "dismantled"
  | "dismantled_other"
  | "by_product"
  | "treated_wood"
  | `waste ${string}`
  | `production_waste ${string}`
  | `hazardous ${string}`;

/**
 * One concrete listing made from a base. Keys of the attribute dictionary become attributes (null takes one of the base
 * away); the named keys steer the listing; any other key is a word for `{placeholders}` only.
 */
export interface Version {
  readonly qty?: number;
  /** Organization key and, after `@`, the place of one of its sites: `norrsag@Åmsele`. */
  readonly by?: string;
  readonly price?: Price;
  readonly title?: string;
  readonly min?: number;
  readonly deliver?: number;
  readonly gone?: Gone;
  readonly legal?: LegalPreset;
  readonly state?: "draft" | "paused" | "expired" | "withdrawn" | "archived";
  readonly ref?: string;
  readonly about?: true;
  readonly [key: string]: Cell | undefined;
}

/** Kronor: `"fixed 12000"`, `"each 450"` (per unit), `"negotiable 8000"`, `"negotiable"`, `"free"`, `"ask"`. */
export type Price = "free" | "ask" | "negotiable" | `${"fixed" | "each" | "negotiable"} ${number}`;

/** Days until it is gone, and what happens to it then. */
export type Gone = `${number} ${"recycled" | "energy" | "landfill" | "stored" | "sold_elsewhere" | "unknown"}`;

export interface BaseListing {
  readonly type: "surplus" | "service" | "wanted";
  readonly category: string;
  /** Organizations that have or want it, in turn by version. */
  readonly by: readonly string[];
  /** `{name}` takes a value of the version; `[one|another]` takes one wording a version. */
  readonly title: string;
  readonly text: string;
  readonly unit?: string;
  readonly price?: Price;
  readonly legal?: LegalPreset;
  /** Comes again and again, this often. */
  readonly every?: "week" | "month";
  readonly strategy?: string;
  readonly dismantling?: "not_needed" | "done" | "needed" | "buyer";
  readonly service?: string;
  readonly vat?: string;
  readonly freight?: true;
  /** Always published and for everybody, with the facts as written and no others: requirements are tried on it. */
  readonly steady?: true;
  readonly language?: "en";
  readonly facts: Readonly<Record<string, Cell>>;
  readonly versions: readonly Version[];
}

type Extra = Partial<Omit<BaseListing, "type" | "category" | "by" | "title" | "text" | "facts" | "versions">>;

const make =
  (type: BaseListing["type"]) =>
  (category: string, by: string, title: string, text: string, extra: Extra, facts: BaseListing["facts"], versions: readonly Version[]): BaseListing => ({
    type,
    category,
    by: by.split(" "),
    title,
    text,
    ...extra,
    facts,
    versions,
  });

/** Something left over. */
export const has = make("surplus");
/** Something looked for. */
export const wants = make("wanted");
/** A circular service on offer. */
export const offers = make("service");

export interface SeedPerson {
  /** Local part of the address: `lager` at `norrsag.example`. */
  readonly mailbox: string;
  /** What the person does; people of the example region have roles, not names. */
  readonly role: string;
  readonly membership?: "admin" | "member";
  readonly functions?: readonly string[];
  readonly administrator?: true;
}

export interface SeedFact {
  readonly key: string;
  readonly value?: true | number | string | readonly string[];
  readonly issuer?: string;
  /** First and last day, in days from the day of seeding. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Condition of a practical line: words of which one must fit, being a category group, a leaf, `done`, `needed` (how the
 * thing stands), `service` or `once`.
 */
export interface SeedOrganization {
  /** Also the name before `.example`. */
  readonly key: string;
  readonly kind: "company" | "sole_trader" | "municipality" | "public_body" | "region" | "adviser" | "association";
  readonly name: string;
  /** SNI 2025 detail codes. */
  readonly sni: readonly string[];
  readonly sites: readonly (readonly [name: string, street: string, locality: string])[];
  readonly contact: string;
  readonly about: string;
  readonly takesIn?: string;
  readonly services?: string;
  readonly takesInCategories?: readonly string[];
  readonly serviceCategories?: readonly string[];
  readonly verified?: true;
  /** The first becomes owner. */
  readonly people: readonly SeedPerson[];
  readonly facts?: readonly SeedFact[];
  /** Last lines of their listings: how things are collected there. A line with a condition fits only some of them. */
  readonly practical: readonly (readonly [when: string, line: string])[];
}
