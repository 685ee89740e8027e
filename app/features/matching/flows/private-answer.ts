import type { PrivateFigures } from "./flow";

/** Öre per tonne between figures that answers tell apart: however many answers there are, they come no nearer to a figure. */
export const answerStepOre = 5_000;

const inSteps = (ore: number): number => Math.round(ore / answerStepOre);

/**
 * Whether what the receiver would pay covers what the giver asks, in steps of `answerStepOre`: yes or no, and null unless both have
 * a figure and both agreed to such answers. The figures themselves leave nowhere. Whoever shows the answer counts how often each
 * flow is asked about.
 */
export function pricesMeet(giver: PrivateFigures | null, receiver: PrivateFigures | null): "yes" | "no" | null {
  if (!giver?.agreed || !receiver?.agreed) return null;
  if (giver.orePerTonne === null || receiver.orePerTonne === null) return null;
  return inSteps(receiver.orePerTonne) >= inSteps(giver.orePerTonne) ? "yes" : "no";
}
