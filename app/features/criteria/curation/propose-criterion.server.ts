import { now, today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor, Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import { checkLevels } from "../checks";
import type { CriterionContent, CriterionRef } from "../criterion";
import {
  findEverything,
  findIds,
  findVersions,
  insertVersions,
  lockCriterion,
} from "../library/criterion-store.server";
import { asCurator } from "./as-curator.server";
import { longestNote, nextCriterionId } from "./proposal-rules";
import { readContent, refusalOf } from "./read-content";
import { recordCriterion } from "./record-criterion.server";

export interface ProposeCriterion {
  /** The criterion that gets a new version; null makes a new criterion. */
  readonly id: string | null;
  /** As written; checked for shape and sense. */
  readonly content: unknown;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Why, for who reviews. */
  readonly note: string;
}

/** First and last day of a proposal. */
export function readDays(
  validFrom: string,
  validTo: string | null,
): Result<{ validFrom: IsoDate; validTo: IsoDate | null }, AppError> {
  if (!isIsoDate(validFrom)) return err(invalidInput(fieldError("validFrom", "invalid_date")));
  if (validTo === null) return ok({ validFrom, validTo });
  if (!isIsoDate(validTo)) return err(invalidInput(fieldError("validTo", "invalid_date")));
  return validTo < validFrom
    ? err(invalidInput(fieldError("validTo", "ends_before_start")))
    : ok({ validFrom, validTo });
}

/** The library's published criteria, for checking what a content includes and replaces. */
export async function levelFaults(tx: Tx, id: string, content: CriterionContent): Promise<AppError | null> {
  const published = (await findEverything(tx)).filter(({ state }) => state === "published");
  const faults = checkLevels(
    { id, ...content },
    published.map((one) => ({ id: one.id, ...one.content })),
  );
  return faults.length > 0 ? refusalOf(faults) : null;
}

/** Adds a proposal inside a transaction; a criterion has one at a time. */
export async function addProposal(
  tx: Tx,
  curator: Member,
  {
    id,
    content,
    validFrom,
    validTo,
    note,
  }: Omit<ProposeCriterion, "content" | "id"> & { id: string; content: CriterionContent },
): Promise<Result<CriterionRef, AppError>> {
  const days = readDays(validFrom, validTo);
  if (!days.ok) return days;
  await lockCriterion(tx, id);
  const versions = await findVersions(tx, id);
  if (versions.some(({ state }) => state === "proposed"))
    return err(appError("conflict", { reason: "criterion_proposed_already" }));
  const version = (versions[0]?.version ?? 0) + 1;
  const added = await insertVersions(tx, [
    {
      id,
      version,
      state: "proposed",
      date: today(),
      ...days.value,
      content,
      note,
      proposedBy: curator.personId,
      proposedAt: now(),
    },
  ]);
  // Two new criteria at the same moment get the same number: the later one is asked to try again.
  if (added === 0) return err(appError("conflict", { reason: "criterion_proposed_already" }));
  await recordCriterion(tx, curator, "criterion.proposed", { id, version });
  return ok({ id, version });
}

/** Proposes a new criterion or a new version of one. Nobody but the curators sees it until another has approved it. */
export async function proposeCriterion(actor: Actor, input: ProposeCriterion): Promise<Result<CriterionRef, AppError>> {
  const note = input.note.trim();
  if (note.length > longestNote) return err(invalidInput(fieldError("note", "too_long", { max: longestNote })));
  const content = readContent(input.content);
  if (!content.ok) return content;
  return transaction((tx) => propose(tx, actor, { ...input, note, content: content.value }));
}

async function propose(
  tx: Tx,
  actor: Actor,
  input: Omit<ProposeCriterion, "content"> & { readonly content: CriterionContent },
): Promise<Result<CriterionRef, AppError>> {
  const curator = await asCurator(tx, actor);
  if (!curator.ok) return curator;
  if (input.id !== null && !(await lockCriterion(tx, input.id))) return err(appError("not_found"));
  const id = input.id ?? nextCriterionId(input.content.area, await findIds(tx));
  const levels = await levelFaults(tx, id, input.content);
  return levels ? err(levels) : addProposal(tx, curator.value, { ...input, id });
}
