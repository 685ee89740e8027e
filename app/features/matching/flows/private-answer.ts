import type { PrivateFigures } from "./flow";

/**
 * Whether what the receiver would pay covers what the giver asks: yes or no, and null unless both have a figure and both agreed
 * to such answers. The figures themselves leave nowhere. Whoever shows the answer counts how often it is asked for: many
 * answers to changed figures would add up to the figure.
 */
export function pricesMeet(giver: PrivateFigures | null, receiver: PrivateFigures | null): "yes" | "no" | null {
  if (!giver?.agreed || !receiver?.agreed) return null;
  if (giver.orePerTonne === null || receiver.orePerTonne === null) return null;
  return receiver.orePerTonne >= giver.orePerTonne ? "yes" : "no";
}
