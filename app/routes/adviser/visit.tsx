import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { getVisit } from "~/features/advising/visits/read-visits.server";
import { followUpVisit } from "~/features/advising/visits/settle-visit.server";
import { NoteText } from "~/features/advising/visits/ui/note-text";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, ButtonLink } from "~/ui/button";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import flowsCss from "~/styles/pages/flows.css?url";
import { presentFlow } from "./present-flow.server";
import { presentVisit } from "./present-visit.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getVisit(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { visit, flows, acts } = found.value;
  const view = presentVisit(visit, actor.locale);
  return {
    page: { title: view.firm?.name ?? translator(actor.locale, "flows")("visit.firmGone") },
    visit: view,
    acts,
    flows: flows.map((flow) => presentFlow(flow, actor.locale)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const done = formValues(form.value).intent !== "reopen";
  const settled = await followUpVisit(actor, { id: params.id ?? "", done });
  if (!settled.ok) return throwAppError(settled.error);
  const said = done ? "flash.followedUp" : "flash.visitReopened";
  return redirectWithFlash(`/radgivning/besok/${settled.value.id}`, "flows", said);
}

function FollowUp({ visit, acts }: Pick<Awaited<ReturnType<typeof loader>>, "visit" | "acts">) {
  const t = useT("flows");
  if (!visit.followUp) return null;
  const { day, state } = visit.followUp;
  const done = state === "done";
  return (
    <Form method="post" className="row mt-4">
      <Badge tone={done ? "ok" : state === "due" ? "warn" : "info"}>{t(`followUp.${state}`, { day })}</Badge>
      {acts && (
        <Button type="submit" name="intent" value={done ? "reopen" : "done"} variant="secondary" size="sm">
          {done ? t("visit.notFollowedUp") : t("visit.followedUp")}
        </Button>
      )}
    </Form>
  );
}

export default function VisitPage() {
  const { page, visit, acts, flows } = useLoaderData<typeof loader>();
  const t = useT("flows");
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("visits.title"), href: "/radgivning/besok" }, { label: page.title }]} />
      <PageHeader
        title={visit.firm ? <AppLink href={`/radgivning/foretag/${visit.firm.id}`}>{page.title}</AppLink> : page.title}
        over={t("visit.byOn", { author: visit.author, day: visit.day })}
        facts={visit.firm?.kind === "prospect" && <Badge tone="info">{t("firm.noMember")}</Badge>}
        actions={
          visit.firm && (
            <ButtonLink href={`/radgivning/forslag?foretag=${visit.firm.id}`}>{t("visit.suggestions")}</ButtonLink>
          )
        }
      />
      <NoteText visit={visit} />
      <FollowUp visit={visit} acts={acts} />
      {flows.length > 0 && (
        <section className="sec" aria-labelledby="floden">
          <SectionHead id="floden" title={t("visit.flows")} />
          <Rows
            rows={flows.map((flow) => ({
              key: flow.id,
              icon: flow.direction === "out" ? "arrow-up-right" : "corner-down-left",
              title: flow.title,
              href: `/radgivning/forslag?flode=${flow.id}`,
              note: [t(`own.${flow.direction}`), flow.amount, flow.category].filter(Boolean).join(" · "),
              end: (
                <Badge tone={flow.confirmed ? "ok" : "info"}>
                  {flow.confirmed ? t("own.confirmed", { day: flow.confirmed }) : t("visit.advisers")}
                </Badge>
              ),
            }))}
          />
        </section>
      )}
    </div>
  );
}
