import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";

export interface BatchAhead {
  readonly id: string;
  /** Drafts still to be filled in. */
  readonly left: number;
  /** The first of them. */
  readonly nextHref: string | null;
}

/** Above the listings of one batch of photographs: what is left, and the way to the next. */
export function BatchBanner({ batch }: { readonly batch: BatchAhead }) {
  const t = useT("listing");
  if (batch.nextHref === null)
    return (
      <Banner
        tone="ok"
        action={
          <ButtonLink size="sm" variant="secondary" href="/mina-annonser">
            {t("mine.batch_all")}
          </ButtonLink>
        }
      >
        {t("mine.batch_done")}
      </Banner>
    );
  return (
    <Banner
      title={t("mine.batch_left", { count: batch.left })}
      action={
        <ButtonLink size="sm" href={batch.nextHref} iconAfter="arrow-right">
          {t("mine.batch_next")}
        </ButtonLink>
      }
    >
      {t("mine.batch_text")}
    </Banner>
  );
}
