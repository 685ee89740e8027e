import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { findAdvisers } from "../adviser-store.server";
import { adviserStanding } from "../adviser.server";
import { remindedOf, type Due } from "./due";
import { findDue } from "./due-store.server";

/** What the adviser has to come back to by today, the earliest first; nothing for anybody else. */
export async function ownDue(actor: OrganizationMember): Promise<Due[]> {
  if ((await adviserStanding(actor)) !== "adviser") return [];
  const organizationId = actor.organization.id;
  const [due, advisers] = await Promise.all([findDue({ organizationId }, today()), findAdvisers(organizationId)]);
  const adviserIds = advisers.map(({ id }) => id);
  return due.filter((one) => remindedOf(one, adviserIds).includes(actor.personId));
}
