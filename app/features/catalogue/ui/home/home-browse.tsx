import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { CategoryArt, type ArtCode } from "~/ui/category-art";

export interface HomeGroup {
  readonly code: ArtCode;
  readonly label: string;
  /** A few of its categories, as a reminder of what goes there. */
  readonly among: string;
  readonly count: string;
}

/** The twelve kinds of material as a legend: drawing, name, what goes there, count. */
export function HomeBrowse({ groups }: { readonly groups: readonly HomeGroup[] }) {
  const t = useT("home");
  return (
    <section className="sec">
      <div className="wrap home-cat">
        <div className="home-cat__h">
          <h2>{t("browse")}</h2>
          <p className="muted mt-3">{t("browseLede")}</p>
        </div>
        <ul className="legend legend--drawn">
          {groups.map((group) => (
            <li key={group.code}>
              <AppLink href={`/sok?kategori=${group.code}`}>
                <CategoryArt code={group.code} />
                <span>
                  {group.label}
                  <small>{group.among}</small>
                </span>
                <span className="n">{group.count}</span>
              </AppLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
