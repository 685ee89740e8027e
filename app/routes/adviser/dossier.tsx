import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listProjects } from "~/features/advising/cases/list-projects.server";
import { firmOfAssumed } from "~/features/matching/suggesting/assumed-need";
import { getAssumedDossier } from "~/features/matching/suggesting/get-assumed-dossier.server";
import { getDossier } from "~/features/matching/suggesting/get-dossier.server";
import { DossierBody } from "~/features/matching/ui/dossier-body";
import { DossierSide } from "~/features/matching/ui/dossier-side";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import flowsCss from "~/styles/pages/flows.css?url";
import chartsCss from "~/styles/parts/charts.css?url";
import mapCss from "~/styles/parts/live-map.css?url";
import { dossierAction } from "./dossier-action.server";
import { presentDossier } from "./present-dossier.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [
  { rel: "stylesheet", href: chartsCss },
  { rel: "stylesheet", href: mapCss },
  { rel: "stylesheet", href: flowsCss },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [outId, inId] = [params.out ?? "", params.in ?? ""];
  const firmId = firmOfAssumed(inId);
  const found = firmId === null ? await getDossier(actor, outId, inId) : await getAssumedDossier(actor, outId, firmId);
  if (!found.ok) return throwAppError(found.error);
  const { out, need } = found.value;
  const title = translator(actor.locale, "flows")("suggested.pair", { out: out.title, need: need.owner.name });
  const [dossier, projects] = await Promise.all([presentDossier(found.value, actor.locale), listProjects(actor)]);
  return { page: { title }, dossier, projects };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return dossierAction(await requireOrganization(request), request, { outId: params.out ?? "", inId: params.in ?? "" });
}

export default function DossierPage() {
  const { page, dossier, projects } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("flows");
  const code = useTCode("flows");
  const problems = useFormProblems(answer && !answer.ok ? answer : null);
  const [latest] = dossier.decided.slice(-1);
  return (
    <div className="wrap work dossier">
      <Breadcrumbs crumbs={[{ label: t("suggested.title"), href: "/radgivning/forslag" }, { label: page.title }]} />
      <PageHeader
        title={page.title}
        lede={t("dossier.lede", {
          score: dossier.trace.score,
          count: dossier.questions.out.length + dossier.questions.in.length,
        })}
        facts={latest && <Badge tone="info">{t("dossier.decided", { verdict: latest.text, day: latest.day })}</Badge>}
      />
      <ErrorSummary errors={problems.summary} />
      {dossier.assumed && <Banner tone="warn">{t("assumed.banner", { firm: dossier.need.firm.name })}</Banner>}
      {dossier.refusal && <Banner tone="warn">{dossier.refusal}</Banner>}
      {answer?.ok && (
        <Banner tone="info" role="status">
          {code(`prices.${answer.prices}`)}
        </Banner>
      )}
      <div className="split">
        <DossierBody dossier={dossier} />
        <DossierSide dossier={dossier} projects={projects} problems={problems} decided={latest !== undefined} />
      </div>
    </div>
  );
}
