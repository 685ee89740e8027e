import type { AttributeValues } from "~/features/reference/attribute";
import type { LegalStatus, ListingFields, ListingType } from "../listing";

/** What helps a reader decide. Labels: `completeness.<code>`, reasons: `completeness.why.<code>`. */
export type CompletenessCode =
  | "title"
  | "category"
  | "photo"
  | "more_photos"
  | "quantity"
  | "mass"
  | "facts"
  | "description"
  | "price"
  | "place"
  | "dates"
  | "transport"
  | "legal"
  | "strategy"
  | "service_kind";

export interface CompletenessItem {
  readonly code: CompletenessCode;
  /** Points of a hundred that the item gives when it is whole. */
  readonly weight: number;
  /** 0–1: several facts count in part. An answer "unknown" counts as answered: it tells the reader something. */
  readonly share: number;
  /** Attribute keys still open, for `facts`. */
  readonly missing?: readonly string[];
}

export interface CompletenessReport {
  /** 0–100, whole. */
  readonly score: number;
  readonly items: readonly CompletenessItem[];
  /** The open item that lifts most, or null when nothing is open. */
  readonly next: CompletenessItem | null;
  readonly done: number;
  readonly total: number;
}

export interface CompletenessInput extends ListingFields {
  readonly type: ListingType;
  readonly massKg: number | null;
  readonly legalStatus: LegalStatus | null;
  readonly photos: number;
  /** The category's five facts that matter first; empty while no category is chosen. */
  readonly topAttributes: readonly string[];
}

type Weights = Partial<Record<CompletenessCode, number>>;

/** Points by type. A request needs no photo, a service no mass. Each row sums to 100. */
const weights: Readonly<Record<ListingType, Weights>> = {
  surplus: {
    title: 8,
    category: 8,
    photo: 18,
    more_photos: 4,
    quantity: 10,
    mass: 6,
    facts: 20,
    description: 5,
    price: 6,
    place: 5,
    dates: 5,
    transport: 2,
    legal: 3,
  },
  service: {
    title: 12,
    category: 10,
    service_kind: 14,
    photo: 8,
    facts: 20,
    description: 16,
    price: 8,
    place: 8,
    strategy: 4,
  },
  wanted: { title: 14, category: 12, quantity: 16, facts: 24, description: 10, place: 8, dates: 12, transport: 4 },
};

const answered = (attributes: AttributeValues, keys: readonly string[]): string[] =>
  keys.filter((key) => attributes[key] !== undefined);

const shares: Readonly<Record<CompletenessCode, (input: CompletenessInput) => number>> = {
  title: ({ title }) => (title.trim().length >= 4 ? 1 : 0),
  category: ({ categoryCode }) => (categoryCode ? 1 : 0),
  photo: ({ photos }) => (photos > 0 ? 1 : 0),
  more_photos: ({ photos }) => (photos >= 3 ? 1 : photos === 2 ? 0.5 : 0),
  quantity: ({ quantity, quantityUnknown }) => (quantity !== null ? 1 : quantityUnknown ? 0.5 : 0),
  mass: ({ massKg }) => (massKg !== null ? 1 : 0),
  facts: ({ attributes, topAttributes }) =>
    topAttributes.length === 0 ? 0 : answered(attributes, topAttributes).length / topAttributes.length,
  description: ({ description }) => (description.trim().length >= 40 ? 1 : description.trim().length > 0 ? 0.5 : 0),
  price: ({ priceKind }) => (priceKind === "ask" ? 0 : 1),
  place: ({ siteId, locality, municipalityCode }) => (siteId !== null || locality ? 1 : municipalityCode ? 0.5 : 0),
  dates: ({ availableFrom, availableUntil, goneBy }) => (availableUntil || goneBy ? 1 : availableFrom ? 0.5 : 0),
  transport: ({ deliverWithinKm, thirdPartyFreight, pickUp, dismantling }) =>
    deliverWithinKm !== null || thirdPartyFreight || dismantling !== null ? 1 : pickUp ? 0.5 : 0,
  legal: ({ legalStatus }) => (legalStatus ? 1 : 0),
  strategy: ({ strategy }) => (strategy ? 1 : 0),
  service_kind: ({ serviceKind }) => (serviceKind ? 1 : 0),
};

/** How much of what helps a reader is there, and what to add next and why. It advises; it never blocks. */
export function completenessOf(input: CompletenessInput): CompletenessReport {
  const rows = Object.entries(weights[input.type]) as [CompletenessCode, number][];
  const items = rows.map(([code, weight]): CompletenessItem => {
    const share = shares[code](input);
    if (code !== "facts") return { code, weight, share };
    const have = answered(input.attributes, input.topAttributes);
    return { code, weight, share, missing: input.topAttributes.filter((key) => !have.includes(key)) };
  });
  const points = items.reduce((sum, { weight, share }) => sum + weight * share, 0);
  const open = items.filter(({ share }) => share < 1);
  const next = open.reduce<CompletenessItem | null>(
    (best, item) => (best === null || gain(item) > gain(best) ? item : best),
    null,
  );
  return {
    score: Math.min(100, Math.floor(points + 1e-9)),
    items,
    next,
    done: items.length - open.length,
    total: items.length,
  };
}

const gain = ({ weight, share }: CompletenessItem): number => weight * (1 - share);
