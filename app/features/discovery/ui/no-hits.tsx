import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";

export interface NoHitsProps {
  readonly q: string;
  /** What would give hits, and how many. */
  readonly helps: readonly { readonly label: string; readonly href: string; readonly count: string }[];
}

/** Where what nobody has can be asked for, with the words of the search as its title. */
export const wantedHref = (q: string): string =>
  q ? `/lagg-upp?typ=wanted&rubrik=${encodeURIComponent(q)}` : "/lagg-upp?typ=wanted";

/** Nothing found: what would give hits, and asking the market instead. */
export function NoHits({ q, helps }: NoHitsProps) {
  const t = useT("discovery");
  return (
    <div className="empty">
      <div className="empty__art">
        <CategoryArt code="packaging" />
      </div>
      <div className="stack">
        <h2>{t("none")}</h2>
        <p className="muted">{t("noneText")}</p>
        {helps.length > 0 && (
          <ul className="helps">
            {helps.map((help) => (
              <li key={help.href}>
                <AppLink href={help.href}>{help.label}</AppLink>
                <span className="n">{help.count}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="btn-row mt-4">
          <ButtonLink href={wantedHref(q)}>{q ? t("noneWanted", { q }) : t("noneWantedPlain")}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
