import type { Visit } from "~/features/advising/visits/visit";
import { formatDay } from "~/i18n/format";
import type { Locale } from "~/shared/locale";
import { today } from "~/infra/clock/clock.server";

/** A visit note in words. */
export function presentVisit(visit: Visit, locale: Locale) {
  const { followUpOn, followedUpAt } = visit;
  const state: "done" | "due" | "planned" | null =
    followUpOn === null ? null : followedUpAt !== null ? "done" : followUpOn <= today() ? "due" : "planned";
  return {
    id: visit.id,
    version: visit.version,
    firm: visit.firm && {
      id: visit.firm.id,
      name: visit.firm.name,
      kind: visit.firm.kind,
    },
    author: visit.author ?? "",
    day: formatDay(locale, visit.visitedOn),
    has: visit.has,
    needs: visit.needs,
    wishes: visit.wishes,
    correction: visit.correction,
    followUp: followUpOn === null || state === null ? null : { day: formatDay(locale, followUpOn), state },
    photos: visit.mediaIds.map((id) => ({ id, href: `/media/${id}/original`, small: `/media/${id}/original` })),
  } as const;
}
export type VisitView = ReturnType<typeof presentVisit>;
