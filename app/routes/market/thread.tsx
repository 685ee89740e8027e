import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readThread } from "~/features/trade/read-thread.server";
import { ThreadElsewherePanel } from "~/features/trade/ui/thread-elsewhere";
import { ThreadPane } from "~/features/trade/ui/thread-pane";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { now } from "~/infra/clock/clock.server";
import { newId } from "~/shared/ids";
import { threadAction } from "./thread-actions.server";

export const handle = { access: "organization", i18n: ["trade", "media"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const read = await readThread(actor, params.id, query.get("fore"));
  if (!read.ok) return throwAppError(read.error);
  const thread = read.value;
  const t = translator(actor.locale, "trade");
  const title =
    thread.kind === "thread"
      ? t("thread.title", { listing: thread.listing.title, organization: thread.other.name })
      : t("elsewhere.title", { organization: thread.organization.name });
  return {
    page: { title },
    thread,
    clientKey: newId(),
    now: now().toISOString(),
    reporting: query.has("anmal"),
    earlier: query.has("fore"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  return threadAction(actor, request, params.id ?? "");
}

export default function ThreadPage() {
  const { thread, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (thread.kind === "elsewhere") return <ThreadElsewherePanel organization={thread.organization} />;
  return <ThreadPane key={thread.id} thread={thread} {...page} answer={answer} />;
}
