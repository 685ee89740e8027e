import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import styles from "~/styles/pages/styleguide.css?url";
import { Styleguide } from "~/ui/styleguide";

export const handle = { access: "public", i18n: ["styleguide"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translator((await requestActor(request)).locale, "about");
  return { page: { title: t("styleguide.title"), description: t("styleguide.lede") } };
}

export default function StyleguidePage() {
  return <Styleguide />;
}
