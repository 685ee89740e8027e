import { changeFirm, settleContradiction } from "~/features/advising/firms/change-firm.server";
import { eraseContact } from "~/features/advising/firms/erase-contact.server";
import { flowSettlings, settleFlow } from "~/features/matching/keeping/settle-flow.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput } from "~/shared/app-error";
import { answer } from "../account/answer.server";

const settlingFlash = {
  confirm: "flash.confirmed",
  end: "flash.ended",
  reopen: "flash.reopened",
  renew: "flash.renewed",
} as const;

/** Does what a form of a firm's page asks for. */
export async function firmAction(actor: OrganizationMember, request: Request, id: string) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const text = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const ref = { id, version: Number(text.version) };
  const to = `/radgivning/foretag/${id}`;
  const settling = flowSettlings.find((one) => one === text.intent);
  if (settling) {
    const settled = await settleFlow(actor, { id: text.id ?? "", version: ref.version, what: settling });
    return answer(settled, values, { to, key: settlingFlash[settling] }, "flows");
  }
  switch (text.intent) {
    case "save":
      return answer(await changeFirm(actor, { ...ref, values: text }), values, { to, key: "flash.firmSaved" }, "flows");
    case "take":
    case "keep": {
      const take = text.intent === "take";
      const settled = await settleContradiction(actor, { ...ref, index: Number(text.index), take });
      return answer(settled, values, { to, key: take ? "flash.firmSaved" : "flash.firmKept" }, "flows");
    }
    case "erase_contact":
      return answer(await eraseContact(actor, ref), values, { to, key: "flash.contactErased" }, "flows");
    default:
      return formRefusal(invalidInput(fieldError("intent", "not_an_option")), values);
  }
}
