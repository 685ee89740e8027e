import { awardCriteria } from "~/features/tenders/evaluation/award-criteria";
import { getRehearsal, type RehearsalForActor } from "~/features/tenders/evaluation/get-rehearsal.server";
import { inventBids } from "~/features/tenders/evaluation/invent-bids";
import { readBids } from "~/features/tenders/evaluation/read-bids";
import { readModel } from "~/features/tenders/evaluation/read-model";
import type { RehearsalBid } from "~/features/tenders/evaluation/rehearsal";
import { saveRehearsal } from "~/features/tenders/evaluation/save-rehearsal.server";
import { withEvaluation } from "~/features/tenders/evaluation/with-evaluation";
import { saveTender } from "~/features/tenders/save-tender.server";
import type { TenderContent } from "~/features/tenders/tender";
import { translator } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

/** What three invented offers are drawn around when no value is estimated: 100 000 kr. */
const assumedMinor = 10_000_000;

const estimated = ({ lots }: TenderContent): number =>
  lots.reduce((sum, { estimatedValueMinor }) => sum + (estimatedValueMinor ?? 0), 0) || assumedMinor;

const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])));

/** The offers the form asks for: invented, without one, or as typed. */
function bidsOf(
  form: FormData,
  { tender, rehearsal }: RehearsalForActor,
  actor: OrganizationMember,
): Result<readonly RehearsalBid[], AppError> {
  const criteria = awardCriteria(tender.content);
  const removed = form.get("remove");
  if (typeof removed === "string" && removed !== "")
    return { ok: true, value: rehearsal.bids.filter(({ key }) => key !== removed) };
  if (form.get("intent") !== "invent") return readBids(typedOf(form), criteria);
  const t = translator(actor.locale, "evaluation");
  const nameOf = (key: string) => t(`invented.${key}` as "invented.plain");
  return { ok: true, value: inventBids(criteria, estimated(tender.content), nameOf) };
}

const versionOf = (form: FormData, field: string): number => Number(form.get(field) ?? Number.NaN);

/** Saves the model, or keeps the offers it is tried with; tells which receipt to show. */
export async function runEvaluationAction(
  actor: OrganizationMember,
  tenderId: string,
  form: FormData,
): Promise<Result<"flash.model_saved" | "flash.bids_saved", AppError>> {
  const found = await getRehearsal(actor, tenderId);
  if (!found.ok) return found;
  const { tender } = found.value;
  const intent = form.get("intent");
  const asksForBids = intent === "bids" || intent === "invent" || form.has("remove");
  if (intent !== "model" && !asksForBids) return err(invalidInput(fieldError("intent", "not_an_option")));
  if (asksForBids) {
    const bids = bidsOf(form, found.value, actor);
    if (!bids.ok) return bids;
    const saved = await saveRehearsal(actor, {
      tenderId,
      version: versionOf(form, "rehearsalVersion"),
      bids: bids.value,
    });
    return saved.ok ? { ok: true, value: "flash.bids_saved" } : saved;
  }
  const read = readModel(typedOf(form), awardCriteria(tender.content));
  if (!read.ok) return read;
  const saved = await saveTender(actor, {
    id: tenderId,
    version: versionOf(form, "version"),
    content: withEvaluation(tender.content, read.value),
  });
  return saved.ok ? { ok: true, value: "flash.model_saved" } : saved;
}
