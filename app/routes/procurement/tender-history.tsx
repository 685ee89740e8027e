import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { compareVersions, restoreVersion, versionsOf } from "~/features/tenders/review/versions.server";
import { VersionDiff } from "~/features/tenders/ui/version-diff";
import { VersionList } from "~/features/tenders/ui/version-list";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { presentChanges, presentVersions } from "./present-versions.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender, may } = await tenderOf(request, params.id);
  const versions = await versionsOf(actor, tender.id);
  if (!versions.ok) return throwAppError(versions.error);
  const query = new URL(request.url).searchParams;
  const to = Number(query.get("till")) || tender.version;
  const older = versions.value.find(({ version }) => version < to)?.version;
  const from = Number(query.get("fran")) || older || to;
  const changes = await compareVersions(actor, { id: tender.id, from, to });
  if (!changes.ok) return throwAppError(changes.error);
  return {
    page: { title: `${translator(actor.locale, "tenders")("tabs.historik")}, ${tender.content.title}` },
    version: tender.version,
    mayRestore: may.edit,
    versions: await presentVersions(actor, versions.value),
    from,
    to,
    changes: presentChanges(changes.value, actor.locale),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const number = (name: string): number => Number(form.value.get(name) ?? 0);
  const id = params.id ?? "";
  const restored = await restoreVersion(actor, { id, version: number("version"), restore: number("restore") });
  return restored.ok
    ? redirectWithFlash(`/upphandla/arenden/${id}/historik`, "tenders", "flash.restored")
    : formRefusal(restored.error, formValues(form.value));
}

/** Every version that was kept, what differs between two of them, and the way back. */
export default function TenderHistory() {
  const { versions, from, to, changes, version, mayRestore } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused && !refused.ok ? refused : null);
  return (
    <div className="history">
      <section>
        <h2>{t("history.title")}</h2>
        <ErrorSummary errors={problems.summary} />
        <VersionList versions={versions} from={from} to={to} current={version} mayRestore={mayRestore} />
      </section>
      <section aria-labelledby="diff-title">
        <h2 id="diff-title">{t("history.diff", { from, to })}</h2>
        <VersionDiff changes={changes} />
      </section>
    </div>
  );
}
