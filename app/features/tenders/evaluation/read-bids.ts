import { invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { FieldReader, type TypedValues } from "~/shared/field-reader";
import type { RehearsalBid, ScoredCriterion } from "./rehearsal";
import { maxBids, maxNameLength } from "./rehearsal-schema";

/** Numbers that an answer may be: marks where people judge, else anything a rule can hold at its ends. */
const answerLimit = 1_000_000_000;

const takesOptions = ({ points }: ScoredCriterion): boolean =>
  points !== null && points.kind !== "linear" && points.steps.some(({ at }) => typeof at === "string");

function readAnswer(read: FieldReader, field: string, criterion: ScoredCriterion): number | string | null {
  const typed = read.text(field);
  if (typed === "") return null;
  if (takesOptions(criterion)) {
    const known = criterion.points?.kind !== "linear" && criterion.points?.steps.some(({ at }) => String(at) === typed);
    if (!known) read.refuse(field, "not_an_option");
    return typed;
  }
  return criterion.points === null ? read.number(field, 0, 100) : read.number(field, -answerLimit, answerLimit);
}

const fieldsOf = (index: number, criteria: readonly ScoredCriterion[]): string[] => [
  ...["name", "price", "use", "upkeep", "end"].map((part) => `bid.${index}.${part}`),
  ...criteria.map(({ key }) => `bid.${index}.answer.${key}`),
];

function readBid(read: FieldReader, index: number, criteria: readonly ScoredCriterion[]): RehearsalBid {
  const at = (part: string): string => `bid.${index}.${part}`;
  const name = read.text(at("name"));
  if (name === "") read.refuse(at("name"), "required");
  if (name.length > maxNameLength) read.refuse(at("name"), "too_long", { max: maxNameLength });
  const priceMinor = read.kronor(at("price"));
  if (read.text(at("price")) !== "" && priceMinor === 0) read.refuse(at("price"), "quantity_not_positive");
  return {
    key: read.text(at("key")) || `bid-${index}`,
    name,
    priceMinor,
    useMinorPerYear: read.kronor(at("use"), { empty: 0 }),
    upkeepMinorPerYear: read.kronor(at("upkeep"), { empty: 0 }),
    endOfLifeMinor: read.kronor(at("end"), { empty: 0, signed: true }),
    answers: Object.fromEntries(
      criteria.map((criterion) => [criterion.key, readAnswer(read, at(`answer.${criterion.key}`), criterion)]),
    ),
  };
}

/**
 * The offers of a rehearsal as typed in rows `bid.<n>.<part>`; rows without any text are left out. One fault a field.
 */
export function readBids(
  values: TypedValues,
  criteria: readonly ScoredCriterion[],
): Result<readonly RehearsalBid[], AppError> {
  const read = new FieldReader(values);
  const filled = Array.from({ length: maxBids }, (_, index) => index).filter((index) =>
    fieldsOf(index, criteria).some((field) => read.text(field) !== ""),
  );
  const bids = filled.map((index) => readBid(read, index, criteria));
  const names = new Set<string>();
  filled.forEach((index, position) => {
    const name = bids[position]?.name.toLocaleLowerCase("sv") ?? "";
    if (name !== "" && names.has(name)) read.refuse(`bid.${index}.name`, "name_taken");
    names.add(name);
  });
  return read.faults.length > 0 ? err(invalidInput(...read.faults)) : ok(bids);
}
