import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { checkedTrade } from "./checked-trade.server";
import type { ProfileForm } from "./profile-schema";
import { findStanding, saveProfile } from "./profile-store.server";
import { readProfile } from "./read-profile";

/**
 * Saves what the organization says about itself. A page made from an older version is refused with `stale_version`, so
 * that two colleagues do not undo each other's words. Owners and administrators.
 */
export async function changeProfile(actor: OrganizationMember, form: ProfileForm): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const current = await findStanding(tx, organizationId);
    if (!current) return err(appError("not_found"));
    const trade = await checkedTrade(tx, form, current.sniCodes);
    const profile = readProfile(form, current.organizationNumber, trade);
    if (!profile.ok) return profile;
    if (current.version !== form.version) return err(appError("stale_version", { reason: "profile_changed" }));
    await saveProfile(tx, organizationId, profile.value);
    await recordEvent(tx, actor, {
      type: "organization.profile_changed",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
    });
    return ok(null);
  });
}
