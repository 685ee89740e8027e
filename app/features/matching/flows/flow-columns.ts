import { comparisonOf, type Comparison } from "~/features/criteria/compare-value";
import { legalStatuses } from "~/features/catalogue/listing";
import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import { dayToDate, type IsoDate } from "~/shared/dates";
import { yearlyAmount } from "./amounts";
import { flowForms, flowHazards, storageKinds, type Flow } from "./flow";
import { mostTerms, type Vocabulary } from "./vocabulary";

/** A demand on one attribute, ready to be tried. Null: the demand itself cannot be compared with anything. */
export interface PreparedLimit {
  readonly attribute: string;
  readonly compare: Comparison | null;
}

/** Flows of one direction in columns, in the order of their ids. Nothing private is in here. */
export interface FlowColumns {
  readonly ids: readonly string[];
  readonly organization: Uint32Array;
  /** Number in the vocabulary; −1 = not stated. */
  readonly category: Int32Array;
  readonly group: Int32Array;
  /** Bits of the materials' places in the table: the first 32, and those after. */
  readonly materialsLow: Int32Array;
  readonly materialsHigh: Int32Array;
  /** The six digits as a number; −1 = none. */
  readonly waste: Int32Array;
  readonly trade: Int32Array;
  readonly profile: Int32Array;
  readonly termStart: Uint32Array;
  readonly terms: Uint32Array;
  /** Sum of the telling weights of a flow's terms. */
  readonly termSum: Float32Array;
  /** Number in the vocabulary of what the amount measures; −1 = no amount. */
  readonly measure: Int32Array;
  readonly amount: Float64Array;
  /** Bits 0 to 11 for January to December. */
  readonly months: Uint16Array;
  /** Place in the list plus 1; 0 = not stated. */
  readonly form: Uint8Array;
  readonly storage: Uint8Array;
  /** Radians; NaN = no place. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly legal: Uint8Array;
  /** Bits of the hazards; −1 = not asked. */
  readonly hazards: Int32Array;
  readonly accepted: Int32Array;
  readonly permits: readonly (readonly string[] | null)[];
  readonly limits: readonly (readonly PreparedLimit[])[];
  readonly attributes: readonly AttributeValues[];
  /** Kilometres of road; NaN = not known. */
  readonly reach: Float32Array;
}

const bits = <T>(list: readonly T[], all: readonly T[]): number =>
  list.reduce((sum, one) => sum | (1 << all.indexOf(one)), 0);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const day = (text: IsoDate | null, otherwise: number): number =>
  text === null ? otherwise : Math.round(dayToDate(text).getTime() / 86_400_000);

const prepare = ({ limits }: Flow): PreparedLimit[] =>
  limits.map((check) => {
    const compare = comparisonOf(check, {});
    return { attribute: check.attribute, compare: typeof compare === "string" ? null : compare };
  });

/** What an attribute says to a demand: true, false, or null where it is not known. */
export function limitOutcome({ attribute, compare }: PreparedLimit, attributes: AttributeValues): boolean | null {
  const value = attributes[attribute];
  return compare !== null && isKnown(value) ? compare(value.v) : null;
}

/** The rarest telling terms of a flow, in the order of their numbers. */
function telling(vocabulary: Vocabulary, flow: Flow): number[] {
  const weight = (term: number): number => vocabulary.idf[term] ?? 0;
  return vocabulary
    .words(flow)
    .terms.map((term) => vocabulary.terms.find(term))
    .filter((term) => term >= 0 && weight(term) > 0)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, mostTerms)
    .sort((a, b) => a - b);
}

const noLimits: readonly PreparedLimit[] = [];

/** Columns of flows that have been read (`readFlow`). The order they come in means nothing. */
export function buildFlowColumns(flows: readonly Flow[], vocabulary: Vocabulary): FlowColumns {
  const rows = [...flows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const count = rows.length;
  const int = (value: (flow: Flow) => number): Int32Array => Int32Array.from(rows, value);
  const termLists = rows.map((flow) => telling(vocabulary, flow));
  const termStart = new Uint32Array(count + 1);
  termLists.forEach((list, row) => (termStart[row + 1] = (termStart[row] as number) + list.length));
  const materialsOf = rows.map((flow) => vocabulary.words(flow).materials);
  const mask = (list: readonly number[], from: number): number =>
    list.reduce((sum, place) => (place >= from && place < from + 32 ? sum | (1 << (place - from)) : sum), 0);
  const amounts = rows.map(yearlyAmount);
  return {
    ids: rows.map(({ id }) => id),
    organization: Uint32Array.from(rows, ({ organizationId }) => vocabulary.organizations.of(organizationId)),
    category: int(({ categoryCode }) => vocabulary.category(categoryCode)),
    group: int(({ categoryCode }) => vocabulary.group(categoryCode)),
    materialsLow: Int32Array.from(materialsOf, (list) => mask(list, 0)),
    materialsHigh: Int32Array.from(materialsOf, (list) => mask(list, 32)),
    waste: int(({ wasteCode }) => (wasteCode === null ? -1 : Number(wasteCode.padEnd(6, "0")))),
    trade: int(({ nace }) => (nace.length === 0 ? -1 : vocabulary.trade(nace))),
    profile: int((flow) => (flow.direction === "out" ? vocabulary.profile(flow) : -1)),
    termStart,
    terms: Uint32Array.from(termLists.flat()),
    termSum: Float32Array.from(termLists, (list) => list.reduce((sum, term) => sum + (vocabulary.idf[term] ?? 0), 0)),
    measure: Int32Array.from(amounts, (amount) => (amount === null ? -1 : vocabulary.measures.of(amount.measure))),
    amount: Float64Array.from(amounts, (amount) => amount?.value ?? Number.NaN),
    months: Uint16Array.from(rows, ({ months }) =>
      months.length === 0 ? 0xfff : months.reduce((sum, month) => sum | (1 << (month - 1)), 0),
    ),
    form: Uint8Array.from(rows, ({ form }) => (form === null ? 0 : flowForms.indexOf(form) + 1)),
    storage: Uint8Array.from(rows, ({ storage }) => bits(storage, storageKinds)),
    latitude: Float64Array.from(rows, ({ place }) => (place === null ? Number.NaN : radians(place.latitude))),
    longitude: Float64Array.from(rows, ({ place }) => (place === null ? Number.NaN : radians(place.longitude))),
    from: int(({ from }) => day(from, -(2 ** 31))),
    until: int(({ until }) => day(until, 2 ** 31 - 1)),
    legal: Uint8Array.from(rows, ({ legalStatus }) =>
      legalStatus === null ? 0 : legalStatuses.indexOf(legalStatus) + 1,
    ),
    hazards: int(({ hazards }) => (hazards === null ? -1 : bits(hazards, flowHazards))),
    accepted: int(({ acceptedHazards }) => (acceptedHazards === null ? -1 : bits(acceptedHazards, flowHazards))),
    permits: rows.map(({ wastePermits }) => wastePermits),
    limits: rows.map((flow) => (flow.limits.length === 0 ? noLimits : prepare(flow))),
    attributes: rows.map(({ attributes }) => attributes),
    reach: Float32Array.from(rows, ({ reachKm }) => reachKm ?? Number.NaN),
  };
}
