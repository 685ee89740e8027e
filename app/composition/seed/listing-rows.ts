import type { SeedListing } from "./build-listing.server";
import type { Chance } from "./chance";
import type { SeedRow } from "./seed-store.server";

const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columns = (values: object): SeedRow =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [snake(key), value as unknown]));

/** The `listing` row. */
export function listingRow(listing: SeedListing): SeedRow {
  const { enteredMassKg: _entered, ...fields } = listing.fields;
  const { life, release, legal, derived } = listing;
  const changed = life.confirmedAt ?? life.createdAt;
  return {
    ...columns(fields),
    id: listing.id,
    reference: listing.reference,
    organization_id: listing.organization.id,
    created_by: listing.createdBy,
    type: listing.type,
    state: life.state,
    rung: release.rung,
    partners_from: release.partnersFrom,
    public_from: release.publicFrom,
    mass_kg: derived.massKg,
    mass_source: derived.massSource,
    climate_kg: derived.climate?.kg ?? null,
    climate_low_kg: derived.climate?.lowKg ?? null,
    climate_high_kg: derived.climate?.highKg ?? null,
    climate_factor_id: derived.climate?.factorId ?? null,
    completeness: derived.completeness.score,
    legal_status: legal?.status ?? null,
    legal_ground: legal?.ground ?? null,
    legal_answers: legal?.answers ?? {},
    legal_note: "",
    waste_code: legal?.wasteCode ?? null,
    legal_recorded_at: legal ? life.createdAt.toISOString() : null,
    legal_recorded_by: legal ? listing.createdBy : null,
    published_at: life.publishedAt?.toISOString() ?? null,
    confirmed_at: life.confirmedAt?.toISOString() ?? null,
    expires_on: life.expiresOn,
    version: 1,
    created_at: life.createdAt.toISOString(),
    updated_at: changed.toISOString(),
  };
}

const endings: Readonly<Record<string, string>> = {
  paused: "paused",
  withdrawn: "withdrawn",
  expired: "expired",
  archived: "archived",
};

/** What happened to it, as the history shows it. */
export function listingEvents(listing: SeedListing, chance: Chance): SeedRow[] {
  const { life, organization } = listing;
  const event = (what: string, at: Date, payload: object, system = false): SeedRow => ({
    id: chance.id(at),
    type: `listing.${what}`,
    subject_type: "listing",
    subject_id: listing.id,
    organization_id: organization.id,
    actor_kind: system ? "system" : "member",
    actor_id: system ? "seed" : listing.createdBy,
    payload,
    occurred_at: at.toISOString(),
  });
  const { publishedAt, confirmedAt, state, expiresOn } = life;
  const ending = endings[state];
  return [
    event("created", life.createdAt, { type: listing.type }),
    ...(publishedAt ? [event("published", publishedAt, { from: "draft", to: "published", expiresOn })] : []),
    ...(publishedAt && confirmedAt && confirmedAt > publishedAt
      ? [event("confirmed", confirmedAt, { from: "published", to: "published", expiresOn })]
      : []),
    ...(publishedAt && ending
      ? [
          event(
            ending,
            new Date((confirmedAt ?? publishedAt).getTime() + 60_000),
            { from: "published", to: state },
            state === "expired",
          ),
        ]
      : []),
  ];
}
