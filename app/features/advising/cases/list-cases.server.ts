import { namesOfPeople } from "../adviser-store.server";
import { asReader, type AdviserStanding } from "../adviser.server";
import { findPending } from "../introductions/pending-store.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { approachesOf, type Approach } from "./approached";
import { sides, type AdvisingCase, type Side } from "./case";
import { findCasesOf } from "./case-store.server";
import { factsIn, findFirms, findVisitors, type FirmFacts } from "./firm-store.server";
import { groupOf, passesEffect, passesRest, type CaseFilter } from "./case-filter";
import { effectsOfCases, type CaseEffect } from "./estimate-effects.server";

export interface BoardCase {
  readonly advisingCase: AdvisingCase;
  readonly firms: Readonly<Record<Side, FirmFacts | null>>;
  readonly approaches: readonly Approach[];
  readonly effect: CaseEffect;
  /** A question to the firms waits for an answer. */
  readonly waiting: boolean;
}

export interface Board {
  readonly standing: AdviserStanding;
  readonly cases: readonly BoardCase[];
  /** How many there are without the filter. */
  readonly total: number;
  /** How many the demand on the effect leaves out because nobody has worked theirs out. */
  readonly withoutEffect: number;
  readonly people: ReadonlyMap<string, string>;
  /** What the filters can choose among. */
  readonly municipalities: readonly string[];
  readonly materials: readonly string[];
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

/** The board of the organization's cases that pass the filter, in the order of their columns. */
export async function listCases(actor: OrganizationMember, filter: CaseFilter): Promise<Result<Board, AppError>> {
  const standing = await asReader(actor);
  if (!standing.ok) return standing;
  const all = await findCasesOf(actor.organization.id);
  const firmsOf = all.flatMap((one) => sides.map((side) => one[side]));
  const [firms, visits, waiting, effects] = await Promise.all([
    findFirms(firmsOf),
    findVisitors(actor.organization.id, firmsOf),
    findPending(all.map(({ id }) => id)),
    effectsOfCases(actor.organization.id, all),
  ]);
  const effectOf = ({ id }: AdvisingCase): CaseEffect => effects.get(id) ?? { kgCo2e: null, tonnesPerYear: null };
  const asked = all.filter((one) => passesRest(one, filter, actor.personId));
  const cases = asked
    .filter((one) => passesEffect(effectOf(one).kgCo2e, filter.effect))
    .map((advisingCase) => ({
      advisingCase,
      firms: { giver: factsIn(firms, advisingCase.giver), receiver: factsIn(firms, advisingCase.receiver) },
      approaches: approachesOf(advisingCase, all, visits),
      effect: effectOf(advisingCase),
      waiting: waiting.has(advisingCase.id),
    }));
  const people = await namesOfPeople([
    ...all.flatMap(({ ownerId }) => ownerId ?? []),
    ...visits.flatMap(({ authorId }) => authorId ?? []),
  ]);
  return ok({
    standing: standing.value,
    cases,
    total: all.length,
    withoutEffect:
      filter.effect === null || filter.effect === "unknown"
        ? 0
        : asked.filter((one) => effectOf(one).kgCo2e === null).length,
    people,
    municipalities: distinct(all.map(({ municipalityCode }) => municipalityCode)),
    materials: distinct(all.map(({ categoryCode }) => groupOf(categoryCode))),
  });
}
