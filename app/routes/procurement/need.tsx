import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { depthOutcomes, leadsToPurchase } from "~/features/tenders/needs/depths";
import { getNeed } from "~/features/tenders/needs/get-need.server";
import { NeedForm } from "~/features/tenders/needs/ui/need-form";
import { NeedSide } from "~/features/tenders/needs/ui/need-side";
import { Coverage, ReuseSection } from "~/features/tenders/needs/ui/reuse-section";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT, useTCode } from "~/i18n/use-t";
import { newId } from "~/shared/ids";
import purchasingCss from "~/styles/pages/purchasing.css?url";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Panel } from "~/ui/card";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { needAction } from "./need-action.server";
import { needLine, needOptions, needValues, presentReuse, presentTransfers } from "./present-need.server";

export const handle = { access: "organization", i18n: ["purchasing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: purchasingCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getNeed(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { need, officer, transfers } = found.value;
  return {
    page: { title: need.title },
    need: needLine(need, actor.locale),
    version: need.version,
    values: needValues(need),
    options: needOptions(actor.locale),
    outcomes: depthOutcomes(need.depths),
    leadsToPurchase: leadsToPurchase(need.depths),
    reuse: await presentReuse(actor, need),
    transfers: await presentTransfers(actor, transfers),
    officer,
    purchaseId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return needAction(await requireOrganization(request), request, params.id ?? "");
}

export default function NeedPage() {
  const {
    need,
    version,
    values,
    options,
    outcomes,
    reuse: { coverage, ...reuse },
    ...side
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const refused = answer && !answer.ok ? answer : null;
  const listingId = typeof refused?.values.listingId === "string" ? refused.values.listingId : null;
  const problems = useFormProblems(refused);
  const open = need.state === "open";
  return (
    <div className="wrap work">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("needs.title"), href: "/upphandla/behov" },
          { label: need.title },
        ]}
      />
      <PageHeader
        title={need.title}
        facts={
          <>
            <Badge tone={open ? "info" : "ok"}>{code(need.outcome ? `end.${need.outcome}` : "state.open")}</Badge>
            {[need.amount, need.category].filter(Boolean).join(" · ")}
          </>
        }
      />
      {!open && <Banner tone="info">{t("end.locked")}</Banner>}
      <div className="split">
        <div>
          <NeedForm
            key={`${need.id}-${open}`}
            id={need.id}
            version={version}
            values={values}
            options={options}
            outcomes={outcomes}
            locked={!open}
            refused={listingId ? null : refused}
          />
          <ReuseSection
            {...reuse}
            open={open}
            units={options.units}
            problemsOf={(id) => (id === listingId ? problems : null)}
          />
        </div>
        <NeedSide id={need.id} outcome={need.outcome} {...side}>
          <Panel>
            <Coverage coverage={coverage} needed={need.amount} />
            <a href="#finns">{t("reuse.see")}</a>
          </Panel>
        </NeedSide>
      </div>
    </div>
  );
}
