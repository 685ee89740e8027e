import * as z from "zod";
import { removeFact } from "~/features/organizations/facts/remove-fact.server";
import { saveFact } from "~/features/organizations/facts/save-fact.server";
import { refusalFields } from "~/features/media/media-fields";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { formValues, parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { OrganizationMember } from "~/shared/actor";
import { invalidInput } from "~/shared/app-error";
import { receiveUploads } from "../market/media-uploads.server";
import { answer } from "./answer.server";

const to = "/min-organisation/intyg";

const schema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("save"),
    id: z.uuid().optional(),
    key: z.string().max(60),
    value: z.string().max(200).optional(),
    values: z.array(z.string().max(60)).max(20).optional(),
    issuer: z.string().trim().max(120).optional(),
    reference: z.string().trim().max(80).optional(),
    validFrom: z.string().max(10).optional(),
    validTo: z.string().max(10).optional(),
    evidenceId: z.uuid().optional(),
    evidenceDrop: z.literal("on").optional(),
  }),
  z.object({ intent: z.literal("remove"), id: z.uuid() }),
]);

/** States, changes or removes a certificate, permit or capability; a document may come with it. */
export async function factsAction(actor: OrganizationMember, request: Request) {
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, {});
  const received = await receiveUploads(request, actor, { kinds: ["document"], maxFiles: 1 });
  if (!received.ok) return throwAppError(received.error);
  const { form, media, refused } = received.value;
  // A document that came along is kept also when something else has to be mended first.
  if (media[0]) form.set("evidenceId", media[0].id);
  const values = formValues(form);
  if (refused.length > 0) return formRefusal(invalidInput(...refusalFields(refused)), values);
  const parsed = parseFields(form, schema, ["values"]);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  if (parsed.value.intent === "remove")
    return answer(await removeFact(actor, parsed.value.id), values, { to, key: "flash.factRemoved" });
  const { evidenceId, evidenceDrop, ...fact } = parsed.value;
  const kept = evidenceDrop && !media[0] ? null : (evidenceId ?? null);
  return answer(await saveFact(actor, { ...fact, evidenceId: kept }), values, { to, key: "flash.factSaved" });
}
