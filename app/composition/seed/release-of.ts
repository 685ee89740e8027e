import type { Release } from "~/features/catalogue/listing";

/** Most listings are for everybody; a few stand on the inner rungs, so that the ladder can be seen. */
export function newListingRelease(turn: number): Release {
  const rung = turn % 29 === 7 ? "own" : turn % 23 === 5 ? "partners" : "public";
  return { rung, partnersFrom: null, publicFrom: null, partnerGroupIds: [] };
}
