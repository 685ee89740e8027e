import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { getVisit } from "~/features/advising/visits/read-visits.server";
import { changeVisit } from "~/features/advising/visits/change-visit.server";
import { followUpVisit } from "~/features/advising/visits/settle-visit.server";
import { ChangeNote } from "~/features/advising/visits/ui/change-note";
import { NoteText } from "~/features/advising/visits/ui/note-text";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { today } from "~/infra/clock/clock.server";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { Timeline } from "~/ui/timeline";
import flowsCss from "~/styles/pages/flows.css?url";
import { answer } from "../account/answer.server";
import { presentHistory } from "./present-firm.server";
import { presentFlow } from "./present-flow.server";
import { presentVisit } from "./present-visit.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getVisit(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { visit, flows, acts } = found.value;
  const { has, needs, wishes, visitedOn, followUpOn } = visit;
  const view = presentVisit(visit, actor.locale);
  return {
    page: { title: view.firm?.name ?? translator(actor.locale, "flows")("visit.firmGone") },
    visit: view,
    acts,
    today: today(),
    kept: { has, needs, wishes, visitedOn, followUpOn: followUpOn ?? "" },
    history: presentHistory(found.value, actor.locale),
    flows: flows.map((flow) => presentFlow(flow, actor.locale)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  if (values.intent === "change") {
    const allowed = await takePoint("write", actor.personId);
    if (!allowed.ok) return formRefusal(allowed.error, values);
    const text = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    const changed = await changeVisit(actor, { id: params.id ?? "", version: Number(text.version), values: text });
    return answer(changed, values, { to: `/radgivning/besok/${params.id}`, key: "flash.noteChanged" }, "flows");
  }
  const done = values.intent !== "reopen";
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
  const { page, visit, acts, flows, kept, today: day, history } = useLoaderData<typeof loader>();
  const t = useT("flows");
  const problems = useFormProblems(useActionData<typeof action>());
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
      <ErrorSummary errors={problems.summary} />
      <NoteText visit={visit} />
      <FollowUp visit={visit} acts={acts} />
      {acts && <ChangeNote version={visit.version} kept={kept} today={day} problems={problems} />}
      <Disclosure summary={t("firm.history")}>
        <Timeline entries={history} />
      </Disclosure>
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
