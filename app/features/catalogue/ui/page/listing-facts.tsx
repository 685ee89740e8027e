import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { KeyFacts, type Fact } from "~/ui/key-facts";

export interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  readonly source: string | null;
  /** How a missing value reads. */
  readonly missing: string | null;
}

export interface ListingFactsProps {
  readonly rows: readonly FactRow[];
  /** Where one asks; null on one's own listing. */
  readonly askHref: string | null;
}

/** Leads to the question with what is missing already written. */
const askAbout = (askHref: string, keys: readonly string[]): string =>
  `${askHref}?om=${keys.map(encodeURIComponent).join(",")}`;

/** Facts with who vouches for them; what nobody knows is drawn, with a way to ask. */
export function ListingFacts({ rows, askHref }: ListingFactsProps) {
  const t = useT("listing");
  const missing = rows.filter(({ value }) => value === null);
  const facts = rows.map(({ key, label, value, source, missing: word }): Fact => ({
    key,
    label,
    ...(value === null
      ? {
          unknown: word ?? t("text.unstated"),
          ...(askHref
            ? {
                action: (
                  <AppLink
                    className="no-print"
                    href={askAbout(askHref, [key])}
                    aria-label={t("page.unknownAskFor", { fact: label })}
                  >
                    {t("page.unknownAsk")}
                  </AppLink>
                ),
              }
            : {}),
        }
      : { value }),
    ...(source ? { source } : {}),
  }));
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t("page.facts")}</h2>
      <p className="small muted mt-1 mb-4">{t("page.factsLede")}</p>
      <KeyFacts facts={facts} />
      {askHref && missing.length > 1 && (
        <p className="mt-3 no-print">
          <AppLink
            href={askAbout(
              askHref,
              missing.map(({ key }) => key),
            )}
          >
            {t("page.askAll", { count: missing.length })}
          </AppLink>
        </p>
      )}
    </section>
  );
}
