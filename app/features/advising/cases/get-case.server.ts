import { aidLimitOn } from "~/features/reference/aid-limits";
import { eventsOf, type StoredEvent } from "~/infra/db/event-store.server";
import { now, today } from "~/infra/clock/clock.server";
import { ownMedia } from "~/features/media/own-media.server";
import type { MediaView } from "~/features/media/media-view";
import { organizationIdOf, type OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findAdvisers, namesOfPeople, type Colleague } from "../adviser-store.server";
import { asReader } from "../adviser.server";
import { aidSum, type AdviceTime, type AidSum } from "../aid/aid";
import { findTimes, findTimesOfFirm } from "../aid/aid-store.server";
import type { CaseEntry } from "../entries/entry";
import { findEntries } from "../entries/entry-store.server";
import { stateOf, type Introduction, type IntroductionState } from "../introductions/introduction";
import { findIntroductions } from "../introductions/introduction-store.server";
import { listingsOf } from "../outcomes/same-tonnes";
import type { CaseOutcome } from "../outcomes/outcome";
import { dealsLeft, type Deal } from "../outcomes/deal-question";
import { findDealsAlike } from "../outcomes/deal-store.server";
import { findOutcomes, findReferences } from "../outcomes/outcome-store.server";
import { approachesOf, type Approach } from "./approached";
import { sameFirm, sides, type AdvisingCase, type Firm, type Side } from "./case";
import { findCase, findCasesOfFirms, findProjects } from "./case-store.server";
import { effectsOfCases, type CaseEffect } from "./estimate-effects.server";
import { factsIn, findFirms, findVisitors, type FirmFacts } from "./firm-store.server";

export interface CaseForAdviser {
  readonly advisingCase: AdvisingCase;
  readonly mayWork: boolean;
  readonly effect: CaseEffect;
  /** Projects that the advisers' cases name. */
  readonly projects: readonly string[];
  readonly firms: Readonly<Record<Side, FirmFacts | null>>;
  /** Name of a firm of the case, also of one that stood there before; null where it has left altogether. */
  readonly nameOf: (firm: Firm) => string | null;
  readonly approaches: readonly Approach[];
  readonly entries: readonly CaseEntry[];
  readonly media: ReadonlyMap<string, MediaView>;
  readonly introductions: readonly { readonly introduction: Introduction; readonly state: IntroductionState }[];
  readonly times: readonly (AdviceTime & { readonly side: Side })[];
  readonly aid: Readonly<Record<Side, AidSum | null>>;
  /** Firms that were given time in the case and stand in it no longer. */
  readonly aidBefore: readonly { readonly firm: NonNullable<Firm>; readonly sum: AidSum }[];
  readonly outcomes: readonly CaseOutcome[];
  /** References of the listings that outcomes are told apart by. */
  readonly references: ReadonlyMap<string, string>;
  /** Deals that the next outcome may be the same as. */
  readonly deals: readonly Deal[];
  readonly history: readonly StoredEvent[];
  readonly advisers: readonly Colleague[];
  readonly people: ReadonlyMap<string, string>;
}

/** The aid each firm has had of these advisers: those of the case, and those that were helped in it before them. */
async function aidOfFirms(
  advisingCase: AdvisingCase,
  times: readonly AdviceTime[],
): Promise<Pick<CaseForAdviser, "aid" | "aidBefore">> {
  const day = today();
  const limits = [aidLimitOn("de_minimis.ceiling", day), aidLimitOn("de_minimis.comparison_rate", day)] as const;
  const sumOf = async (firm: Firm): Promise<AidSum | null> =>
    firm && aidSum(await findTimesOfFirm(advisingCase.organizationId, firm), day, ...limits);
  const earlier = new Map<string, NonNullable<Firm>>();
  for (const { firm } of times)
    if (firm && !sides.some((side) => sameFirm(advisingCase[side], firm))) earlier.set(firm.id, firm);
  const [giver, receiver, ...before] = await Promise.all([
    sumOf(advisingCase.giver),
    sumOf(advisingCase.receiver),
    ...[...earlier.values()].map(async (firm) => ({ firm, sum: await sumOf(firm) })),
  ]);
  return {
    aid: { giver, receiver },
    aidBefore: before.flatMap(({ firm, sum }) => (sum ? [{ firm, sum }] : [])),
  };
}

async function approachesTo(advisingCase: AdvisingCase): Promise<Approach[]> {
  const firms = [advisingCase.giver, advisingCase.receiver];
  const { organizationId } = advisingCase;
  const [others, visits] = await Promise.all([
    findCasesOfFirms(organizationId, firms),
    findVisitors(organizationId, firms),
  ]);
  return approachesOf(advisingCase, others, visits);
}

/** A case of the organization acted for, if the actor may read it; to anybody else it does not exist. */
export async function caseOf(
  actor: OrganizationMember,
  id: string,
): Promise<Result<{ advisingCase: AdvisingCase; mayWork: boolean }, AppError>> {
  const standing = await asReader(actor);
  if (!standing.ok) return standing;
  const advisingCase = isId(id) ? await findCase(id) : null;
  if (!advisingCase || advisingCase.organizationId !== organizationIdOf(actor)) return err(appError("not_found"));
  return ok({ advisingCase, mayWork: standing.value === "adviser" });
}

/** All that the page of a case shows. */
export async function getCase(actor: OrganizationMember, id: string): Promise<Result<CaseForAdviser, AppError>> {
  const found = await caseOf(actor, id);
  if (!found.ok) return found;
  const { advisingCase, mayWork } = found.value;
  const [approaches, entries, introductions, times, outcomes, history, advisers, deals, effects, projects] =
    await Promise.all([
      approachesTo(advisingCase),
      findEntries(id),
      findIntroductions(id),
      findTimes(id),
      findOutcomes([id]),
      eventsOf("case", id),
      findAdvisers(advisingCase.organizationId),
      mayWork ? findDealsAlike(advisingCase) : [],
      effectsOfCases(advisingCase.organizationId, [advisingCase]),
      findProjects(advisingCase.organizationId),
    ]);
  const [firms, aid, media, references, people] = await Promise.all([
    findFirms([advisingCase.giver, advisingCase.receiver, ...[...times, ...entries].map(({ firm }) => firm)]),
    aidOfFirms(advisingCase, times),
    ownMedia(
      actor,
      entries.flatMap(({ mediaId }) => mediaId ?? []),
    ),
    findReferences(outcomes.flatMap(listingsOf)),
    namesOfPeople(
      [
        advisingCase.ownerId,
        ...approaches.map(({ colleagueId }) => colleagueId),
        ...entries.flatMap(({ authorId, assigneeId }) => [authorId, assigneeId]),
        ...times.map(({ personId }) => personId),
        ...history.map(({ actorKind, actorId }) => (actorKind === "member" ? actorId : null)),
      ].filter((one) => one !== null),
    ),
  ]);
  const moment = now();
  return ok({
    advisingCase,
    mayWork,
    effect: effects.get(id) ?? { kgCo2e: null, tonnesPerYear: null },
    projects,
    firms: { giver: factsIn(firms, advisingCase.giver), receiver: factsIn(firms, advisingCase.receiver) },
    nameOf: (firm) => factsIn(firms, firm)?.name ?? null,
    approaches,
    entries,
    media: new Map(media.map((view) => [view.id, view])),
    introductions: introductions.map((introduction) => ({ introduction, state: stateOf(introduction, moment) })),
    times,
    ...aid,
    outcomes,
    references,
    deals: dealsLeft(deals, outcomes),
    history,
    advisers,
    people,
  });
}
