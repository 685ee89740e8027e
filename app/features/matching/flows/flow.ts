import type { LegalStatus } from "~/features/catalogue/listing";
import type { Check } from "~/features/criteria/requirement";
import type { AttributeValues } from "~/features/reference/attribute";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Coordinate } from "~/shared/geo";

/** `out`: a firm has it (by-product, waste, surplus, spare capacity, heat, water). `in`: a firm needs it. */
export type FlowDirection = "out" | "in";

export const flowPeriods = ["once", "week", "month", "year"] as const;
export type FlowPeriod = (typeof flowPeriods)[number];

export const flowForms = ["piece", "bulk", "powder", "sludge", "liquid", "gas", "heat", "capacity"] as const;
export type FlowForm = (typeof flowForms)[number];

/** How an outgoing flow must be kept, or what a receiver can keep. */
export const storageKinds = ["outdoors", "dry", "cold", "frozen", "tank", "pressure"] as const;
export type StorageKind = (typeof storageKinds)[number];

export const flowHazards = [
  "asbestos",
  "pcb",
  "oil",
  "heavy_metals",
  "flammable",
  "corrosive",
  "biological",
  "explosive_dust",
] as const;
export type FlowHazard = (typeof flowHazards)[number];

export interface FlowAmount {
  readonly value: number;
  readonly unit: UnitCode;
  readonly per: FlowPeriod;
}

/**
 * What the firm pays or gets today. Reaches no other organization in any output; where the firm agreed it serves yes/no answers
 * (`private-answer.ts`), and nothing else reads it.
 */
export interface PrivateFigures {
  /** Öre per tonne: what an outgoing flow costs to be rid of, or must at least bring; what a need may at most cost. */
  readonly orePerTonne: number | null;
  readonly agreed: boolean;
}

/** One flow of one firm. Null = not stated; nothing is guessed for it. */
export interface Flow {
  readonly id: string;
  readonly organizationId: string;
  readonly direction: FlowDirection;
  readonly title: string;
  /** Leaf or group of the category tree. */
  readonly categoryCode: string | null;
  readonly attributes: AttributeValues;
  /** Six digits. */
  readonly wasteCode: string | null;
  /** NACE or SNI digits of the firm, the main one first. */
  readonly nace: readonly string[];
  readonly amount: FlowAmount | null;
  /** Months 1 to 12 in which it runs; empty = all year. */
  readonly months: readonly number[];
  readonly form: FlowForm | null;
  readonly storage: readonly StorageKind[];
  /** A need's demands on the attributes of what it takes. */
  readonly limits: readonly Check[];
  readonly place: Coordinate | null;
  /** First and last day. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly legalStatus: LegalStatus | null;
  /** Beginnings of waste codes that the firm may receive; null = not asked yet, empty = none. */
  readonly wastePermits: readonly string[] | null;
  /** Of an outgoing flow: hazards it has. Null = not asked. */
  readonly hazards: readonly FlowHazard[] | null;
  /** Of a need: hazards it can take. Null = not asked. */
  readonly acceptedHazards: readonly FlowHazard[] | null;
  /** Kilometres of road at which the climate gain is used up; null = cannot be worked out. */
  readonly reachKm: number | null;
  readonly figures: PrivateFigures | null;
}
