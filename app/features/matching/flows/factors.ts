/**
 * What a score is made of. The first five say how alike the two are (0 where nothing is known); the others how well they suit
 * each other (`unknownFit` where something is missing). Labels: `factor.<code>`.
 */
export const factors = [
  "material",
  "category",
  "code",
  "words",
  "industry",
  "quantity",
  "season",
  "distance",
  "handling",
  "quality",
] as const;
export type Factor = (typeof factors)[number];

export type FactorWeights = Readonly<Record<Factor, number>>;

/** Weights before anything has been learned; they sum to 1. Own assumption, shown. */
export const startingWeights: FactorWeights = {
  material: 0.22,
  category: 0.12,
  code: 0.1,
  words: 0.08,
  industry: 0.12,
  quantity: 0.12,
  season: 0.05,
  distance: 0.12,
  handling: 0.03,
  quality: 0.04,
};

/** Value of a fit that nobody can tell yet: half. For distance that is what 50 km of road are worth. */
export const unknownFit = 0.5;

/** Kilometres of road at which nearness is worth half. */
export const halfDistanceKm = 50;
