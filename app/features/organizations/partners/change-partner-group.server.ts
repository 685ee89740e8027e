import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import {
  deleteGroup,
  deleteGroupMember,
  insertGroup,
  insertGroupMember,
  nameIsFree,
  organizationExists,
  ownsGroup,
  renameGroup,
} from "./partner-store.server";

export type PartnerGroupChange =
  | { readonly kind: "create"; readonly name: string }
  | { readonly kind: "rename"; readonly groupId: string; readonly name: string }
  | { readonly kind: "remove"; readonly groupId: string }
  | { readonly kind: "add_member"; readonly groupId: string; readonly organizationId: string }
  | { readonly kind: "remove_member"; readonly groupId: string; readonly organizationId: string };

const eventTypes = {
  create: "partner_group.created",
  rename: "partner_group.renamed",
  remove: "partner_group.removed",
  add_member: "partner_group.member_added",
  remove_member: "partner_group.member_removed",
} as const;

/** Null when the change is made; else why it is not. */
async function apply(
  tx: Tx,
  organizationId: string,
  groupId: string,
  change: PartnerGroupChange,
): Promise<AppError | null> {
  if (change.kind === "create" || change.kind === "rename") {
    const name = change.name.trim();
    if (name.length < 2 || name.length > 60)
      return invalidInput(fieldError("name", name.length < 2 ? "too_short" : "too_long", { min: 2, max: 60 }));
    if (!(await nameIsFree(tx, organizationId, name, groupId))) return invalidInput(fieldError("name", "name_taken"));
    if (change.kind === "create") await insertGroup(tx, { id: groupId, organizationId, name });
    else await renameGroup(tx, groupId, name);
    return null;
  }
  if (change.kind === "remove") await deleteGroup(tx, groupId);
  if (change.kind === "remove_member" && !(await deleteGroupMember(tx, groupId, change.organizationId)))
    return appError("not_found");
  if (change.kind === "add_member") {
    if (change.organizationId === organizationId || !(await organizationExists(tx, change.organizationId)))
      return appError("not_found");
    if (!(await insertGroupMember(tx, groupId, change.organizationId)))
      return appError("conflict", { reason: "already_partner" });
  }
  return null;
}

/**
 * Changes the groups of partners that the organization releases to before the public: one command for the small moves
 * of one page. Owners and administrators. What was released to a removed group falls back to the own organization.
 */
export async function changePartnerGroup(
  actor: OrganizationMember,
  change: PartnerGroupChange,
): Promise<Result<{ groupId: string }, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const groupId = change.kind === "create" ? newId() : change.groupId;
    if (change.kind !== "create" && !(await ownsGroup(tx, organizationId, groupId))) return err(appError("not_found"));
    const refused = await apply(tx, organizationId, groupId, change);
    if (refused) return err(refused);
    await recordEvent(tx, actor, {
      type: eventTypes[change.kind],
      subjectType: "partner_group",
      subjectId: groupId,
      organizationId,
      payload: "organizationId" in change ? { memberId: change.organizationId } : {},
    });
    return ok({ groupId });
  });
}
