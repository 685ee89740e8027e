import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import { isDraftSection } from "../drafting/sections";
import { getTender } from "../get-tender.server";
import type { TenderRole } from "../tender";
import { findFunctions } from "../tender-store.server";
import {
  findAssignments,
  findNames,
  findPeople,
  writeAssignment,
  writeRole,
  type TenderPerson,
} from "./people-store.server";

export interface TenderPeople {
  readonly people: readonly TenderPerson[];
  /** Who writes which section. */
  readonly assignments: readonly { readonly section: string; readonly personId: string }[];
}

/** The authority's people with their parts in a tender, for whoever works with it. */
export async function peopleOf(actor: Actor, id: string): Promise<Result<TenderPeople, AppError>> {
  const found = await getTender(actor, id);
  if (!found.ok) return found;
  const { tender } = found.value;
  const [people, assignments] = await Promise.all([
    findPeople(tender.id, tender.organizationId),
    findAssignments(tender.id),
  ]);
  return ok({ people, assignments });
}

/** Names of people that a tender's history and comments speak of. */
export const namesOf = (_actor: Actor, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> =>
  findNames([...new Set(ids.filter((id) => id !== null))]);

/** Gives a colleague a role in the tender, or takes it away. People outside the authority cannot be given one. */
export const setRole = (
  actor: Actor,
  input: { readonly id: string; readonly personId: string; readonly role: TenderRole | null },
): Promise<Result<{ readonly changed: boolean }, AppError>> =>
  changeTender(actor, { id: input.id }, "assign", async ({ tx, tender }) => {
    const colleague = await findFunctions(tx, input.personId, tender.organizationId);
    if (!colleague) return err(invalidInput(fieldError("personId", "not_an_option")));
    const changed = await writeRole(tx, tender.id, input.personId, input.role);
    if (changed) await recordTender(tx, actor, "members_set", tender, { personId: input.personId, role: input.role });
    return ok({ changed });
  });

/** Says who writes a section; nobody in particular when `personId` is null. */
export const assignSection = (
  actor: Actor,
  input: { readonly id: string; readonly section: string; readonly personId: string | null },
): Promise<Result<{ readonly section: string }, AppError>> =>
  changeTender(actor, { id: input.id }, "assign", async ({ tx, tender }) => {
    const { section, personId } = input;
    if (!isDraftSection(section)) return err(invalidInput(fieldError("section", "not_an_option")));
    if (personId !== null && !(await findFunctions(tx, personId, tender.organizationId)))
      return err(invalidInput(fieldError("personId", "not_an_option")));
    await writeAssignment(tx, tender.id, section, personId);
    await recordTender(tx, actor, "assigned", tender, { section, personId });
    return ok({ section });
  });
