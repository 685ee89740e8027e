import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import { limitOn, type LimitKey } from "~/features/reference/procurement-limits";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { ok, type Result } from "~/shared/result";
import { motiveOfNeed } from "../needs/motive-of-need.server";
import { getTender, type TenderForActor } from "../get-tender.server";
import { findTenderLog, findTenderNumbers, type TenderLogRow } from "./paper-store.server";

/** What papers need besides the tender itself; words and names of codes are the caller's. */
export interface PaperFacts extends TenderForActor {
  readonly authority: { readonly name: string; readonly organizationNumber: string };
  readonly partners: readonly string[];
  readonly day: IsoDate;
  /** Moment that the files bear: the same tender gives the same bytes. */
  readonly moment: Date;
  readonly limits: { readonly answersBefore: number | null; readonly standstill: number | null };
  readonly log: readonly TenderLogRow[];
  /** Why the matter was begun: the answers given for the need behind it. */
  readonly motive: Awaited<ReturnType<typeof motiveOfNeed>>;
}

/** For whoever works with the tender; the authority's number is public, a sole trader cannot be an authority. */
export async function paperFacts(actor: Actor, id: string): Promise<Result<PaperFacts, AppError>> {
  const found = await getTender(actor, id);
  if (!found.ok) return found;
  const { tender } = found.value;
  const ids = [tender.organizationId, ...tender.content.mandates.map(({ organizationId }) => organizationId)];
  const [cards, numbers, limits, log, motive] = await Promise.all([
    getOrganizationCards(actor, ids),
    findTenderNumbers([tender.organizationId]),
    listProcurementLimits(),
    findTenderLog(tender.id),
    motiveOfNeed(tender),
  ]);
  const moment = tender.approvedAt ?? tender.updatedAt;
  const day = toStockholmDay(moment);
  const days = (key: LimitKey) => limitOn(limits, key, "local", day, "day")?.value ?? null;
  const directive = tender.content.regime === "directive";
  return ok({
    ...found.value,
    authority: {
      name: cards.get(tender.organizationId)?.name ?? "",
      organizationNumber: numbers.get(tender.organizationId) ?? "",
    },
    partners: tender.content.mandates.flatMap(({ organizationId }) => cards.get(organizationId)?.name ?? []),
    day,
    moment,
    limits: {
      answersBefore: directive ? days("time.answers_before") : null,
      standstill: tender.content.regime === "direct" ? null : days("standstill.electronic"),
    },
    log,
    motive,
  });
}
