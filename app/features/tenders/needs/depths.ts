/**
 * The four procurement depths, the deepest saving first: whether it is needed at all, whether what there is can be shared,
 * repaired or reused, whether the function can be bought instead of the thing, and only then a better product.
 */
export const depthSteps = ["need", "reuse", "function", "product"] as const;
export type DepthStep = (typeof depthSteps)[number];

/** Answers of each step, the one that ends the question first. `depth.<step>.<answer>` in the purchasing catalogue. */
export const depthOptions = {
  need: ["no", "less", "yes"],
  reuse: ["fully", "partly", "no"],
  function: ["yes", "partly", "no"],
  product: ["reused", "circular", "new"],
} as const satisfies Record<DepthStep, readonly string[]>;
export type DepthOption<S extends DepthStep = DepthStep> = (typeof depthOptions)[S][number];

export interface DepthAnswer {
  readonly answer: DepthOption;
  /** Why, in the authority's own words: kept as the motive of what is done next. */
  readonly motive: string;
}
export type DepthAnswers = { readonly [S in DepthStep]?: DepthAnswer };

export const isDepthOption = (step: DepthStep, value: unknown): value is DepthOption =>
  depthOptions[step].some((option) => option === value);

/** What a step leads to: the question ends here, part of the need goes on, all of it does, or it is not answered yet. */
export type StepOutcome = "ends" | "part_goes_on" | "goes_on" | "open" | "not_reached";

const first: Readonly<Record<DepthStep, DepthOption>> = {
  need: "no",
  reuse: "fully",
  function: "yes",
  product: "reused",
};
const partly: readonly DepthOption[] = ["less", "partly"];

/**
 * The outcome of each step in order. A step that ends the question leaves the ones below it unreached, whatever they hold;
 * a bought function ends it too, since it is the function that is then described, not a product.
 */
export function depthOutcomes(answers: DepthAnswers): Readonly<Record<DepthStep, StepOutcome>> {
  const outcomes: Partial<Record<DepthStep, StepOutcome>> = {};
  let reached = true;
  for (const step of depthSteps) {
    const given = answers[step]?.answer;
    const last = step === "product";
    const outcome: StepOutcome = !reached
      ? "not_reached"
      : given === undefined
        ? "open"
        : given === first[step] || last
          ? "ends"
          : partly.includes(given)
            ? "part_goes_on"
            : "goes_on";
    outcomes[step] = outcome;
    reached = reached && outcome !== "ends" && outcome !== "open";
  }
  return outcomes as Record<DepthStep, StepOutcome>;
}

/** The answered steps in order, with where each led; what an earlier answer has left unreached is not among them. */
export function answeredDepths(
  answers: DepthAnswers,
): readonly (DepthAnswer & { readonly step: DepthStep; readonly outcome: StepOutcome })[] {
  const outcomes = depthOutcomes(answers);
  return depthSteps.flatMap((step) => {
    const given = answers[step];
    return given && outcomes[step] !== "not_reached" ? [{ ...given, step, outcome: outcomes[step] }] : [];
  });
}

/** The step the question now stands at: the first open one, or the one that ended it. */
export function depthReached(answers: DepthAnswers): { readonly step: DepthStep; readonly ended: boolean } {
  const outcomes = depthOutcomes(answers);
  const step = depthSteps.find((one) => outcomes[one] === "ends" || outcomes[one] === "open") ?? "product";
  return { step, ended: outcomes[step] === "ends" };
}

/** Whether buying anything is still on the table. */
export function leadsToPurchase(answers: DepthAnswers): boolean {
  const { step, ended } = depthReached(answers);
  return !(ended && (step === "need" || step === "reuse"));
}
