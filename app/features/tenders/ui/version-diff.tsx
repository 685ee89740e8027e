import { useT } from "~/i18n/use-t";

export interface ChangeRow {
  readonly key: string;
  readonly where: string;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs, line by line; what is gone and what is new are said in words too, not by colour alone. */
export function VersionDiff({ changes }: { readonly changes: readonly ChangeRow[] }) {
  const t = useT("tenders");
  if (changes.length === 0) return <p className="muted">{t("history.same")}</p>;
  return (
    <ul className="diff">
      {changes.map(({ key, where, what, before, after }) => (
        <li key={key}>
          <p className="small muted">
            {where}: {what}
          </p>
          {before && (
            <p>
              <span className="diff__w">{t("history.before")}</span> <del>{before}</del>
            </p>
          )}
          {after && (
            <p>
              <span className="diff__w">{t("history.after")}</span> <ins>{after}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
