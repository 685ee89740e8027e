import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readWeights } from "~/features/matching/learning/read-weights.server";
import { takeBackDecision } from "~/features/matching/learning/take-back.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Table } from "~/ui/table";
import flowsCss from "~/styles/pages/flows.css?url";
import { presentWeights } from "./present-weights.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await readWeights(actor);
  return found.ok ? presentWeights(found.value, actor.locale) : throwAppError(found.error);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const taken = await takeBackDecision(actor, String(values.id ?? ""));
  if (taken.ok) return redirectWithFlash("/radgivning/vikter", "flows", "flash.takenBack");
  if (!taken.error.reason) return throwAppError(taken.error);
  return formRefusal(taken.error, values);
}

function Decisions({ decisions }: Pick<Awaited<ReturnType<typeof loader>>, "decisions">) {
  const t = useT("flows");
  return (
    <Table
      caption={t("weights.decisions")}
      hideCaption
      stack
      columns={[
        { key: "pair", label: t("weights.pair") },
        { key: "verdict", label: t("weights.verdict") },
        { key: "day", label: t("weights.day") },
        { key: "ranks", label: t("weights.ranks") },
        { key: "taught", label: t("weights.taught") },
        { key: "back", label: t("weights.takeBack"), actions: true },
      ]}
      rows={decisions.map((one) => ({
        id: one.id,
        cells: {
          pair: one.pair ?? t("weights.pairGone"),
          verdict: one.verdict,
          day: one.day,
          ranks: t("weights.rank", { before: one.rankBefore, after: one.rankAfter, among: one.among }),
          taught: one.taught,
          back: one.mayTakeBack && (
            <Form method="post">
              <input type="hidden" name="id" value={one.id} />
              <Button type="submit" variant="quiet" size="sm">
                {t("weights.takeBack")}
              </Button>
            </Form>
          ),
        },
      }))}
    />
  );
}

export default function Weights() {
  const { page, lede, ranked, weights, decisions } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>());
  const t = useT("flows");
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("suggested.title"), href: "/radgivning/forslag" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={lede} />
      <ErrorSummary errors={problems.summary} />
      <p>{t("weights.method")}</p>
      <p>{ranked}</p>
      <Table
        caption={t("weights.caption")}
        columns={[
          { key: "factor", label: t("weights.factor") },
          { key: "before", label: t("weights.before"), numeric: true },
          { key: "after", label: t("weights.after"), numeric: true },
          { key: "change", label: t("weights.change"), numeric: true },
        ]}
        rows={weights.map(({ id, ...cells }) => ({ id, cells }))}
      />
      <section className="sec" aria-labelledby="beslut">
        <SectionHead id="beslut" title={t("weights.decisions")} />
        {decisions.length === 0 ? <p>{t("weights.noDecisions")}</p> : <Decisions decisions={decisions} />}
      </section>
    </div>
  );
}
