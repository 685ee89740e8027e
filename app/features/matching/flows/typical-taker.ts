import { materials } from "../data/materials";
import { detectMaterials } from "../materials/detect-materials";
import type { Flow } from "./flow";
import type { MatchTrace } from "./trace";

/** A trade is that of a taker where it is its class, or lies under the group or division that the table names. */
const isTaker = (takers: readonly string[], nace: readonly string[]): boolean =>
  nace.some((own) => takers.some((taker) => own.startsWith(taker)));

/**
 * Whether something says that firms of that trade take the flow: the table of materials, or a known exchange with a receiver of
 * their class or group. What is not recognised is taken by nobody: that a trade takes much of other things says nothing.
 */
export function isTypicalTaker(
  { title, wasteCode }: Pick<Flow, "title" | "wasteCode">,
  nace: readonly string[],
  { precedents }: Pick<MatchTrace, "precedents">,
): boolean {
  const named = new Set(
    detectMaterials(title, wasteCode === null ? [] : [wasteCode]).map(({ material }) => material.id),
  );
  const takers = materials
    .filter(({ id }) => named.has(id))
    .flatMap((material) => [...material.takers, ...material.occasionalTakers]);
  return isTaker(takers, nace) || precedents.some(({ receiver }) => receiver === "class" || receiver === "group");
}
