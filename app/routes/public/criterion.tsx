import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getCriterion } from "~/features/criteria/library/get-criterion.server";
import { curatesCriteria } from "~/features/criteria/library/seen-by";
import { CriterionBody } from "~/features/criteria/ui/criterion-body";
import { criterionUses } from "~/features/tenders/criterion-uses.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import styles from "~/styles/pages/criteria.css?url";
import { presentCriterion } from "./present-criterion.server";
import { versionNumber } from "./version-number";

export const handle = { access: "public", i18n: ["criteria"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const { locale } = actor;
  const query = new URL(request.url).searchParams;
  const id = params.id ?? "";
  const found = await getCriterion(actor, id, versionNumber(query, "version"));
  if (!found.ok) return throwAppError(found.error);
  const uses = await criterionUses(actor, [id]);
  const { content } = found.value.shown;
  return {
    page: { title: `${content.title[locale]} (${id})`, description: content.motive[locale].slice(0, 160) },
    criterion: presentCriterion(found.value, {
      locale,
      day: today(),
      curates: curatesCriteria(actor),
      against: versionNumber(query, "jamfor") ?? null,
      uses,
    }),
  };
}

export default function CriterionPage() {
  return <CriterionBody {...useLoaderData<typeof loader>().criterion} />;
}
