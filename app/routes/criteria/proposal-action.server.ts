import * as z from "zod";
import { publishProposal } from "~/features/criteria/curation/publish-proposal.server";
import { reviewProposal } from "~/features/criteria/curation/review-proposal.server";
import { withdrawVersion } from "~/features/criteria/curation/withdraw-version.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import type { Member } from "~/shared/actor";

const number = () => z.coerce.number().int().min(1).max(100_000);
const schema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("review"),
    version: number(),
    revision: number(),
    verdict: z.enum(["approved", "returned"]),
    note: z.string().default(""),
  }),
  z.object({ intent: z.literal("publish"), version: number(), revision: number() }),
  z.object({ intent: z.literal("withdraw"), version: number(), reason: z.string().default("") }),
]);

type Decision = z.infer<typeof schema>;

function decide(actor: Member, id: string, decision: Decision) {
  switch (decision.intent) {
    case "review":
      return reviewProposal(actor, { id, ...decision });
    case "publish":
      return publishProposal(actor, { id, ...decision });
    case "withdraw":
      return withdrawVersion(actor, { id, ...decision });
  }
}

const flashOf = (decision: Decision): string =>
  decision.intent === "review" ? decision.verdict : decision.intent === "publish" ? "published" : "withdrawn";

/** What a curator decides about a criterion. */
export async function proposalAction(actor: Member, request: Request, id: string) {
  const form = await readForm(request);
  if (!form.ok) return formRefusal(form.error, {});
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const decided = await decide(actor, id, parsed.value);
  if (!decided.ok) {
    const { code, reason } = decided.error;
    return (code === "forbidden" && !reason) || code === "not_found"
      ? throwAppError(decided.error)
      : formRefusal(decided.error, values);
  }
  const to = parsed.value.intent === "publish" ? `/kriterier/${id}` : "/kriterier/granska";
  return redirectWithFlash(to, "criteria", `flash.${flashOf(parsed.value)}`);
}
