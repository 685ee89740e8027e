import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isDraftSection } from "~/features/tenders/drafting/sections";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const { tender } = await tenderOf(request, params.id);
  const section = params.section ?? "om";
  if (!isDraftSection(section)) return throwAppError(appError("not_found"));
  const t = translator(actor.locale, "tenders");
  return {
    page: { title: `${t(`section.${section}`)}, ${tender.content.title}` },
    section,
    description: tender.content.description,
  };
}

export default function TenderDraft() {
  const { section, description } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  return (
    <section>
      <h2>{t(`section.${section}`)}</h2>
      <p>{description}</p>
    </section>
  );
}
