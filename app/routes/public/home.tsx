import type { MetaFunction } from "@remix-run/node";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";

export const handle = { access: "public", i18n: ["home"] } satisfies RouteHandle;

export const meta: MetaFunction = () => [{ title: "Tillvara" }];

export default function Home() {
  const t = useT("common");
  return <h1>{t("product")}</h1>;
}
