import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { PageHeader } from "~/ui/page-header";
import { SideNav } from "~/ui/tabs";
import { aboutPages, loadAbout } from "./load-about.server";

export const handle = { access: "public" } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = aboutPages.get(params.page ?? "");
  if (!page) throwAppError(appError("not_found"));
  return loadAbout(request, page);
}

/** A page of running text about the service. The text comes from our own catalogues through the sanitizer. */
export default function About() {
  const t = useT("common");
  const { nav, page, lede, html } = useLoaderData<typeof loader>();
  return (
    <div className="wrap sec with-side">
      <SideNav label={t("foot.about_link")} items={nav} />
      <div>
        <PageHeader title={page.title} lede={lede} />
        <div className="prose mt-4" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </div>
  );
}
