import { materials } from "~/features/matching/data/materials";
import { flowForms, flowHazards, storageKinds, type Flow } from "~/features/matching/flows/flow";
import { categories } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { seededRandom } from "~/shared/random";

const details = [
  "rent",
  "blandat",
  "sorterat",
  "torrt",
  "fuktigt",
  "i bigbag",
  "löst",
  "på pall",
  "från produktion",
  "från rivning",
  "mellan",
  "grovt",
  "fint",
  "obehandlat",
  "bra skick",
  "andra sortering",
];

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const chance = (random: Random, share: number): boolean => random() < share;

/** Somewhere within some 25 km of a municipality's seat. */
function placeNear(random: Random): Flow["place"] {
  const { latitude, longitude } = pick(random, municipalities);
  return { latitude: latitude + (random() - 0.5) * 0.45, longitude: longitude + (random() - 0.5) };
}

function season(random: Random): readonly number[] {
  if (chance(random, 0.7)) return [];
  const first = Math.floor(random() * 12);
  return Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index) => ((first + index) % 12) + 1);
}

/**
 * A region's flows, the same for the same seed: half of them needs; what they are by material or category with the words
 * people use, amounts over five orders of magnitude, seasons, permits and hazards for some, a tenth without a place.
 */
export function syntheticFlows(count: number, seed = 5): Flow[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index): Flow => {
    const material = pick(random, materials);
    const category = pick(random, categories);
    const byMaterial = chance(random, 0.6);
    const direction = index % 2 === 0 ? "out" : "in";
    const words = byMaterial ? pick(random, material.words.sv) : pick(random, category.searchWords.sv);
    const trades =
      direction === "in"
        ? [...material.takers, ...material.occasionalTakers]
        : ["1610", "2511", "4120", "1051", "3511"];
    const codes = byMaterial ? material.wasteCodes.filter((code) => code.length === 6) : category.wasteCodes;
    const bare = direction === "in" && chance(random, 0.05);
    const waste = direction === "out" && codes.length > 0 && chance(random, 0.5);
    return {
      id: `f${String(index).padStart(7, "0")}`,
      organizationId: `o${Math.floor(random() * Math.max(2, count / 3))}`,
      direction,
      title: bare ? "" : `${words} ${pick(random, details)} ${pick(random, details)}`,
      categoryCode: bare || (byMaterial && chance(random, 0.5)) ? null : category.code,
      attributes: {},
      wasteCode: !bare && codes.length > 0 && chance(random, 0.6) ? pick(random, codes) : null,
      nace: chance(random, 0.9) ? [pick(random, trades)] : [],
      amount: chance(random, 0.85)
        ? { value: 10 ** (random() * 5 - 1), unit: "tonne", per: chance(random, 0.5) ? "year" : "month" }
        : null,
      months: season(random),
      form: chance(random, 0.6) ? pick(random, flowForms) : null,
      storage: chance(random, 0.4) ? [pick(random, storageKinds)] : [],
      limits: [],
      place: chance(random, 0.9) ? placeNear(random) : null,
      from: null,
      until: null,
      legalStatus: waste ? "waste" : null,
      wastePermits: direction === "in" && chance(random, 0.3) ? material.wasteCodes : null,
      hazards: direction === "out" && chance(random, 0.05) ? [pick(random, flowHazards)] : [],
      acceptedHazards: direction === "in" && chance(random, 0.3) ? [] : null,
      reachKm: direction === "out" && chance(random, 0.3) ? 40 + random() * 400 : null,
      figures: null,
    };
  });
}
