import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  factByKey,
  factDictionary,
  hazardousWastePermitKeys,
} from "~/features/organizations/facts/data/fact-dictionary";
import { factGroups, inForceOn } from "~/features/organizations/facts/organization-fact";
import { listFacts } from "~/features/organizations/facts/list-facts.server";
import { viewFacts } from "~/features/organizations/profile/public-view";
import { FactChooser, FactForm } from "~/features/organizations/ui/fact-form";
import { FactRows } from "~/features/organizations/ui/fact-rows";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { factsAction } from "./facts-action.server";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const stated = await listFacts(actor);
  const facts = viewFacts(stated, today());
  const editing = facts.find((fact) => fact.id === query.get("andra")) ?? null;
  const chosen = factByKey(editing?.key ?? query.get("lagg-till") ?? "");
  return {
    page: { title: translator(actor.locale, "organizations")("facts.title") },
    facts,
    editing,
    chosen: chosen ?? null,
    manages: actor.organization.role !== "member",
    keys: factGroups.map((group) => ({
      group,
      keys: factDictionary.filter((fact) => fact.group === group).map((fact) => fact.key),
    })),
    hazardous: stated.some(
      (fact) => hazardousWastePermitKeys.some((key) => key === fact.key) && inForceOn(fact, today()),
    ),
  };
}

export const action = async ({ request }: ActionFunctionArgs) =>
  factsAction(await requireOrganization(request), request);

export default function MyOrganizationFacts() {
  const { page, facts, editing, chosen, manages, keys, hazardous } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused);
  return (
    <>
      <PageHeader title={page.title} lede={t("facts.lede")} />
      {chosen && manages ? (
        <FactForm
          key={editing?.id ?? chosen.key}
          definition={chosen}
          fact={editing}
          problems={problems}
          typed={refused?.values ?? null}
        />
      ) : (
        <>
          {manages && <FactChooser groups={keys} lead={facts.length === 0} />}
          {facts.length > 0 ? (
            <FactRows facts={facts} manages={manages} />
          ) : (
            <div className="mt-6">
              <EmptyState
                title={t("facts.empty")}
                art={<CategoryArt code="services" />}
                example={t("facts.emptyExample")}
              >
                {t("facts.emptyText")}
              </EmptyState>
            </div>
          )}
          {!hazardous && (
            <div className="mt-6">
              <Banner>{t("facts.hazard")}</Banner>
            </div>
          )}
        </>
      )}
    </>
  );
}
