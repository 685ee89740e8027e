import type { Translate } from "~/i18n/messages";
import type { FactRow } from "./listing-facts";

export interface BasicFacts {
  readonly quantity: string | null;
  /** False when somebody has said that nobody knows. */
  readonly quantityKnown: boolean;
  readonly mass: { readonly text: string; readonly derived: boolean } | null;
  readonly place: string | null;
  readonly transport: readonly string[];
  readonly dismantling: string | null;
  readonly strategy: string | null;
  readonly service: string | null;
  readonly goneBy: { readonly day: string; readonly action: string } | null;
  readonly reference: string;
}

/** The facts every listing has, as rows like the typed ones. */
export function basicFacts(listing: BasicFacts, t: Translate<"listing">): FactRow[] {
  const row = (key: string, label: string, value: string | null, source: string | null = null): FactRow[] =>
    value === null ? [] : [{ key, label, value, source, missing: null }];
  return [
    {
      key: "quantity",
      label: t("page.quantity"),
      value: listing.quantityKnown ? listing.quantity : null,
      source: null,
      missing: listing.quantity,
    },
    ...row(
      "mass",
      t("page.mass"),
      listing.mass?.text ?? null,
      listing.mass ? t(listing.mass.derived ? "page.massDerived" : "page.massEntered") : null,
    ),
    ...row("service", t("page.service"), listing.service),
    ...row("place", t("page.place"), listing.place),
    ...row("transport", t("page.transport"), listing.transport.length > 0 ? listing.transport.join(", ") : null),
    ...row("dismantling", t("page.dismantling"), listing.dismantling),
    ...row("strategy", t("page.strategy"), listing.strategy),
    ...row(
      "goneBy",
      t("page.goneBy"),
      listing.goneBy ? t("page.goneByValue", { day: listing.goneBy.day, action: listing.goneBy.action }) : null,
    ),
    ...row("reference", t("page.reference"), listing.reference),
  ];
}
