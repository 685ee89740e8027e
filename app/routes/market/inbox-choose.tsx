import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";

export const handle = { access: "organization", i18n: ["trade"] } satisfies RouteHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOrganization(request);
  return null;
}

/** Beside the list while no conversation is open. */
export default function InboxChoose() {
  const t = useT("trade");
  return (
    <div className="inbox__choose">
      <p className="lede">{t("inbox.choose")}</p>
      <p className="muted">{t("inbox.choose_text")}</p>
    </div>
  );
}
