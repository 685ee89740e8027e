import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adviserStanding } from "~/features/advising/adviser.server";
import { VisitsAbout } from "~/features/advising/visits/ui/visits-about";
import { correctVisit } from "~/features/advising/visits/settle-visit.server";
import { visitsAbout } from "~/features/advising/visits/read-visits.server";
import { listOwnFlows } from "~/features/matching/keeping/own-flows.server";
import { flowSettlings, settleFlow } from "~/features/matching/keeping/settle-flow.server";
import { OwnFlowList } from "~/features/matching/ui/own-flow-list";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { invalidInput, fieldError } from "~/shared/app-error";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import flowsCss from "~/styles/pages/flows.css?url";
import { codeNamesOf } from "../adviser/code-names.server";
import { presentFlow } from "../adviser/present-flow.server";
import { presentVisit } from "../adviser/present-visit.server";
import { answer } from "./answer.server";

export const handle = { access: "organization", i18n: ["organizations", "flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [flows, visits] = [await listOwnFlows(actor), await visitsAbout(actor)];
  const names = await codeNamesOf(flows, actor.locale);
  return {
    page: { title: translator(actor.locale, "flows")("own.title") },
    flows: flows.map((flow) => presentFlow(flow, actor.locale, names)),
    advises: (await adviserStanding(actor)) !== null,
    visits: visits.map((visit) => presentVisit(visit, actor.locale)),
  };
}

const flashOf = {
  confirm: "flash.confirmed",
  end: "flash.ended",
  reopen: "flash.reopened",
  renew: "flash.renewed",
} as const;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const one = (name: string): string => String(values[name] ?? "");
  const ref = { id: one("id"), version: Number(one("version")) };
  const to = "/min-organisation/floden";
  const intent = one("intent");
  const what = flowSettlings.find((settling) => settling === intent);
  if (what) return answer(await settleFlow(actor, { ...ref, what }), values, { to, key: flashOf[what] }, "flows");
  if (intent === "correct-visit") {
    const corrected = await correctVisit(actor, { ...ref, correction: one("correction") });
    return answer(corrected, values, { to, key: "flash.corrected" }, "flows");
  }
  return formRefusal(invalidInput(fieldError("intent", "not_an_option")), values);
}

export default function MyOrganizationFlows() {
  const { page, flows, visits, advises } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT("flows");
  const problems = useFormProblems(refused);
  const start = (
    <>
      <ButtonLink href="/min-organisation/floden/nytt?riktning=ut">{t("own.addOut")}</ButtonLink>
      <ButtonLink href="/min-organisation/floden/nytt?riktning=in" variant="secondary">
        {t("own.addIn")}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader title={page.title} lede={t("own.lede")} actions={flows.length > 0 && start} />
      <ErrorSummary errors={problems.summary} />
      {flows.length === 0 ? (
        <EmptyState
          title={t("own.empty")}
          art={<CategoryArt code="timber" />}
          action={start}
          example={t("own.emptyExample")}
        >
          {t("own.emptyText")}
        </EmptyState>
      ) : (
        <OwnFlowList flows={flows} label={page.title} advises={advises} />
      )}
      {visits.length > 0 && (
        <section className="sec" aria-labelledby="anteckningar">
          <SectionHead id="anteckningar" title={t("own.visits")} />
          <p>{t("own.visitsLede")}</p>
          <VisitsAbout visits={visits} problems={problems} />
        </section>
      )}
    </>
  );
}
