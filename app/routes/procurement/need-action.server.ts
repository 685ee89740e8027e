import { redirect } from "@remix-run/node";
import { isUnitCode } from "~/features/reference/units";
import { createPurchase } from "~/features/tenders/direct-purchase/create-purchase.server";
import { askPartner } from "~/features/tenders/needs/ask-partner.server";
import { isStaleNeed } from "~/features/tenders/needs/change-need.server";
import { saveNeed } from "~/features/tenders/needs/save-need.server";
import { setNeedOutcome } from "~/features/tenders/needs/set-outcome.server";
import { takeOwnStock } from "~/features/tenders/needs/take-own-stock.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm, type FormValues } from "~/http/parse.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { parseDecimal } from "~/shared/parse-number";
import { err, type Result } from "~/shared/result";
import { keptAnswer, overtakenAnswer } from "./kept-answer.server";

const staleWords = appError("stale_version", { reason: "need_changed" });

interface Press {
  readonly actor: OrganizationMember;
  readonly id: string;
  readonly values: FormValues;
  readonly one: (name: string) => string;
}

/** Moves own stock or asks a partner for theirs. */
async function get(
  { actor, id, one }: Press,
  how: typeof takeOwnStock | typeof askPartner,
): Promise<Result<void, AppError>> {
  const quantity = parseDecimal(one("quantity"));
  const unit = one("unit");
  if (one("quantity") === "") return err(invalidInput(fieldError("quantity", "required")));
  if (quantity === null) return err(invalidInput(fieldError("quantity", "invalid_number")));
  if (quantity < 0.001) return err(invalidInput(fieldError("quantity", "quantity_not_positive")));
  if (!isUnitCode(unit)) return err(invalidInput(fieldError("quantity", "unit_required")));
  const what = { id: one("transferId"), needId: id, listingId: one("listingId"), quantity, unit };
  return how(actor, { ...what, ground: one("ground").slice(0, 2000) });
}

async function save({ actor, id, values, one }: Press) {
  const version = Number(one("version"));
  const saved = await saveNeed(actor, { id, version: Number.isInteger(version) ? version : 0, values });
  if (!saved.ok && isStaleNeed(saved.error)) return overtakenAnswer(staleWords, values, saved.error.current.version);
  if (!saved.ok) return formRefusal(saved.error, values);
  if (one("intent") === "save") return redirectWithFlash(`/upphandla/behov/${id}`, "purchasing", "flash.saved");
  return keptAnswer(saved.value.version);
}

/** Buttons that end in a page of their own: what they do, where they lead, what is said there. */
async function answerTo(press: Press) {
  const { actor, id, one, values } = press;
  const here = `/upphandla/behov/${id}`;
  const done = async (result: Result<unknown, AppError>, said: string) =>
    result.ok ? redirectWithFlash(here, "purchasing", said) : formRefusal(result.error, values);
  switch (one("intent")) {
    case "take":
      return done(await get(press, takeOwnStock), "flash.moved");
    case "ask":
      return done(await get(press, askPartner), "flash.asked");
    case "close":
      return done(await setNeedOutcome(actor, { id, outcome: one("outcome") }), "flash.closed");
    case "reopen":
      return done(await setNeedOutcome(actor, { id, outcome: null }), "flash.reopened");
    case "purchase": {
      const made = await createPurchase(actor, { id: one("purchaseId"), needId: id });
      return made.ok ? redirect(`/upphandla/direktkop/${made.value.id}`) : formRefusal(made.error, values);
    }
    default:
      return save(press);
  }
}

/** Saves the need as it is typed, moves goods to it, closes it, or opens the record of a direct purchase. */
export async function needAction(actor: OrganizationMember, request: Request, id: string) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const one = (name: string): string => {
    const value = values[name];
    return typeof value === "string" ? value : (value?.at(-1) ?? "");
  };
  return answerTo({ actor, id, values, one });
}
