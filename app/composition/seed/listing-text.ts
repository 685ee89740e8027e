import { closings } from "../../../prisma/seed/content/closings";
import type { Chance } from "./chance";
import { fillText } from "./fill-text";
import type { PlannedListing } from "./plan-listings";
import type { SeededOrganization } from "./seed-organizations.server";

const longestTitle = 140;

/** Words that the conditions of practical lines may name. */
function traitsOf({ base, version }: PlannedListing): Set<string> {
  const how = version.dismantling ?? base.dismantling;
  const traits = [base.category, base.category.split(".")[0] ?? "", how === "done" ? "done" : "", how === "needed" || how === "buyer" ? "needed" : ""];
  return new Set(base.type === "service" ? ["service", base.category] : traits.filter(Boolean));
}

/** A last line on how to go on: the owner's own where one fits, else one that fits anybody; sometimes none. */
function closingLine(planned: PlannedListing, owner: SeededOrganization, home: boolean, chance: Chance): string {
  const traits = traitsOf(planned);
  const own = home && planned.base.type !== "wanted" ? owner.content.practical.filter(([when]) => when.split(" ").some((word) => traits.has(word))) : [];
  const roll = chance.next();
  if (own.length > 0 && roll < 0.7) return chance.pick(own)[1];
  return roll < 0.9 && roll > 0.3 ? chance.pick(closings[planned.base.type]) : "";
}

export interface SeedText {
  readonly title: string;
  readonly description: string;
}

/** Title and description. `home`: it stands at the owner's first site, which the owner's practical lines speak of. */
export function listingText(planned: PlannedListing, owner: SeededOrganization, place: { locality: string; home: boolean }, chance: Chance): SeedText {
  const { base, version, wording, copy } = planned;
  const values = { ...base.facts, ...version, ort: place.locality };
  const title = fillText(version.title ?? base.title, values, wording);
  const closing = fillText(closingLine(planned, owner, place.home, chance), values, 0);
  const body = fillText(base.text, values, wording);
  // Multiplied listings tell their place, so that two of the same kind are told apart in a list.
  const named = copy && chance.next() < 0.5 ? `${title}, ${place.locality}` : title;
  return { title: named.slice(0, longestTitle), description: closing ? `${body}\n\n${closing}` : body };
}
