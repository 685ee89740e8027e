import { useT } from "~/i18n/use-t";
import { ScaleBar } from "~/ui/scale-bar";
import type { SupplyCheckProps } from "./supply-props";

/** What is there against what is needed. Nothing is converted that cannot be. */
export function QuantitySection({ quantity }: { readonly quantity: SupplyCheckProps["quantity"] }) {
  const t = useT("supply");
  return (
    <section className="sec sec--line" aria-labelledby="mangd">
      <h3 id="mangd">{t("amount.title")}</h3>
      {quantity === null ? (
        <p className="muted mt-2">{t("amount.no_need")}</p>
      ) : (
        <>
          <p className="mt-2">
            {t("amount.text", { need: quantity.need, passing: quantity.passing, open: quantity.open })}
          </p>
          <ScaleBar
            filled={Math.round(quantity.share * 10)}
            total={10}
            label={t("amount.bar", { need: quantity.need })}
            valueText={quantity.passing}
          />
          <ul className="sc-changes mt-2 small muted">
            {quantity.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
