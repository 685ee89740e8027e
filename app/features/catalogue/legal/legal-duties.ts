import { isInForce } from "~/features/reference/waste-code";
import type { IsoDate } from "~/shared/dates";
import type { LegalStatus } from "../listing";

export type DutyCode =
  | "giver_checks_receiver"
  | "carrier_permit"
  | "carrier_own_waste_permit"
  | "carrier_hazardous_permit"
  | "carrier_hazardous_notification"
  | "dealer_broker_notification"
  | "note_before_transport"
  | "dealer_broker_note"
  | "register_hazardous"
  | "transport_document"
  | "keep_notes"
  | "conformity_statement"
  | "keep_ground"
  | "construction_product";

/** One duty as dated data. `params` hold the figures its sentence names (`legal.duty.<code>`). */
export interface DutyRow {
  readonly code: DutyCode;
  readonly statuses: readonly LegalStatus[];
  /** Whose duty it is. */
  readonly who: "giver" | "carrier" | "dealer_broker" | "everyone";
  readonly params: Readonly<Record<string, number>>;
  /** Limited to these category groups; absent = all. */
  readonly groups?: readonly string[];
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly source: string;
  readonly certainty: "seen" | "secondary";
}

const wasteLaw = (paragraph: string) => `SFS 2020:614 ${paragraph}`;
const waste = ["waste", "hazardous_waste"] as const;
const hazardous = ["hazardous_waste"] as const;
const inForce = { validFrom: "2020-08-01", validTo: null, certainty: "seen" } as const;

/** Duties that follow from the status, each with its source. The text is Swedish law; dates and limits are data. */
export const dutyRows: readonly DutyRow[] = [
  {
    code: "giver_checks_receiver",
    statuses: waste,
    who: "giver",
    params: {},
    source: wasteLaw("5 kap. 18 §"),
    ...inForce,
  },
  { code: "carrier_permit", statuses: waste, who: "carrier", params: {}, source: wasteLaw("5 kap. 1 §"), ...inForce },
  {
    code: "carrier_own_waste_permit",
    statuses: ["waste"],
    who: "giver",
    params: { tonnes: 10, cubicMetres: 50 },
    source: wasteLaw("5 kap. 1 §"),
    ...inForce,
  },
  {
    code: "carrier_hazardous_permit",
    statuses: hazardous,
    who: "giver",
    params: { kg: 100, litres: 100 },
    source: wasteLaw("5 kap. 1 §"),
    ...inForce,
  },
  {
    code: "carrier_hazardous_notification",
    statuses: hazardous,
    who: "giver",
    params: { kg: 100, litres: 100, years: 5 },
    source: wasteLaw("5 kap. 7 §"),
    ...inForce,
  },
  {
    code: "dealer_broker_notification",
    statuses: waste,
    who: "dealer_broker",
    params: {},
    source: wasteLaw("5 kap. 11 §"),
    ...inForce,
  },
  {
    code: "note_before_transport",
    statuses: hazardous,
    who: "giver",
    params: {},
    source: wasteLaw("6 kap. 1 §"),
    ...inForce,
  },
  {
    code: "dealer_broker_note",
    statuses: hazardous,
    who: "dealer_broker",
    params: { workingDays: 2 },
    source: wasteLaw("6 kap. 4 §"),
    ...inForce,
  },
  {
    code: "register_hazardous",
    statuses: hazardous,
    who: "everyone",
    params: { workingDays: 2 },
    source: wasteLaw("6 kap. 11 §"),
    ...inForce,
  },
  {
    code: "transport_document",
    statuses: hazardous,
    who: "giver",
    params: {},
    source: wasteLaw("6 kap. 19 §"),
    ...inForce,
  },
  {
    code: "keep_notes",
    statuses: hazardous,
    who: "everyone",
    params: { years: 3 },
    source: wasteLaw("6 kap."),
    ...inForce,
  },
  {
    code: "keep_ground",
    statuses: ["by_product"],
    who: "giver",
    params: {},
    source: "MB 15 kap. 1 §",
    validFrom: "2020-08-01",
    validTo: null,
    certainty: "secondary",
  },
  {
    code: "conformity_statement",
    statuses: ["end_of_waste"],
    who: "giver",
    params: {},
    source: "MB 15 kap. 9 a §",
    validFrom: "2020-08-01",
    validTo: null,
    certainty: "secondary",
  },
  {
    code: "construction_product",
    statuses: ["product", "by_product", "end_of_waste"],
    who: "giver",
    params: {},
    groups: ["building", "timber"],
    source: "(EU) 2024/3110 art. 26.2",
    validFrom: "2026-01-08",
    validTo: null,
    certainty: "seen",
  },
];

export interface Duty {
  readonly code: DutyCode;
  readonly who: DutyRow["who"];
  readonly params: DutyRow["params"];
  readonly source: string;
  readonly certainty: DutyRow["certainty"];
}

/** Duties in force on the day for a status, in the order they are met. `group` is the category's group, if known. */
export function dutiesFor(status: LegalStatus, day: IsoDate, group: string | null): Duty[] {
  return dutyRows
    .filter(
      (row) =>
        row.statuses.includes(status) &&
        isInForce(row, day) &&
        (!row.groups || (group !== null && row.groups.includes(group))),
    )
    .map(({ code, who, params, source, certainty }) => ({ code, who, params, source, certainty }));
}
