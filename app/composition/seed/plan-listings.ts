import type { BaseListing, Price, Version } from "../../../prisma/seed/content/types";
import type { Chance } from "./chance";

/** One listing to be made. `whereabouts` names one of the organization's sites; null = any, or somewhere in the region. */
export interface PlannedListing {
  readonly base: BaseListing;
  readonly version: Version;
  /** Which wording. */
  readonly wording: number;
  readonly organization: string;
  readonly whereabouts: string | null;
  /** Multiplied from a hand-written one: stands anywhere in the region. */
  readonly copy: boolean;
}

/** Stands as written whatever else is drawn; a copy of it is like any other. */
export const isSteady = ({ base, copy }: PlannedListing): boolean => base.steady === true && !copy;

const owner = (
  base: BaseListing,
  version: Version,
  index: number,
): [organization: string, whereabouts: string | null] => {
  const [organization = "", whereabouts] = (version.by ?? base.by[index % base.by.length] ?? "").split("@");
  return [organization, whereabouts ?? null];
};

const handWritten = (content: readonly BaseListing[]): PlannedListing[] =>
  content.flatMap((base) =>
    base.versions.map((version, index): PlannedListing => {
      const [organization, whereabouts] = owner(base, version, index);
      return { base, version, wording: index, organization, whereabouts, copy: false };
    }),
  );

/** Number of hand-written listings: what the region has unless told otherwise. */
export const ownNumber = (content: readonly BaseListing[]): number =>
  content.reduce((sum, { versions }) => sum + versions.length, 0);

const rounded = (value: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.max(1, Math.round(value / step) * step);
};

function variedPrice(price: Price | undefined, chance: Chance): Price | undefined {
  const [kind, amount] = (price ?? "").split(" ");
  if (amount === undefined || Number(amount) === 0) return price;
  return `${kind as "each"} ${rounded(Number(amount) * (0.7 + chance.next() * 0.7))}`;
}

const years = ["manufacture_year", "building_year"] as const;
const conditions = ["as_new", "good", "good", "worn", "worn", "needs_repair"] as const;

/** The same kind of thing somewhere else: other amounts, prices, years and condition, the same wording and measures. */
function varied({ base, wording, version }: PlannedListing, chance: Chance): PlannedListing {
  const { qty, min: _min, ref: _ref, state: _state, by: _by, gone: _gone, price, ...rest } = version;
  const copy: Record<string, Version[string]> = { ...rest };
  for (const key of years) {
    const year = copy[key] ?? base.facts[key];
    if (typeof year === "number") copy[key] = Math.min(2026, year + chance.between(-4, 4));
  }
  const condition = copy.condition_grade ?? base.facts.condition_grade;
  if (typeof condition === "string" && condition !== "for_parts") copy.condition_grade = chance.pick(conditions);
  const other = variedPrice(price ?? base.price, chance);
  const whole = qty !== undefined && Number.isInteger(qty);
  const amount = qty === undefined ? undefined : qty * (0.3 + chance.next() * 2);
  return {
    base,
    wording,
    organization: chance.pick(base.by).split("@")[0] ?? "",
    whereabouts: null,
    copy: true,
    version: {
      ...copy,
      ...(other ? { price: other } : {}),
      ...(amount === undefined ? {} : { qty: whole ? rounded(Math.max(1, amount)) : Math.round(amount * 10 + 1) / 10 }),
    },
  };
}

/** Every so many of them, so that few listings still span all groups. */
const thinned = (written: readonly PlannedListing[], count: number): PlannedListing[] =>
  Array.from(
    { length: count },
    (_none, index) => written[Math.floor((index * written.length) / count)] as PlannedListing,
  );

/** The listings to make: the hand-written ones, fewer, or as many more as asked for by varying them. */
export function* planListings(
  content: readonly BaseListing[],
  count: number,
  chance: Chance,
): Generator<PlannedListing> {
  const written = handWritten(content);
  if (count < written.length) return yield* thinned(written, count);
  yield* written;
  for (let made = written.length; made < count; made++) yield varied(chance.pick(written), chance);
}
