import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import type { LegalStatus, ListingType } from "../listing";
import type { LegalAnswers, LegalQuestion, Substance } from "./legal-questions";

/** On what the status rests: `legal.ground.<ground>`. */
export type LegalGround =
  | "unused_goods"
  | "reused_as_intended"
  | "reused_otherwise"
  | "prepared_before_waste"
  | "by_product_conditions"
  | "by_product_not_shown"
  | "end_of_waste_rules"
  | "end_of_waste_not_shown"
  | "treated_wood_permitted_use"
  | "discarded"
  | "not_usable"
  | "reuse_not_certain"
  | "meant_for_recovery"
  | "hazardous_properties"
  | "hazardous_not_ruled_out"
  | "contains_restricted_substance";

export type LegalRefusal = "asbestos_reuse" | "pcb_reuse" | "creosote_reuse" | "cca_reuse";

/** What to watch for without changing the status: `legal.caution.<code>`. */
export type LegalCaution =
  | "substances_unknown"
  | "sample_before_use"
  | "hazard_to_be_ruled_out"
  | "check_usability"
  | "treated_wood_is_hazardous_waste"
  | "mediates_waste";

export type LegalVerdict =
  | { readonly kind: "incomplete"; readonly next: LegalQuestion }
  | {
      readonly kind: "status";
      readonly status: LegalStatus;
      readonly ground: LegalGround;
      readonly source: string;
      readonly cautions: readonly LegalCaution[];
      /** A List of Waste code in force must be given before others see it; a hazardous one when true. */
      readonly wasteCode: "none" | "any" | "hazardous";
    }
  | {
      readonly kind: "refused";
      readonly reason: LegalRefusal;
      readonly source: string;
      readonly certainty: "seen" | "memory";
      readonly instead: "hazardous_waste";
    };

const refusals: Readonly<
  Record<"asbestos" | "pcb" | "creosote" | "cca", Omit<Extract<LegalVerdict, { kind: "refused" }>, "kind">>
> = {
  asbestos: {
    reason: "asbestos_reuse",
    source: "Reach bilaga XVII 6",
    certainty: "memory",
    instead: "hazardous_waste",
  },
  pcb: { reason: "pcb_reuse", source: "SFS 2007:19", certainty: "seen", instead: "hazardous_waste" },
  creosote: { reason: "creosote_reuse", source: "Reach bilaga XVII 31", certainty: "seen", instead: "hazardous_waste" },
  cca: { reason: "cca_reuse", source: "Reach bilaga XVII 19(4)", certainty: "memory", instead: "hazardous_waste" },
};

const byProductQuestions = ["use_certain", "normal_processing", "part_of_production", "lawful_and_safe"] as const;

const attributeSubstances: readonly (readonly [key: string, option: string, substance: Substance])[] = [
  ["asbestos_status", "present", "asbestos"],
  ["pcb_status", "present", "pcb"],
  ["impregnation", "creosote", "creosote"],
  ["impregnation", "cca", "cca"],
];

/** Restricted substances that the listing's typed facts state, whatever was answered here. */
export const substancesIn = (attributes: AttributeValues): Substance[] =>
  attributeSubstances.flatMap(([key, option, substance]) => {
    const value = attributes[key];
    return isKnown(value) && value.v === option ? [substance] : [];
  });

/** Answers with the stated facts added: what a listing says in one place holds in the other. */
export function withFacts(answers: LegalAnswers, attributes: AttributeValues): LegalAnswers {
  const stated = substancesIn(attributes);
  if (stated.length === 0) return answers;
  const given = (answers.substances ?? []).filter((one) => one !== "none" && one !== "unknown");
  return { ...answers, substances: [...new Set([...given, ...stated])] };
}

const restricted = (answers: LegalAnswers): readonly Substance[] =>
  (answers.substances ?? []).filter((one) => one !== "none" && one !== "unknown");
const meantForUse = (answers: LegalAnswers): boolean =>
  answers.purpose === "same_use" || answers.purpose === "other_use";
const treated = (answers: LegalAnswers): boolean =>
  restricted(answers).some((one) => one === "creosote" || one === "cca");

/**
 * The questions to ask given the answers so far, in order. The first unanswered one comes last: a form without
 * scripts shows one more with each answer.
 */
export function questionsFor(answers: LegalAnswers): LegalQuestion[] {
  const asked: LegalQuestion[] = [];
  for (const question of path(answers)) {
    asked.push(question);
    if (answers[question] === undefined) break;
  }
  return asked;
}

function* path(answers: LegalAnswers): Generator<LegalQuestion> {
  yield "origin";
  yield "substances";
  yield "purpose";
  if (meantForUse(answers) && treated(answers)) yield "treated_wood_use";
  if (answers.origin === "thrown_away") {
    yield "end_of_waste";
    if (answers.end_of_waste !== "no" && answers.end_of_waste !== "unknown") yield "conformity";
  } else if (answers.origin === "production") yield* byProductPath(answers);
  else if (meantForUse(answers) && answers.origin !== "unused") yield "usable";
  // Whether waste is hazardous is asked only where the substances do not already say so.
  if (endsAsWaste(answers) && restricted(answers).length === 0) yield "hazardous";
}

function* byProductPath(answers: LegalAnswers): Generator<LegalQuestion> {
  if (answers.purpose === "disposal") return;
  for (const question of byProductQuestions) {
    yield question;
    if (answers[question] !== undefined && answers[question] !== "yes") return;
  }
}

/** The status before its hazard is known, from complete answers. */
function basicStatus(answers: LegalAnswers): {
  status: "product" | "by_product" | "end_of_waste" | "waste";
  ground: LegalGround;
  source: string;
} {
  const product = (ground: LegalGround) => ({ status: "product" as const, ground, source: "MB 15 kap. 1 §" });
  const waste = (ground: LegalGround) => ({ status: "waste" as const, ground, source: "MB 15 kap. 1 §" });
  if (answers.origin === "thrown_away") {
    const rules = answers.end_of_waste !== "no" && answers.end_of_waste !== "unknown";
    if (rules && answers.conformity === "yes")
      return { status: "end_of_waste", ground: "end_of_waste_rules", source: eowSource(answers) };
    return waste(rules ? "end_of_waste_not_shown" : "discarded");
  }
  if (answers.purpose === "disposal") return waste("discarded");
  if (answers.origin === "production") {
    const shown = byProductQuestions.every((question) => answers[question] === "yes");
    return shown
      ? { status: "by_product", ground: "by_product_conditions", source: "MB 15 kap. 1 §" }
      : waste("by_product_not_shown");
  }
  if (!meantForUse(answers)) return waste("meant_for_recovery");
  if (treated(answers)) return product("treated_wood_permitted_use");
  if (answers.origin === "unused") return product("unused_goods");
  if (answers.usable === "as_is")
    return product(answers.purpose === "same_use" ? "reused_as_intended" : "reused_otherwise");
  if (answers.usable === "after_repair") return product("prepared_before_waste");
  return waste(answers.usable === "no" ? "not_usable" : "reuse_not_certain");
}

const eowSources: Readonly<Record<string, string>> = {
  scrap_333_2011: "(EU) 333/2011",
  cullet_1179_2012: "(EU) 1179/2012",
  copper_715_2013: "(EU) 715/2013",
};
const eowSource = (answers: LegalAnswers): string => eowSources[answers.end_of_waste ?? ""] ?? "MB 15 kap. 9 a §";

/** True when what is answered so far can only end as waste. */
function endsAsWaste(answers: LegalAnswers): boolean {
  if (answers.origin === undefined || answers.purpose === undefined) return false;
  return basicStatus(answers).status === "waste";
}

/** The use of what holds a restricted substance: refused, allowed (treated wood in a permitted use), or not its question. */
function refusalOf(answers: LegalAnswers): Extract<LegalVerdict, { kind: "refused" }> | null {
  if (!meantForUse(answers)) return null;
  const substances = restricted(answers);
  for (const substance of ["asbestos", "pcb"] as const) {
    if (substances.includes(substance)) return { kind: "refused", ...refusals[substance] };
  }
  const wood = (["creosote", "cca"] as const).find((substance) => substances.includes(substance));
  const open = answers.treated_wood_use === undefined || answers.treated_wood_use === "permitted_use";
  return wood && !open ? { kind: "refused", ...refusals[wood] } : null;
}

function cautionsOf(answers: LegalAnswers, status: LegalStatus): LegalCaution[] {
  const cautions: LegalCaution[] = [];
  if (answers.substances?.includes("unknown")) cautions.push("substances_unknown");
  if (status === "product" && restricted(answers).includes("other_hazardous")) cautions.push("sample_before_use");
  if (status === "product" && treated(answers)) cautions.push("treated_wood_is_hazardous_waste");
  if (answers.hazardous === "unknown") cautions.push("hazard_to_be_ruled_out");
  if (answers.usable === "unknown") cautions.push("check_usability");
  if (status === "waste" || status === "hazardous_waste") cautions.push("mediates_waste");
  return cautions;
}

/**
 * The status that follows from the answers, its ground and what must be shown; or the question still open; or a
 * refusal where reuse is not lawful. Where an answer needed for a better status is "unknown", the careful status
 * stands. Help with asking the right questions, not legal advice.
 */
export function decide(answers: LegalAnswers): LegalVerdict {
  // What is not lawful is said as soon as it is known, not after five more questions.
  const refusal = refusalOf(answers);
  if (refusal) return refusal;
  const next = questionsFor(answers).find((question) => answers[question] === undefined);
  if (next) return { kind: "incomplete", next };
  const basic = basicStatus(answers);
  if (basic.status !== "waste")
    return { kind: "status", ...basic, cautions: cautionsOf(answers, basic.status), wasteCode: "none" };
  const contained = restricted(answers).length > 0;
  const hazardous = contained || answers.hazardous !== "no";
  if (!hazardous) return { kind: "status", ...basic, cautions: cautionsOf(answers, "waste"), wasteCode: "any" };
  const ground = contained
    ? "contains_restricted_substance"
    : answers.hazardous === "yes"
      ? "hazardous_properties"
      : "hazardous_not_ruled_out";
  const source = "SFS 2020:614 bilaga 3";
  return {
    kind: "status",
    status: "hazardous_waste",
    ground,
    source,
    cautions: cautionsOf(answers, "hazardous_waste"),
    wasteCode: "hazardous",
  };
}

/** Categories that are mostly waste or residues: the gate is answered before others see them. */
const asked: ReadonlySet<string> = new Set([
  "soil.topsoil",
  "soil.fill",
  "soil.crushed_concrete",
  "soil.asphalt",
  "soil.ash_slag",
  "metal.ferrous_scrap",
  "metal.nonferrous_scrap",
  "food.food_waste",
  "food.residues",
  "food.fats",
  "food.digestate",
  "textiles.textile_waste",
  "timber.residues",
  "machines.tyres",
  "energy.fuels",
]);

/** Whether a listing needs an answered gate before it is published; for the rest it is offered and shown as open. */
export function gateRequired(listing: {
  readonly type: ListingType;
  readonly categoryCode: string | null;
  readonly attributes: AttributeValues;
}): boolean {
  if (listing.type !== "surplus") return false;
  return asked.has(listing.categoryCode ?? "") || substancesIn(listing.attributes).length > 0;
}
