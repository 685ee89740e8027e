import type { CriterionKind } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";

export interface CriteriaOfKind {
  readonly kind: CriterionKind;
  readonly entries: readonly { readonly key: string; readonly title: string; readonly weight: number | null }[];
}

interface PublicCriteriaProps {
  readonly criteria: readonly CriteriaOfKind[];
  readonly language: "sv" | "en";
}

/** Headings of the criteria by kind. */
export function PublicCriteria({ criteria, language }: PublicCriteriaProps) {
  const t = useT("publications");
  return (
    <section className="sec sec--line" aria-labelledby="krav">
      <h2 id="krav">{t("public.criteria")}</h2>
      <p className="muted">{t(criteria.length > 0 ? "public.criteria.text" : "public.criteria.none")}</p>
      {criteria.map(({ kind, entries }) => (
        <div key={kind}>
          <h3>{t(`public.kind.${kind}`)}</h3>
          <ul className="pub-list" lang={language}>
            {entries.map(({ key, title, weight }) => (
              <li key={key}>
                {title}
                {weight !== null && <span className="muted">, {t("public.weight", { weight })}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
