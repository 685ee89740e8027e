import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listVisits } from "~/features/advising/visits/read-visits.server";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import flowsCss from "~/styles/pages/flows.css?url";
import { presentVisit } from "./present-visit.server";

export const handle = { access: "organization", i18n: ["flows", "advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await listVisits(actor);
  if (!found.ok) return throwAppError(found.error);
  return {
    page: { title: translator(actor.locale, "flows")("visits.title") },
    acts: found.value.acts,
    visits: found.value.visits.map((visit) => presentVisit(visit, actor.locale)),
  };
}

const tones = { due: "warn", planned: "info", done: "ok" } as const;

export default function Visits() {
  const { page, acts, visits } = useLoaderData<typeof loader>();
  const t = useT("flows");
  const start = acts && <ButtonLink href="/radgivning/besok/ny">{t("visit.new")}</ButtonLink>;
  return (
    <div className="wrap work">
      <PageHeader title={page.title} lede={t("visits.lede")} actions={start} />
      <WorkbenchTabs current="visits" />
      {visits.length === 0 ? (
        <EmptyState
          title={t("visits.empty")}
          art={<CategoryArt code="services" />}
          action={start}
          example={t("visits.example")}
        >
          {t("visits.emptyText")}
        </EmptyState>
      ) : (
        <Rows
          label={page.title}
          rows={visits.map((visit) => ({
            key: visit.id,
            icon: "pencil-line",
            urgent: visit.followUp?.state === "due",
            title: visit.firm?.name ?? t("visit.firmGone"),
            href: `/radgivning/besok/${visit.id}`,
            note: [visit.day, visit.has || visit.needs || visit.wishes].join(" · "),
            end: visit.followUp && (
              <Badge tone={tones[visit.followUp.state]}>
                {t(`followUp.${visit.followUp.state}`, { day: visit.followUp.day })}
              </Badge>
            ),
          }))}
        />
      )}
    </div>
  );
}
