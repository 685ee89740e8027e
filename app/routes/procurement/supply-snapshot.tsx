import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getSnapshot } from "~/features/supply-check/snapshots/get-snapshots.server";
import { snapshotBlocks } from "~/features/supply-check/snapshots/snapshot-blocks";
import { SnapshotPage } from "~/features/supply-check/ui/snapshot-page";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import styles from "~/styles/pages/supply.css?url";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["supply"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const { tender } = await tenderOf(request, params.id);
  const found = await getSnapshot(actor, tender.id, params.snapshot ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { content, takenAt, tenderVersion } = found.value;
  const { locale } = actor;
  const t = translator(locale, "supply");
  return {
    page: { title: t("snapshot.page_title", { lot: content.lot }) },
    taken: formatMoment(locale, takenAt),
    version: tenderVersion,
    outdated: tender.version !== tenderVersion,
    backHref: `/upphandla/arenden/${tender.id}/marknadskoll`,
    blocks: snapshotBlocks(content, formatMoment(locale, content.readAt), (key, values) =>
      translateCode(locale, "supply", key, values),
    ),
  };
}

export default function SupplySnapshot() {
  const { page: _page, ...snapshot } = useLoaderData<typeof loader>();
  return <SnapshotPage {...snapshot} />;
}
