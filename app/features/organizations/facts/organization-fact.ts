import type { IsoDate } from "~/shared/dates";

export const factGroups = ["certificate", "permit", "capability"] as const;
export type FactGroup = (typeof factGroups)[number];

/** What supports a fact: a document from whoever issued it, an entry in a public register, or the organization's own word. */
export const evidenceKinds = ["issued_document", "public_register", "own_statement"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * `held`: it is held, nothing more to say. `number`: an amount in `unit`. `choice`: one or (with `multiple`) several of
 * `options`. `text`: one line.
 */
export type FactType =
  | { readonly kind: "held" }
  | { readonly kind: "number"; readonly unit: string; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly multiple: boolean }
  | { readonly kind: "text"; readonly maxLength: number };

/** A certificate, permit or capability as declared; labels stand in the `organizations` catalogue under `fact.<key>`. */
export interface FactDefinition {
  readonly key: string;
  readonly group: FactGroup;
  readonly type: FactType;
  readonly evidence: readonly EvidenceKind[];
  /** It runs out: without a last day it is shown as “validity not stated”. */
  readonly expires: boolean;
}

export type FactValue = true | number | string | readonly string[];

/** A fact as an organization states it. Days are inclusive; null = open. */
export interface StatedFact {
  readonly id: string;
  readonly key: string;
  readonly value: FactValue;
  readonly issuer: string;
  readonly reference: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly evidenceId: string | null;
}

export type Validity = "valid" | "not_yet" | "expired" | "expires_soon" | "not_stated";

const soonDays = 60;

/** How a fact stands on a day. A fact that does not run out is simply valid. */
export function validityOn(fact: Pick<StatedFact, "validFrom" | "validTo">, expires: boolean, day: IsoDate): Validity {
  if (fact.validFrom !== null && fact.validFrom > day) return "not_yet";
  if (fact.validTo === null) return expires ? "not_stated" : "valid";
  if (fact.validTo < day) return "expired";
  const left = (Date.parse(fact.validTo) - Date.parse(day)) / 86_400_000;
  return left <= soonDays ? "expires_soon" : "valid";
}

/** Whether a fact counts on a day: begun and not run out. One without a last day counts, and says so where it is shown. */
export const inForceOn = (fact: Pick<StatedFact, "validFrom" | "validTo">, day: IsoDate): boolean =>
  (fact.validFrom === null || fact.validFrom <= day) && (fact.validTo === null || fact.validTo >= day);
