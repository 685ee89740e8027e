/**
 * Questions of the legal-status gate, as codes. The words stand in the catalogue messages: `legal.q.<question>` with
 * `legal.q.<question>.help`, and `legal.a.<question>.<answer>`. Which are asked depends on the answers before.
 */
export const legalQuestions = {
  /** Where does it come from? */
  origin: { answers: ["unused", "used", "dismantled", "production", "thrown_away"], multi: false },
  /** Is any of this in it, or might it be? */
  substances: {
    answers: ["none", "asbestos", "pcb", "creosote", "cca", "other_hazardous", "unknown"],
    multi: true,
    exclusive: ["none", "unknown"],
  },
  /** What is it meant for? */
  purpose: { answers: ["same_use", "other_use", "material", "energy", "disposal"], multi: false },
  /** Can it be used as it is, or after checking, cleaning or small repairs? */
  usable: { answers: ["as_is", "after_repair", "no", "unknown"], multi: false },
  /** Treated wood: is the use one that the restriction still allows? */
  treated_wood_use: { answers: ["permitted_use", "other", "unknown"], multi: false },
  /** By-product: is it certain that it will be used? */
  use_certain: { answers: ["yes", "no", "unknown"], multi: false },
  /** By-product: without more than normal industrial processing? */
  normal_processing: { answers: ["yes", "no", "unknown"], multi: false },
  /** By-product: does it arise as part of the production? */
  part_of_production: { answers: ["yes", "no", "unknown"], multi: false },
  /** By-product: is that use lawful and safe for people and environment? */
  lawful_and_safe: { answers: ["yes", "no", "unknown"], multi: false },
  /** Was it waste that has been recovered and meets rules for no longer being waste? */
  end_of_waste: {
    answers: ["scrap_333_2011", "cullet_1179_2012", "copper_715_2013", "individual_decision", "no", "unknown"],
    multi: false,
  },
  /** End of waste: is there a statement of conformity or a decision to show? */
  conformity: { answers: ["yes", "no", "unknown"], multi: false },
  /** Does the waste have hazardous properties, or a code with an asterisk? */
  hazardous: { answers: ["yes", "no", "unknown"], multi: false },
} as const satisfies Record<string, { answers: readonly string[]; multi: boolean; exclusive?: readonly string[] }>;

export type LegalQuestion = keyof typeof legalQuestions;
export type LegalAnswer<Q extends LegalQuestion> = (typeof legalQuestions)[Q]["answers"][number];
export type Substance = LegalAnswer<"substances">;

/** Answers so far; an absent key has not been answered. */
export type LegalAnswers = {
  readonly [Q in LegalQuestion]?: Q extends "substances" ? readonly Substance[] : LegalAnswer<Q>;
};

export const isLegalQuestion = (key: string): key is LegalQuestion => Object.hasOwn(legalQuestions, key);

export interface LegalAnswerFault {
  readonly question: string;
  readonly code: "not_an_option" | "unknown_field" | "exclusive_option";
}

/** Reads answers from a form or from storage; what is none of the options is named, never dropped silently. */
export function readLegalAnswers(raw: Readonly<Record<string, unknown>>): {
  answers: LegalAnswers;
  faults: LegalAnswerFault[];
} {
  const answers: Record<string, string | readonly string[]> = {};
  const faults: LegalAnswerFault[] = [];
  for (const [question, value] of Object.entries(raw)) {
    if (!isLegalQuestion(question)) {
      faults.push({ question, code: "unknown_field" });
      continue;
    }
    const given = (Array.isArray(value) ? value : [value]).filter(
      (part) => part !== "" && part !== null && part !== undefined,
    );
    if (given.length === 0) continue;
    const options: readonly unknown[] = legalQuestions[question].answers;
    const chosen = options.filter((option) => given.includes(option)) as string[];
    if (chosen.length !== new Set(given).size) faults.push({ question, code: "not_an_option" });
    else if (question !== "substances") answers[question] = chosen[0] as string;
    else if (chosen.length > 1 && legalQuestions.substances.exclusive.some((one) => chosen.includes(one)))
      faults.push({ question, code: "exclusive_option" });
    else answers[question] = chosen;
  }
  return { answers: answers as LegalAnswers, faults };
}
