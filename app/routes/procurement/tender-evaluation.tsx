import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { awardCriteria } from "~/features/tenders/evaluation/award-criteria";
import { getRehearsal } from "~/features/tenders/evaluation/get-rehearsal.server";
import { BidsForm } from "~/features/tenders/evaluation/ui/bids-form";
import { bidLabels, modelLabels } from "~/features/tenders/evaluation/ui/field-labels";
import { ModelForm } from "~/features/tenders/evaluation/ui/model-form";
import { Ranking } from "~/features/tenders/evaluation/ui/ranking";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/evaluation.css?url";
import { Banner } from "~/ui/banner";
import { useFormProblems } from "~/ui/form-problems";
import { runEvaluationAction } from "./evaluation-action.server";
import { presentBids, presentModel } from "./present-evaluation.server";
import { presentResult } from "./present-ranking.server";

export const handle = { access: "organization", i18n: ["evaluation"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getRehearsal(actor, params.id ?? "");
  if (!found.ok) throwAppError(found.error);
  const { tender, may, rehearsal } = found.value;
  const { evaluation: model } = tender.content;
  const { locale } = actor;
  const t = translator(locale, "evaluation");
  return {
    page: { title: `${t("page.title")}: ${tender.content.title}` },
    version: tender.version,
    locked: !may.edit,
    model: presentModel(tender.content, locale),
    withCosts: model?.kind === "life_cycle_cost",
    rehearsal: { version: rehearsal.version, bids: presentBids(rehearsal.bids, locale), mayTry: may.comment },
    result: model && presentResult({ model, criteria: awardCriteria(tender.content), bids: rehearsal.bids, locale }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const done = await runEvaluationAction(actor, params.id ?? "", form.value);
  if (done.ok) return redirectWithFlash(`/upphandla/arenden/${params.id}/utvardering`, "evaluation", done.value);
  return done.error.code === "not_found" ? throwAppError(done.error) : formRefusal(done.error, values);
}

export default function TenderEvaluation() {
  const { version, locked, model, withCosts, rehearsal, result } = useLoaderData<typeof loader>();
  const t = useT("evaluation");
  const refused = useActionData<typeof action>();
  const aboutModel = refused?.values.intent === "model";
  const modelProblems = useFormProblems(aboutModel ? refused : null, null, modelLabels(model, t));
  const bidProblems = useFormProblems(
    aboutModel ? null : refused,
    null,
    bidLabels(rehearsal.bids.length + 1, model.criteria, t),
  );
  return (
    <>
      <h2>{t("page.title")}</h2>
      <p className="lede">{t("lede")}</p>
      <ModelForm model={model} problems={modelProblems} version={version} locked={locked} />
      {model.kind === null ? (
        <Banner>{t("model.none")}</Banner>
      ) : (
        rehearsal.mayTry && (
          <BidsForm
            key={rehearsal.version}
            bids={rehearsal.bids}
            criteria={model.criteria}
            withCosts={withCosts}
            rehearsalVersion={rehearsal.version}
            problems={bidProblems}
          />
        )
      )}
      {result && <Ranking result={result} />}
    </>
  );
}
