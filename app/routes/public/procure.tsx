import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayStartTenders } from "~/features/tenders/create-tender.server";
import { listTenders } from "~/features/tenders/list-tenders.server";
import { TenderRows } from "~/features/tenders/ui/tender-rows";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import tenderCss from "~/styles/pages/tender.css?url";
import { ButtonLink, MoreLink } from "~/ui/button";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { presentTenderRows } from "../procurement/present-tender-rows.server";
import { procureDoors } from "../procurement/procure-doors";

export const handle = { access: "public", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: tenderCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const t = translator(actor.locale, "tenders");
  const [rows, mayStart] = await Promise.all([listTenders(actor, { limit: 5 }), mayStartTenders(actor)]);
  return {
    page: { title: t("procure.title"), description: t("procure.lede") },
    rows: presentTenderRows(rows, actor.locale),
    mayStart,
  };
}

/** The door to procurement: what it is for everybody, and one's own work for those who procure. */
export default function Procure() {
  const { page, rows, mayStart } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  return (
    <div className="wrap work">
      <PageHeader
        title={page.title}
        lede={t("procure.lede")}
        actions={
          mayStart && (
            <>
              <ButtonLink href="/upphandla/arenden/ny" variant="secondary">
                {t("list.start")}
              </ButtonLink>
              <ButtonLink href="/upphandla/behov/ny">{t("procure.start")}</ButtonLink>
            </>
          )
        }
      />
      {rows.length > 0 && (
        <section className="sec">
          <SectionHead
            title={t("procure.mine")}
            action={<MoreLink href="/upphandla/arenden">{t("procure.all")}</MoreLink>}
          />
          <TenderRows rows={rows} />
        </section>
      )}
      <ul className="procure-doors sec">
        {procureDoors
          .filter(({ officers }) => !officers || mayStart)
          .map(({ key, href }) => (
            <li key={key}>
              <h2>
                <a href={href}>{t(`procure.${key}`)}</a>
              </h2>
              <p>{t(`procure.${key}.text`)}</p>
            </li>
          ))}
      </ul>
      <section className="sec sec--line narrow-text">
        <h2>{t("procure.how")}</h2>
        <ol className="procure-steps">
          {(["need", "draft", "check", "approve", "hand_over"] as const).map((step) => (
            <li key={step}>
              <strong>{t(`procure.step.${step}`)}</strong> {t(`procure.step.${step}.text`)}
            </li>
          ))}
        </ol>
        <p className="small muted">{t("procure.no_advice")}</p>
      </section>
    </div>
  );
}
