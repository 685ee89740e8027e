import type { AttributeDefinition, AttributeValue } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { Category } from "~/features/reference/category";
import { checkAttributeValue } from "~/features/reference/check-attribute";
import { addDays, type IsoDate } from "~/shared/dates";
import { claimSpreads, dealers } from "../../../prisma/seed/content/claims";
import { pieceMasses } from "../../../prisma/seed/content/masses";
import type { Cell } from "../../../prisma/seed/content/types";
import type { Chance } from "./chance";
import { isSteady, type PlannedListing } from "./plan-listings";

/** `+6` and `-40` are days from the day of seeding. */
const relativeDay = /^[+-]\d{1,4}$/;

function basisOf(
  definition: AttributeDefinition,
  chance: Chance,
): Pick<AttributeValue & { b: string }, never> | { b: "measured" | "documented" } {
  const roll = chance.next();
  if (definition.basis === "claim") return roll < 0.3 ? { b: "documented" } : {};
  if (definition.evidence.includes("measurement") && roll < 0.4) return { b: "measured" };
  return roll > 0.9 ? { b: "documented" } : {};
}

function toValue(
  definition: AttributeDefinition,
  cell: Exclude<Cell, null>,
  today: IsoDate,
  chance: Chance,
): AttributeValue {
  if (cell === "?") return { u: true };
  const dated = definition.type === "date" && typeof cell === "string" && relativeDay.test(cell);
  const v = dated ? addDays(today, Number(cell)) : cell;
  const checked = checkAttributeValue(definition, { v, ...basisOf(definition, chance) });
  if (!checked.ok) throw new Error(`${definition.key} = ${JSON.stringify(cell)}: ${checked.error.code}`);
  return checked.value;
}

/** Cells of a listing that are attributes of its category, as written: version over base. */
function writtenCells({ base, version }: PlannedListing): Map<string, Cell> {
  const cells = new Map<string, Cell>(Object.entries(base.facts));
  for (const [key, cell] of Object.entries(version))
    if (attributeByKey(key) && cell !== undefined) cells.set(key, cell);
  return cells;
}

/** What the seller's kind of organization usually states beside it. */
function addClaims(cells: Map<string, Cell>, planned: PlannedListing, category: Category, chance: Chance): void {
  if (planned.base.type === "wanted" || isSteady(planned)) return;
  for (const { attribute, groups, dealer, holder } of claimSpreads) {
    if (cells.has(attribute) || !groups.includes(category.group) || !category.attributes.includes(attribute)) continue;
    const cell = chance.weighted(dealers.has(planned.organization) ? dealer : holder);
    if (cell !== null) cells.set(attribute, cell);
  }
}

/** Kilograms a piece, for what is counted in pieces and usually weighed: most owners say, some do not. */
function addPieceMass(cells: Map<string, Cell>, { base, version }: PlannedListing, chance: Chance): void {
  const range = pieceMasses[base.category];
  const [known, place] = [chance.next() < 0.75, chance.next()];
  if (base.type !== "surplus" || !range || !known || cells.has("piece_mass") || (version.unit ?? base.unit) !== "piece")
    return;
  const [low, high] = range;
  cells.set("piece_mass", Number((low + (high - low) * place).toPrecision(2)));
}

/**
 * Typed facts of a listing, checked against the dictionary. A fact that the category does not have, or a value that the
 * dictionary refuses, is a fault of the content and thrown.
 */
export function listingFacts(
  planned: PlannedListing,
  category: Category,
  today: IsoDate,
  chance: Chance,
): Record<string, AttributeValue> {
  const cells = writtenCells(planned);
  for (const key of cells.keys()) {
    if (!category.attributes.includes(key))
      throw new Error(`${category.code} has no attribute ${key} (“${planned.base.title}”)`);
  }
  addPieceMass(cells, planned, chance);
  addClaims(cells, planned, category, chance);
  const facts: Record<string, AttributeValue> = {};
  for (const [key, cell] of cells) {
    const definition = attributeByKey(key);
    if (definition && cell !== null) facts[key] = toValue(definition, cell, today, chance);
  }
  return facts;
}
