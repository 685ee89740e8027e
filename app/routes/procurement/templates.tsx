import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listTemplates } from "~/features/tenders/templates/list-templates.server";
import { TemplateCards } from "~/features/tenders/ui/template-choice";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { presentTemplateCards } from "./present-templates.server";

export const handle = { access: "public", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const t = translator(actor.locale, "tenders");
  return {
    page: { title: t("templates.title"), description: t("templates.lede") },
    ...presentTemplateCards(await listTemplates(actor), actor.locale),
  };
}

const hrefFor = (id: string): string => `/upphandla/mallar/${id}`;

/** The region's common templates, and one's own organization's. */
export default function TemplateList() {
  const { page, common, own } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("nav.procure"), href: "/upphandla" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("templates.lede")} />
      {own.length > 0 && (
        <section className="sec">
          <SectionHead title={t("templates.own")} />
          <TemplateCards cards={own} hrefFor={hrefFor} />
        </section>
      )}
      <section className="sec">
        <SectionHead title={t("templates.common")} />
        <TemplateCards cards={common} hrefFor={hrefFor} />
      </section>
    </div>
  );
}
