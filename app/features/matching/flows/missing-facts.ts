import { isKnown } from "~/features/reference/attribute";
import { yearlyAmount } from "./amounts";
import { isBareNeed } from "./bare-need";
import type { Flow } from "./flow";

/** A fact that would settle something, and who can state it: `missing.<code>`. */
export interface MissingFact {
  readonly code:
    | "need"
    | "place"
    | "amount"
    | "amount_measure"
    | "form"
    | "storage"
    | "trade"
    | "category"
    | "legal_status"
    | "waste_code"
    | "permits"
    | "hazards"
    | "accepted_hazards"
    | "attribute";
  readonly of: "out" | "in";
  /** Key of the attribute that a demand asks for. */
  readonly attribute: string | null;
}

/** What nobody has stated about a pair, in the order to ask. Private figures are no part of it. */
export function missingFacts(out: Flow, need: Flow): MissingFact[] {
  const facts: MissingFact[] = [];
  const ask = (when: boolean, of: "out" | "in", code: MissingFact["code"], attribute: string | null = null): void => {
    if (when) facts.push({ code, of, attribute });
  };
  ask(isBareNeed(need), "in", "need");
  const isWaste = out.legalStatus === "waste" || out.legalStatus === "hazardous_waste";
  ask(out.legalStatus === null, "out", "legal_status");
  ask(isWaste && out.wasteCode === null, "out", "waste_code");
  ask(isWaste && need.wastePermits === null, "in", "permits");
  ask(out.hazards === null, "out", "hazards");
  ask((out.hazards ?? []).length > 0 && need.acceptedHazards === null, "in", "accepted_hazards");
  for (const { attribute } of need.limits) ask(!isKnown(out.attributes[attribute]), "out", "attribute", attribute);
  ask(out.amount === null, "out", "amount");
  ask(need.amount === null, "in", "amount");
  const measures = [out, need].map((flow) => yearlyAmount(flow)?.measure ?? null);
  ask(measures[0] !== null && measures[1] !== null && measures[0] !== measures[1], "in", "amount_measure");
  ask(out.place === null, "out", "place");
  ask(need.place === null, "in", "place");
  ask(out.categoryCode === null, "out", "category");
  ask(need.nace.length === 0, "in", "trade");
  ask(out.form === null, "out", "form");
  ask(need.form === null, "in", "form");
  ask(out.storage.length === 0, "out", "storage");
  return facts;
}
