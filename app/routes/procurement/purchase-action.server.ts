import { decidePurchase } from "~/features/tenders/direct-purchase/decide-purchase.server";
import { notePurchase } from "~/features/tenders/direct-purchase/note-purchase.server";
import { savePurchase } from "~/features/tenders/direct-purchase/save-purchase.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import type { OrganizationMember } from "~/shared/actor";
import { keptAnswer, overtakenAnswer } from "./kept-answer.server";

/** Saves the record as it is typed, decides it, or adds a note to a decided one. */
export async function purchaseAction(actor: OrganizationMember, request: Request, id: string) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const here = `/upphandla/direktkop/${id}`;
  if (values.intent === "note") {
    const noted = await notePurchase(actor, { id, text: String(values.note ?? "") });
    return noted.ok ? redirectWithFlash(here, "purchasing", "flash.noted") : formRefusal(noted.error, values);
  }
  const saved = await savePurchase(actor, { id, version: Number(values.version) || 0, values });
  if (!saved.ok && saved.error.code === "stale_version")
    return overtakenAnswer(saved.error, values, Number(saved.error.params?.version));
  if (!saved.ok) return formRefusal(saved.error, values);
  if (values.intent === "autosave") return keptAnswer(saved.value.version);
  if (values.intent !== "decide") return redirectWithFlash(here, "purchasing", "flash.purchase_saved");
  const decided = await decidePurchase(actor, { id, version: saved.value.version });
  // What was written is kept also when the decision is refused.
  return decided.ok
    ? redirectWithFlash(here, "purchasing", "flash.decided")
    : formRefusal(decided.error, { ...values, version: String(saved.value.version) });
}
