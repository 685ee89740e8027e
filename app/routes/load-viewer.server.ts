import { adviserStanding } from "~/features/advising/adviser.server";
import { getViewer } from "~/features/organizations/viewer/get-viewer.server";
import { isDemo } from "~/features/organizations/viewer/is-demo.server";
import { countUnread } from "~/features/trade/count-unread.server";
import { actsForOrganization, isPlatformAdministrator, type Actor } from "~/shared/actor";
import type { Viewer } from "./frame";

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join("");

/** Spares everybody else the look-up. */
const mayAdvise = (actor: Actor): boolean =>
  actsForOrganization(actor) && actor.organization.functions.some((one) => one !== "procurement_officer");

/** What the frame shows of the person looking; null for visitors. */
export async function loadViewer(actor: Actor): Promise<{ viewer: Viewer | null; demo: boolean }> {
  const [demo, person, unread, standing] = await Promise.all([
    isDemo(),
    actor.kind === "member" ? getViewer(actor) : null,
    countUnread(actor),
    mayAdvise(actor) ? adviserStanding(actor) : null,
  ]);
  if (!person) return { viewer: null, demo };
  const organizationName = person.organizations.find((organization) => organization.current)?.name ?? null;
  return {
    demo,
    viewer: {
      name: person.name,
      initials: initialsOf(organizationName ?? person.name),
      organizationName,
      organizations: person.organizations,
      unread,
      administrator: isPlatformAdministrator(actor),
      advises: standing !== null,
    },
  };
}
