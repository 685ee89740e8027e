import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import type { InboxFilter } from "../thread";

/** Nothing to list, in general or under this filter. */
export function InboxEmpty({ filter }: { readonly filter: InboxFilter }) {
  const t = useT("trade");
  if (filter === "all") {
    return (
      <EmptyState
        title={t("inbox.empty")}
        action={<ButtonLink href="/sok">{t("inbox.empty_action")}</ButtonLink>}
        example={t("inbox.empty_example")}
      >
        {t("inbox.empty_text")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(`inbox.none_${filter}`)}
      action={
        <ButtonLink href="/inkorg" variant="secondary">
          {t("inbox.show_all")}
        </ButtonLink>
      }
    >
      {t("inbox.none_text")}
    </EmptyState>
  );
}
