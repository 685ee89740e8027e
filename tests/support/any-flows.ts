import fc from "fast-check";
import { bareNeed } from "~/features/matching/flows/bare-need";
import { flowForms, flowHazards, storageKinds, type Flow } from "~/features/matching/flows/flow";
import { plainModel } from "~/features/matching/ranking/learn-model";
import type { KnownExchanges } from "~/features/matching/ranking/known-exchanges";
import { buildPrecedentTable } from "~/features/matching/ranking/precedent-table";

/** A flow about which nothing is stated. */
export const blankFlow: Flow = {
  ...bareNeed({ organizationId: "o", nace: [], place: null }),
  id: "a",
  direction: "out",
};

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const amount = fc.record({
  value: fc.double({ min: 0.1, max: 5_000, noNaN: true }),
  unit: fc.constantFrom("tonne", "kg", "m3", "MWh"),
  per: fc.constantFrom("once", "month", "year"),
});
const place = fc.record({
  latitude: fc.double({ min: 63.5, max: 65.5, noNaN: true }),
  longitude: fc.double({ min: 15, max: 21, noNaN: true }),
});

/** Flows that have much in common, so that most of them meet. */
export const anyFlow: fc.Arbitrary<Flow> = fc.record({
  id: fc.uuid(),
  organizationId: fc.constantFrom("o1", "o2", "o3", "o4"),
  direction: fc.constantFrom("out", "in"),
  title: fc.constantFrom(
    "Flygaska från biopanna",
    "Torr sågspån",
    "Vassle",
    "Betongkross och tegel",
    "Fly ash",
    "okänt",
    "",
  ),
  categoryCode: fc.constantFrom(null, "timber.panels", "timber", "soil.crushed_concrete", "food.digestate"),
  attributes: fc.constantFrom<Flow["attributes"][]>({}, { warranty_months: { v: 12 } }, { warranty_months: { v: 36 } }),
  wasteCode: fc.constantFrom(null, "100103", "100101", "030105", "170101", "170102"),
  nace: fc.constantFrom([], ["2351"], ["1610"], ["1091"], ["4211", "2361"]),
  amount: maybe(amount) as fc.Arbitrary<Flow["amount"]>,
  months: fc.constantFrom([], [1, 2, 3], [3, 4, 5, 6, 7, 8], [10, 11, 12]),
  form: maybe(fc.constantFrom(...flowForms)),
  storage: fc.subarray([...storageKinds], { maxLength: 2 }),
  limits: fc.constantFrom(
    [],
    [],
    [{ target: "offer" as const, attribute: "warranty_months", operator: "at_least" as const, bound: { value: 24 } }],
  ),
  place: maybe(place),
  from: fc.constantFrom(null, "2026-01-01", "2027-06-01"),
  until: fc.constantFrom(null, "2027-01-01", "2030-12-31"),
  legalStatus: fc.constantFrom(null, "product", "by_product", "waste", "hazardous_waste"),
  wastePermits: fc.constantFrom(null, [], ["10", "17"], ["100103", "0301"]),
  hazards: fc.constantFrom(null, [], [flowHazards[0]], [flowHazards[2], flowHazards[4]]),
  acceptedHazards: fc.constantFrom(null, [], [...flowHazards]),
  reachKm: maybe(fc.double({ min: 10, max: 900, noNaN: true })),
  figures: fc.constantFrom(null, { orePerTonne: 12_345, agreed: true }),
});

/** Flows with ids of their own. */
export const anyFlows = (most = 40): fc.Arbitrary<Flow[]> =>
  fc.uniqueArray(anyFlow, { minLength: 2, maxLength: most, selector: ({ id }) => id });

const precedent = (id: string, donor: string, waste: string, code: string, receiver: string) => ({
  id,
  caseId: id,
  donorNace: [donor],
  wasteCodes: [code],
  waste,
  receiver,
  receiverNace: [receiver],
});

/** A handful of precedents under the plain model. */
export const someExchanges: KnownExchanges = {
  table: buildPrecedentTable([
    precedent("p1", "3511", "Fly ash", "100102", "2351"),
    precedent("p2", "1610", "Sawdust", "030105", "1621"),
    precedent("p3", "1051", "Whey", "020502", "1091"),
    precedent("p4", "4311", "Crushed concrete", "170101", "4211"),
  ]),
  model: plainModel,
};
