import type { CheckTarget } from "~/features/criteria/requirement";
import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { AttributeValue } from "~/features/reference/attribute";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

/** A fact the market is asked about. */
export interface AskedFact {
  readonly target: CheckTarget;
  /** Key of the attribute dictionary (offer) or the fact dictionary (supplier). */
  readonly attribute: string;
}

/** An open request for information: the same questions to every registered supplier in the categories, at the same time. */
export interface MarketQuestion {
  readonly id: string;
  readonly organizationId: string;
  readonly tenderId: string;
  readonly lotKey: string;
  readonly title: string;
  readonly intro: string;
  readonly language: Locale;
  readonly categories: readonly string[];
  readonly profileCodes: readonly string[];
  readonly facts: readonly AskedFact[];
  readonly answersUntil: IsoDate;
  readonly publishedAt: Date;
}

/** Answered yes/no or with a value; `{ u: true }`: asked, and they do not know. For a certificate `false` says that it is not held. */
export interface MarketAnswer {
  readonly organizationId: string;
  /** The listing, or the organization itself. */
  readonly subjectId: string;
  /** `offer.<attribute>` or `supplier.<fact>`. */
  readonly fact: string;
  readonly value: AttributeValue;
  readonly answeredAt: Date;
}

/** Facts that one question may hold: more is a form nobody fills in. */
export const mostFacts = 20;

export const factKey = ({ target, attribute }: AskedFact): string => `${target}.${attribute}`;

/** Reads `offer.warranty_months`; null for what neither dictionary knows. */
export function readFactKey(key: string): AskedFact | null {
  const [target, attribute = ""] = key.split(".", 2);
  if (target === "offer") return attributeByKey(attribute) ? { target, attribute } : null;
  if (target === "supplier") return factByKey(attribute) ? { target, attribute } : null;
  return null;
}

/** The last day counts whole. */
export const isOpenOn = ({ answersUntil }: Pick<MarketQuestion, "answersUntil">, day: IsoDate): boolean =>
  day <= answersUntil;
