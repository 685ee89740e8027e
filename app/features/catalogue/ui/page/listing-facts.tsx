import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { KeyFacts, type Fact } from "~/ui/key-facts";

export interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  readonly source: string | null;
}

/** Facts with who says so; what nobody knows is drawn, with a way to ask. */
export function ListingFacts({ rows, askHref }: { rows: readonly FactRow[]; askHref: string | null }) {
  const t = useT("listing");
  const facts = rows.map(({ key, label, value, source }): Fact => ({
    key,
    label,
    ...(value === null
      ? {
          unknown: t("text.unknown"),
          ...(askHref ? { action: <AppLink href={askHref}>{t("page.unknownAsk")}</AppLink> } : {}),
        }
      : { value }),
    ...(source ? { source } : {}),
  }));
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t("page.facts")}</h2>
      <p className="small muted mt-1 mb-4">{t("page.factsLede")}</p>
      <KeyFacts facts={facts} />
    </section>
  );
}
