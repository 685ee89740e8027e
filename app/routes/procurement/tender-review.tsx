import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loneSuppliersOf } from "~/features/supply-check/lone-suppliers.server";
import { readinessOf } from "~/features/tenders/readiness/readiness-of.server";
import { namesOf, peopleOf } from "~/features/tenders/review/people.server";
import { versionsOf } from "~/features/tenders/review/versions.server";
import { ReadinessPanel } from "~/features/tenders/ui/readiness-panel";
import { approversAmong } from "~/features/tenders/tender-rights";
import { ReviewActs } from "~/features/tenders/ui/review-acts";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { unwrap } from "~/shared/result";
import { now } from "~/infra/clock/clock.server";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { presentReadiness } from "./present-readiness.server";
import { reviewAction } from "./review-action.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender, may } = await tenderOf(request, params.id);
  const [readiness, names, parts, versions] = await Promise.all([
    loneSuppliersOf(actor, tender).then((lone) =>
      readinessOf(actor, tender.content, now(), new Map(lone.map(({ key }) => [key, 1]))),
    ),
    namesOf(actor, [tender.editedBy, tender.reviewRequestedBy, tender.approvedBy]),
    peopleOf(actor, tender.id).then(unwrap),
    versionsOf(actor, tender.id).then(unwrap),
  ]);
  const step = (personId: string | null, at: Date | null) =>
    at && { name: (personId && names.get(personId)) || null, time: formatMoment(actor.locale, at) };
  return {
    page: { title: `${translator(actor.locale, "tenders")("tabs.granskning")}, ${tender.content.title}` },
    state: tender.state,
    version: tender.version,
    may,
    // While it is a draft, the reader is who would ask.
    approvers: approversAmong(parts.people, {
      editedBy: tender.editedBy,
      reviewRequestedBy: tender.reviewRequestedBy ?? actor.personId,
    }).map(({ name }) => name),
    ready: readiness.ready,
    readiness: presentReadiness(tender.id, tender.content, readiness, actor.locale),
    // The row itself changes with the approval too; a version only with the writing.
    edited: step(tender.editedBy, versions[0]?.savedAt ?? tender.createdAt),
    asked: step(tender.reviewRequestedBy, tender.reviewRequestedAt),
    approved: step(tender.approvedBy, tender.approvedAt),
    handedOver: tender.handedOverAt && { name: null, time: formatMoment(actor.locale, tender.handedOverAt) },
  };
}

export const action = (args: ActionFunctionArgs) => reviewAction(args);

/** The second person's eyes, the approval and the hand-over. */
export default function TenderReview() {
  const data = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused && !refused.ok ? refused : null);
  return (
    <div className="draft draft--two">
      <div className="draft__main">
        <h2>{t("tabs.granskning")}</h2>
        <p className="muted measure">{t("review.lede")}</p>
        <ErrorSummary errors={problems.summary} />
        <ReviewActs {...data} />
      </div>
      <ReadinessPanel {...data.readiness} />
    </div>
  );
}
