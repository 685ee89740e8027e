import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { Menu, type MenuEntry } from "~/ui/menu";
import type { ThreadView } from "../thread-view";

/** Who it is with, what it is about, and what else can be done. `base` is the thread's own address. */
export function ThreadHead({
  thread,
  base,
  listHref,
}: {
  readonly thread: ThreadView;
  readonly base: string;
  readonly listHref: string;
}) {
  const t = useT("trade");
  const { other, listing } = thread;
  const entries: MenuEntry[] = [
    { label: t("report.do"), icon: "flag", href: `${base}?anmal=1` },
    thread.blockedByUs
      ? { label: t("block.undo"), icon: "undo-2", action: base, fields: [{ name: "intent", value: "unblock" }] }
      : {
          label: t("block.do", { organization: other.name }),
          note: t("block.note"),
          icon: "ban",
          danger: true,
          action: base,
          fields: [{ name: "intent", value: "block" }],
        },
  ];
  return (
    <header className="thread__head">
      <AppLink href={listHref} className="thread__back more">
        <Icon name="arrow-left" /> {t("thread.back")}
      </AppLink>
      <div className="row row--between row--top">
        <div>
          <h1 className="thread__title">
            <AppLink href={`/organisation/${other.slug}`}>{other.name}</AppLink>{" "}
            {other.verified && (
              <Badge tone="ok" icon="badge-check">
                {t("thread.verified")}
              </Badge>
            )}
          </h1>
          <p className="muted">
            {t("thread.about")}{" "}
            {listing.open || thread.side === "seller" ? (
              <AppLink href={`/annons/${listing.reference}`}>{listing.title}</AppLink>
            ) : (
              listing.title
            )}
            {!listing.open && <> · {t("thread.listing_closed")}</>}
          </p>
        </div>
        <Menu
          summary={<Icon name="ellipsis" />}
          label={t("thread.more")}
          summaryClassName="btn btn--q btn--icon"
          groups={[{ entries }]}
        />
      </div>
    </header>
  );
}
