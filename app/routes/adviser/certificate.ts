import type { LoaderFunctionArgs } from "@remix-run/node";
import { writePdf } from "~/documents/pdf/write-pdf.server";
import { aidCertificate } from "~/features/advising/aid/aid-certificate";
import { certificateFacts } from "~/features/advising/aid/certificate-facts.server";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import { sendFile } from "~/http/send-file.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { now } from "~/infra/clock/clock.server";

export const handle = { access: "organization" } satisfies RouteHandle;

/** The certificate of aid of minor importance for one side of a case. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const facts = await certificateFacts(actor, params.id ?? "", (params.file ?? "").replace(/\.pdf$/, ""));
  if (!facts.ok) return refuseFile(facts.error, actor.locale);
  const { locale } = actor;
  const paper = aidCertificate({ ...facts.value, locale, t: translator(locale, "advising") });
  return sendFile({ name: "intyg.pdf", ending: "pdf", bytes: await writePdf(paper, now()) });
}
