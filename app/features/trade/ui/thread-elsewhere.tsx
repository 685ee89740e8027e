import { useLocation } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

/** The link led to a conversation of another of one's organizations: one press switches to it. */
export function ThreadElsewherePanel({
  organization,
}: {
  readonly organization: { readonly id: string; readonly name: string };
}) {
  const t = useT("trade");
  const { pathname } = useLocation();
  return (
    <div className="inbox__choose">
      <EmptyState
        title={t("elsewhere.title", { organization: organization.name })}
        action={
          <form method="post" action="/byt-organisation">
            <input type="hidden" name="organizationId" value={organization.id} />
            <input type="hidden" name="tillbaka" value={pathname} />
            <Button>{t("elsewhere.switch", { organization: organization.name })}</Button>
          </form>
        }
      >
        {t("elsewhere.text")}
      </EmptyState>
    </div>
  );
}
