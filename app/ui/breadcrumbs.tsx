import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";

export interface Crumb {
  readonly label: string;
  /** The last crumb, the page itself, has none. */
  readonly href?: string;
}

/** Where this page stands. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useT("ui");
  return (
    <nav className="crumbs" aria-label={t("breadcrumbs")}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href ?? label}>
            {href ? <AppLink href={href}>{label}</AppLink> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
