import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { catalogues } from "~/i18n/catalogues.server";
import { PageCatalogue } from "~/i18n/page-catalogue";
import { translator } from "~/i18n/translator.server";
import styles from "~/styles/pages/styleguide.css?url";
import { Styleguide } from "~/ui/styleguide";

export const handle = { access: "public" } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requestActor(request);
  const t = translator(locale, "about");
  return {
    page: { title: t("styleguide.title"), description: t("styleguide.lede") },
    words: catalogues[locale].styleguide,
  };
}

export default function StyleguidePage() {
  return (
    <PageCatalogue namespace="styleguide" messages={useLoaderData<typeof loader>().words}>
      <Styleguide />
    </PageCatalogue>
  );
}
