import { today } from "~/infra/clock/clock.server";
import { isLocale } from "~/shared/locale";
import { findAdvisers } from "../adviser-store.server";
import type { NoticeReader } from "../introductions/introduction-notices.server";
import { remindedOf, type Due } from "./due";
import { findDue } from "./due-store.server";

export interface DueNotice {
  readonly reader: NoticeReader;
  readonly organizationId: string;
  readonly due: readonly Due[];
}

/** Of what was due, what still is, by the adviser who is to be reminded of it. For jobs. */
export async function dueNotices(ids: readonly string[]): Promise<DueNotice[]> {
  const due = await findDue({ ids }, today());
  const notices: DueNotice[] = [];
  for (const organizationId of new Set(due.map((one) => one.organizationId))) {
    const advisers = await findAdvisers(organizationId);
    const adviserIds = advisers.map(({ id }) => id);
    for (const { id, email, locale } of advisers) {
      const own = due.filter(
        (one) => one.organizationId === organizationId && remindedOf(one, adviserIds).includes(id),
      );
      const reader = { key: id, email, locale: isLocale(locale) ? locale : ("sv" as const) };
      if (own.length > 0) notices.push({ reader, organizationId, due: own });
    }
  }
  return notices;
}
