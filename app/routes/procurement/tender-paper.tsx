import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writeHtml } from "~/documents/html/write-html";
import { paperFacts } from "~/features/tenders/papers/paper-facts.server";
import { isPaperKind, paperFile } from "~/features/tenders/papers/paper-kinds";
import { tenderPaper } from "~/features/tenders/papers/tender-papers";
import { FileLink } from "~/features/tenders/publication/ui/paper-list";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import paperCss from "~/styles/pages/paper.css?url";
import { MoreLink } from "~/ui/button";
import { marketAnnex } from "./market-annex.server";
import { paperSource } from "./paper-source.server";

export const handle = { access: "organization", i18n: ["tenders", "publications"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: paperCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const { kind } = params;
  if (!isPaperKind(kind)) return throwAppError(appError("not_found"));
  const facts = await paperFacts(actor, params.id ?? "");
  if (!facts.ok) return throwAppError(facts.error);
  const { tender } = facts.value;
  const market = kind === "market" ? await marketAnnex(actor, tender.id, tender.content.language) : null;
  return {
    page: { title: `${translator(actor.locale, "publications")(`paper.${kind}`)}, ${tender.content.title}` },
    kind,
    html: writeHtml(tenderPaper(kind, paperSource(facts.value, market)), 2),
    base: `/upphandla/arenden/${tender.id}`,
    file: paperFile[kind],
  };
}

/** One paper to read here or to print. */
export default function TenderPaper() {
  const { kind, html, base, file } = useLoaderData<typeof loader>();
  const t = useT("publications");
  return (
    <>
      <div className="row row--between mb-4 no-print">
        <MoreLink href={`${base}/handlingar`}>{t("papers.back")}</MoreLink>
        <span className="paper-row__files">
          {(["docx", "pdf"] as const).map((ending) => (
            <FileLink key={ending} href={`${base}/filer/${file}.${ending}`} name={t(`paper.${kind}`)} ending={ending} />
          ))}
        </span>
      </div>
      {/* Made by our own writer, which escapes every text. */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
