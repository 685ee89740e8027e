import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { AttributeValue } from "~/features/reference/attribute";
import type { IncomingRow } from "~/features/catalogue/drafting/incoming-row";
import { newListingRelease } from "./release-of";
import { legalOf } from "./legal-of";
import { addDays, type IsoDate } from "~/shared/dates";
import type { UnitCode } from "~/features/reference/units";
import type { BaseListing, Cell, Price, Version } from "../../../prisma/seed/content/types";

/** A listing of the example region before it has an owner in the database. */
export interface ExpandedListing {
  readonly organizationKey: string;
  /** Locality of the site it stands at; undefined = the organization's first. */
  readonly locality: string | undefined;
  readonly category: string;
  readonly row: IncomingRow;
}

const steering = new Set(["qty", "by", "price", "title", "min", "deliver", "gone", "legal", "state", "ref", "about", "every", "unit", "dismantling", "strategy", "service", "vat"]);

const say = (value: Cell | undefined): string => (typeof value === "number" ? String(value).replace(".", ",") : Array.isArray(value) ? value.join(", ") : String(value ?? ""));

/** `{name}` takes a value of the version, `[one|another]` one wording a version. */
function fill(template: string, values: Readonly<Record<string, Cell | undefined>>, turn: number): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_whole, wordings: string) => {
      const options = wordings.split("|");
      return options[turn % options.length] ?? "";
    })
    .replace(/\{(\p{L}[\p{L}\d_]*)\}/gu, (_whole, name: string) => say(values[name]));
}

/** `"?"` is "nobody knows"; a date may be so many days from the day of seeding (`"+30"`). */
function attributeOf(key: string, cell: Cell, today: IsoDate): AttributeValue | null {
  const definition = attributeByKey(key);
  if (cell === null || !definition) return null;
  if (cell === "?") return { u: true };
  if (definition.type === "date" && typeof cell === "string" && /^[+-]\d+$/.test(cell)) return { v: addDays(today, Number(cell)) };
  return { v: cell };
}

function priceOf(price: Price | undefined): { priceKind: "fixed" | "per_unit" | "negotiable" | "free" | "ask"; priceMinor: number | null } {
  const [kind = "ask", amount] = (price ?? "ask").split(" ");
  const priceMinor = amount === undefined ? null : Math.round(Number(amount) * 100);
  if (kind === "each") return { priceKind: "per_unit", priceMinor };
  return { priceKind: kind as "fixed" | "negotiable" | "free" | "ask", priceMinor };
}

function goneOf(gone: string | undefined, today: IsoDate) {
  if (!gone) return {};
  const [days = "0", action] = gone.split(" ");
  return { goneBy: addDays(today, Number(days)), goneByAction: action as "recycled" | "energy" | "landfill" | "stored" | "sold_elsewhere" | "unknown" };
}

const known = <T extends string>(value: Cell | undefined): T | null => (typeof value === "string" ? (value as T) : null);

/** One version of a base as the row that makes it. `turn` chooses wordings, owner and dates; the same turn gives the same row. */
export function expandListing(base: BaseListing, version: Version, turn: number, today: IsoDate): ExpandedListing {
  const [organizationKey = "", locality] = (version.by ?? base.by[turn % base.by.length] ?? "").split("@");
  const values: Record<string, Cell | undefined> = { ...base.facts, ...version };
  const facts = Object.entries(values).filter(([key, cell]) => !steering.has(key) && cell !== undefined && attributeByKey(key));
  const attributes = Object.fromEntries(facts.flatMap(([key, cell]) => {
    const value = attributeOf(key, cell as Cell, today);
    return value ? [[key, value] as const] : [];
  }));
  const state = version.state ?? "published";
  const age = (turn * 37) % 88;
  const createdAt = new Date(`${addDays(today, -age - 1)}T09:${String(turn % 60).padStart(2, "0")}:00Z`);
  const every = known<"week" | "month">(version.every) ?? base.every ?? null;
  const unit = known<UnitCode>(version.unit) ?? (base.unit as UnitCode | undefined) ?? null;
  const row: IncomingRow = {
    externalReference: version.ref ?? null,
    type: base.type,
    publish: state !== "draft",
    ...(version.legal ?? base.legal ? { legal: legalOf(version.legal ?? base.legal ?? "reuse") } : {}),
    release: newListingRelease(turn),
    past: { createdAt, publishedAt: state === "draft" ? null : createdAt, state },
    fields: {
      title: fill(version.title ?? base.title, values, turn),
      description: fill(base.text, values, turn),
      language: base.language ?? "sv",
      categoryCode: base.category,
      attributes,
      quantity: version.qty ?? null,
      unit,
      quantityApproximate: version.about ?? false,
      minimumLot: version.min ?? null,
      cadence: every ? "recurring" : "once",
      recurrencePeriod: every,
      ...priceOf(version.price ?? base.price),
      ...goneOf(version.gone, today),
      deliverWithinKm: version.deliver ?? null,
      thirdPartyFreight: base.freight ?? false,
      dismantling: known<"done" | "buyer" | "not_needed" | "needed">(version.dismantling) ?? base.dismantling ?? null,
      strategy: (known(version.strategy) ?? base.strategy ?? null) as never,
      serviceKind: (known(version.service) ?? base.service ?? null) as never,
    },
  };
  return { organizationKey, locality, category: base.category, row };
}
