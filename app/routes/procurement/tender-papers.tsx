import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getPublication } from "~/features/tenders/publication/get-publication.server";
import { HandOverPanel } from "~/features/tenders/publication/ui/hand-over-panel";
import { FileLink, PaperList } from "~/features/tenders/publication/ui/paper-list";
import { PublicationPanel } from "~/features/tenders/publication/ui/publication-panel";
import { QuestionDesk } from "~/features/tenders/publication/ui/question-desk";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { newId } from "~/shared/ids";
import paperCss from "~/styles/pages/paper.css?url";
import { Banner } from "~/ui/banner";
import { papersAction } from "./papers-action.server";
import { presentPapers } from "./present-papers.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders", "publications"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: paperCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await tenderOf(request, params.id);
  const t = translator(actor.locale, "publications");
  return {
    page: { title: `${t("papers.title")}, ${found.tender.content.title}` },
    papers: presentPapers(found, await getPublication(found), actor.locale),
    clientKey: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  return papersAction(actor, params.id ?? "", form.value);
}

export default function TenderPapers() {
  const { papers, clientKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const t = useT("publications");
  const { base, files } = papers;
  const intent = refused?.values.intent;
  return (
    <div className="papers">
      <h2>{t("papers.title")}</h2>
      <p className="lede">{t("papers.lede")}</p>
      {!papers.approved && <Banner tone="info">{t("papers.draft_note")}</Banner>}
      <PaperList caption={t("papers.for_suppliers")} base={base} files={files} papers={papers.forSuppliers} />
      <div className="row row--between mt-4 mb-4">
        <div>
          <strong>{t("papers.list")}</strong>
          <p className="small muted">{t("papers.list.text")}</p>
        </div>
        <span className="paper-row__files">
          {(["xlsx", "csv"] as const).map((ending) => (
            <FileLink
              key={ending}
              href={`${files}/${papers.matrix}.${ending}`}
              name={t("papers.list")}
              ending={ending}
            />
          ))}
        </span>
      </div>
      <PaperList caption={t("papers.internal")} base={base} files={files} papers={papers.internal} />
      <p className="small muted">{t("papers.duty")}</p>
      <HandOverPanel
        {...papers}
        packageHref={`${files}/${papers.archive}`}
        refused={intent === "hand-over" ? refused : null}
      />
      {papers.handedOver && <PublicationPanel {...papers} refused={intent === "publish" ? refused : null} />}
      {papers.publication && (
        <QuestionDesk
          waiting={papers.waiting}
          answered={papers.answered}
          mayAnswer={papers.mayPublish}
          clientKey={clientKey}
          refused={intent === "answer" || intent === "paste" ? refused : null}
        />
      )}
    </div>
  );
}
