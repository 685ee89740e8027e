import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor, Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkCriterion, checkLevels } from "../checks";
import { criteriaFileSchema } from "../content-schema";
import type { CriterionRef, CriterionVersion } from "../criterion";
import { sameContent } from "../diff";
import { findEverything } from "../library/criterion-store.server";
import type { VersionRecord } from "../library/version-record";
import { asCurator } from "./as-curator.server";
import { addProposal } from "./propose-criterion.server";
import { refusalOf, shapeRefusal } from "./read-content";

/** Largest file read, in characters; the form itself takes 2 MB. */
const longestFile = 1_900_000;

export interface ImportReceipt {
  readonly proposed: readonly CriterionRef[];
  /** The library says the same already. */
  readonly unchanged: number;
  /** Left alone because another proposal of the criterion waits. */
  readonly waiting: readonly string[];
}

/** The newest version of each criterion that the file does not call history: one proposal a criterion. */
function newestOf(criteria: readonly CriterionVersion[]): CriterionVersion[] {
  const newest = new Map<string, CriterionVersion>();
  const current = criteria.filter(({ state }) => state === "published" || state === "proposed");
  for (const one of current) if ((newest.get(one.id)?.version ?? 0) < one.version) newest.set(one.id, one);
  return [...newest.values()];
}

function readFile(text: string): Result<CriterionVersion[], AppError> {
  if (text.length > longestFile)
    return err(appError("too_large", { reason: "body_too_large", params: { megabytes: 2 } }));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err(invalidInput(fieldError("file", "criterion_json")));
  }
  const shaped = criteriaFileSchema.safeParse(raw);
  if (!shaped.success) return err(shapeRefusal(shaped.error.issues, "file"));
  const newest = newestOf(shaped.data.criteria);
  for (const { id, content } of newest) {
    const faults = checkCriterion(content);
    if (faults.length > 0) return err(refusalOf(faults, `file.${id}`));
  }
  return ok(newest);
}

/** The levels of the file together with the library's own, since a file may bring both ends of an inclusion. */
function levelRefusal(file: readonly CriterionVersion[], present: readonly VersionRecord[]): AppError | null {
  const inFile = new Set(file.map(({ id }) => id));
  const kept = present.filter(({ id, state }) => state === "published" && !inFile.has(id));
  const nodes = [...file, ...kept].map(({ id, content }) => ({ id, ...content }));
  for (const node of nodes) {
    const faults = checkLevels(node, nodes);
    if (faults.length > 0) return refusalOf(faults, `file.${node.id}`);
  }
  return null;
}

async function proposeAll(
  tx: Tx,
  curator: Member,
  file: readonly CriterionVersion[],
  present: readonly VersionRecord[],
  note: string,
): Promise<Result<ImportReceipt, AppError>> {
  const proposed: CriterionRef[] = [];
  const waiting: string[] = [];
  let unchanged = 0;
  for (const { id, content, validFrom, validTo } of file) {
    const own = present.filter((one) => one.id === id);
    if (own.some((one) => one.state === "published" && sameContent(one.content, content))) unchanged++;
    else if (own.some(({ state }) => state === "proposed")) waiting.push(id);
    else {
      const added = await addProposal(tx, curator, { id, content, validFrom, validTo, note });
      if (!added.ok) return added;
      proposed.push(added.value);
    }
  }
  return ok({ proposed, unchanged, waiting });
}

/**
 * Reads a file of criteria. Whatever differs from the library becomes a proposal with the library's next version number,
 * to be reviewed like any other; a fault anywhere refuses the whole file, naming criterion and place.
 */
export async function importCriteria(
  actor: Actor,
  input: { readonly text: string; readonly note: string },
): Promise<Result<ImportReceipt, AppError>> {
  const file = readFile(input.text);
  return transaction(async (tx) => {
    const curator = await asCurator(tx, actor);
    if (!curator.ok) return curator;
    if (!file.ok) return file;
    const present = await findEverything(tx);
    const levels = levelRefusal(file.value, present);
    if (levels) return err(levels);
    const receipt = await proposeAll(tx, curator.value, file.value, present, input.note.trim().slice(0, 1000));
    if (!receipt.ok) return receipt;
    const { proposed, unchanged, waiting } = receipt.value;
    await recordEvent(tx, actor, {
      type: "criterion.imported",
      subjectType: "criterion",
      subjectId: "file",
      payload: { proposed: proposed.length, unchanged, waiting: waiting.length },
    });
    return receipt;
  }, 60_000);
}
