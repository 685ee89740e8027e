import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";

export interface PublishedCardView {
  readonly reference: string;
  readonly title: string;
  readonly text: string;
  readonly authority: string;
  readonly state: "published" | "closed" | "awarded" | "cancelled";
  /** Last moment for tenders in words; null when the draft names none. */
  readonly deadline: string | null;
}

export const publishedTone = { published: "ok", closed: "plain", awarded: "info", cancelled: "warn" } as const;

/** A published tender in a list. */
export function PublishedCard({ reference, title, text, authority, state, deadline }: PublishedCardView) {
  const t = useT("publications");
  return (
    <li className="pub">
      <div className="row row--between">
        <h2 className="pub__t">
          <AppLink href={`/upphandlingar/${reference}`}>{title}</AppLink>
        </h2>
        <Badge tone={publishedTone[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p className="small muted">
        {authority} · {reference}
      </p>
      {text && <p className="pub__text">{text}</p>}
      {state !== "awarded" && state !== "cancelled" && (
        <p className="small">
          {state === "closed"
            ? t("list.closed")
            : deadline
              ? t("list.deadline", { when: deadline })
              : t("list.no_deadline")}
        </p>
      )}
    </li>
  );
}
