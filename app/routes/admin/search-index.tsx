import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getSearchState } from "~/features/administration/search-index/get-search-state.server";
import { requestReindex } from "~/features/administration/search-index/request-reindex.server";
import { SearchIndexBody } from "~/features/administration/ui/search-index-body";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";

export const handle = { access: "administrator", i18n: ["admin"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const state = await getSearchState(actor);
  if (!state.ok) return throwAppError(state.error);
  return { page: { title: translator(actor.locale, "admin")("search.title") }, state: state.value };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const requested = await requestReindex(actor);
  if (!requested.ok) return throwAppError(requested.error);
  return redirectWithFlash("/admin/sokindex", "admin", "flash.reindex");
}

export default function AdminSearchIndex() {
  const { page, state } = useLoaderData<typeof loader>();
  return <SearchIndexBody title={page.title} state={state} />;
}
