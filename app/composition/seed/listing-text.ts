import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import { closings } from "../../../prisma/seed/content/closings";
import { conditionSentences, details } from "../../../prisma/seed/content/details";
import type { Chance } from "./chance";
import { fillText } from "./fill-text";
import type { PlannedListing } from "./plan-listings";
import type { SeededOrganization } from "./seed-organizations.server";

const longestTitle = 140;

/** Words that the conditions of practical lines may name. */
function traitsOf({ base, version }: PlannedListing): Set<string> {
  const how = version.dismantling ?? base.dismantling;
  const traits = [
    base.category,
    base.category.split(".")[0] ?? "",
    how === "done" ? "done" : "",
    how === "needed" || how === "buyer" ? "needed" : "",
  ];
  return new Set(base.type === "service" ? ["service", base.category] : traits.filter(Boolean));
}

/** A last line on how to go on: the owner's own where one fits, else one that fits anybody; sometimes none. */
function closingLine(planned: PlannedListing, owner: SeededOrganization, home: boolean, chance: Chance): string {
  const traits = traitsOf(planned);
  const own =
    home && planned.base.type !== "wanted"
      ? owner.content.practical.filter(([when]) => when.split(" ").some((word) => traits.has(word)))
      : [];
  const roll = chance.next();
  if (own.length > 0 && roll < 0.7) return chance.pick(own)[1];
  return roll < 0.9 && roll > 0.3 ? chance.pick(closings[planned.base.type]) : "";
}

/** Texts shorter than this are filled out with what the owner would have added. */
const shortText = 105;

const numberOf = (facts: AttributeValues, key: string): number | null => {
  const value = facts[key];
  return isKnown(value) && typeof value.v === "number" ? value.v : null;
};

/** Year or condition as a sentence, where the text does not tell it already. */
function factSentences(facts: AttributeValues, body: string, chance: Chance): string[] {
  const grade = facts.condition_grade;
  const condition = isKnown(grade) && typeof grade.v === "string" ? conditionSentences[grade.v] : undefined;
  const [made, built] = [numberOf(facts, "manufacture_year"), numberOf(facts, "building_year")];
  const spoken = /skick|nytt|sliten|slitna|märken|repa|repor|hela/i.test(body);
  return [
    ...(condition && !spoken ? [chance.pick(condition)] : []),
    ...(made ? [`Från ${made}.`] : []),
    ...(built && !body.includes("-tal") ? [`Huset byggdes ${built}.`] : []),
  ];
}

const pools: Readonly<Record<string, string>> = {
  by: "by_product",
  production: "waste",
  hazardous: "waste",
  treated: "reuse",
};
const lent: ReadonlySet<string> = new Set(["rental", "sharing", "product_as_service"]);
const renewed: ReadonlySet<unknown> = new Set(["refurbished", "remanufactured"]);

/** Pool of general sentences for the kind of listing. */
function poolOf({ base, version }: PlannedListing, facts: AttributeValues): readonly string[] {
  if (base.type === "service") return details[lent.has(base.service ?? "") ? "rental" : "service"] ?? [];
  if (base.type === "wanted") return details.wanted ?? [];
  if (base.category.startsWith("food.")) return details.food ?? [];
  const preset = (version.legal ?? base.legal ?? "reuse").split(/[ _]/)[0] ?? "";
  const origin = isKnown(facts.origin) ? facts.origin.v : null;
  const pool = details[preset === "repair" && renewed.has(origin) ? "renewed" : (pools[preset] ?? preset)] ?? [];
  // What is given away is not sold.
  return (version.price ?? base.price) === "free" ? pool.filter((line) => !line.startsWith("Säljs")) : pool;
}

function filledOut(planned: PlannedListing, body: string, facts: AttributeValues, chance: Chance): string {
  if (body.length >= shortText) return body;
  const stated = planned.base.type === "surplus" ? factSentences(facts, body, chance) : [];
  const general = poolOf(planned, facts);
  const added = [...chance.shuffled(stated).slice(0, 1), ...(general.length > 0 ? [chance.pick(general)] : [])];
  return [body, ...added].join(" ");
}

export interface SeedText {
  readonly title: string;
  readonly description: string;
}

/** Title and description. `home`: it stands at the owner's first site, which the owner's practical lines speak of. */
export function listingText(
  planned: PlannedListing,
  owner: SeededOrganization,
  place: { locality: string; home: boolean },
  facts: AttributeValues,
  chance: Chance,
): SeedText {
  const { base, version, wording, copy } = planned;
  const values = { ...base.facts, ...version, ort: place.locality };
  const title = fillText(version.title ?? base.title, values, wording);
  const closing = fillText(closingLine(planned, owner, place.home, chance), values, 0);
  const body = filledOut(planned, fillText(base.text, values, wording), facts, chance);
  // Multiplied listings tell their place, so that two of the same kind are told apart in a list.
  const named = copy && chance.next() < 0.5 ? `${title}, ${place.locality}` : title;
  return { title: named.slice(0, longestTitle), description: closing ? `${body}\n\n${closing}` : body };
}
