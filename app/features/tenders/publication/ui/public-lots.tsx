import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Table } from "~/ui/table";

export interface PublicLot {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Where an adviser asks who could supply it; null for everybody else. */
  readonly suppliersAt: string | null;
  readonly items: readonly {
    readonly key: string;
    readonly description: string;
    readonly quantity: string;
    readonly delivery: string;
  }[];
}

interface PublicLotsProps {
  readonly lots: readonly PublicLot[];
  readonly language: "sv" | "en";
}

/** What is bought, lot by lot. */
export function PublicLots({ lots, language }: PublicLotsProps) {
  const t = useT("publications");
  return (
    <section className="sec sec--line" aria-labelledby="delar">
      <h2 id="delar">{t("public.lots")}</h2>
      {lots.map((lot, at) => (
        <div key={lot.key} className="pub-lot">
          <h3>
            {lots.length > 1 && <span className="muted">{t("public.lot", { number: at + 1 })}: </span>}
            <span lang={language}>{lot.title}</span>
          </h3>
          {lot.description && <p lang={language}>{lot.description}</p>}
          {lot.items.length > 0 && (
            <Table
              caption={lot.title}
              hideCaption
              stack
              columns={[
                { key: "item", label: t("public.lot.item") },
                { key: "quantity", label: t("public.lot.quantity"), numeric: true },
                { key: "delivery", label: t("public.lot.delivery") },
              ]}
              rows={lot.items.map((item) => ({
                id: item.key,
                cells: {
                  item: item.description || "–",
                  quantity: item.quantity || "–",
                  delivery: item.delivery || "–",
                },
              }))}
            />
          )}
          {lot.suppliersAt && (
            <p className="small">
              <AppLink href={lot.suppliersAt}>{t("public.lot.suppliers", { lot: lot.title })}</AppLink>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
