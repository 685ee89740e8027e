import { unblockListing } from "~/features/catalogue/moderation/block-listing.server";
import { decideReport } from "~/features/catalogue/moderation/decide-report.server";
import { decideThreadReport } from "~/features/trade/decide-thread-report.server";
import { decisionSchema } from "~/features/trade/schemas";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import type { Member } from "~/shared/actor";

/** What an administrator decides in the queue: a report about a listing or a thread, or that a listing may be shown again. */
export async function reportsAction(actor: Member, request: Request) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const url = new URL(request.url);
  const back = url.pathname + url.search;
  if (form.value.get("about") === "unblock") {
    const shown = await unblockListing(actor, { id: String(form.value.get("listing") ?? "") });
    return shown.ok ? redirectWithFlash(back, "admin", "flash.unblocked") : throwAppError(shown.error);
  }
  const parsed = parseFields(form.value, decisionSchema);
  if (!parsed.ok) return formRefusal(parsed.error, formValues(form.value));
  const { block, ...decision } = parsed.value;
  const decided =
    form.value.get("about") === "thread"
      ? await decideThreadReport(actor, decision)
      : await decideReport(actor, { ...decision, block: block === "1" });
  if (!decided.ok) return formRefusal(decided.error, formValues(form.value));
  return redirectWithFlash(back, "admin", decision.outcome === "upheld" ? "flash.upheld" : "flash.dismissed");
}
