import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { EmptyState } from "~/ui/empty-state";
import { CategoryArt } from "~/ui/category-art";
import { ButtonLink } from "~/ui/button";
import { EmptyingPanel } from "./emptying-panel";
import { LevelSlider } from "./level-slider";
import { MarketNotes } from "./market-notes";
import { QuantitySection } from "./quantity-section";
import { RequirementTable } from "./requirement-table";
import { SupplyHeadline } from "./supply-headline";
import { SupplyProfile } from "./supply-profile";
import type { SupplyCheckProps } from "./supply-props";
import { TrialBanner } from "./trial-banner";

/** The supply check of one lot. `children`: the form that asks the market, when it is open. */
export function SupplyCheckPage(props: SupplyCheckProps & { readonly children?: ReactNode }) {
  const t = useT("supply");
  const { requirements, offers, levels, emptying, unit, quantity, children } = props;
  return (
    <div className="sc">
      <TrialBanner {...props} />
      <SupplyHeadline {...props} />
      {offers === 0 ? (
        <EmptyState
          title={t("empty.title")}
          art={<CategoryArt code="services" />}
          action={
            props.scope.wide ? undefined : <ButtonLink href={props.scope.toggleHref}>{t("scope.widen")}</ButtonLink>
          }
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <LevelSlider levels={levels} offers={offers} unit={unit} />
      )}
      {offers > 0 &&
        (requirements.length === 0 ? (
          <EmptyState title={t("no_requirements.title")} art={<CategoryArt code="furniture" />}>
            {t("no_requirements.text")}
          </EmptyState>
        ) : (
          <>
            <SupplyProfile {...props} />
            {emptying && <EmptyingPanel emptying={emptying} />}
            <RequirementTable {...props} />
          </>
        ))}
      <QuantitySection quantity={quantity} />
      {children}
      <MarketNotes {...props} />
    </div>
  );
}

/** A lot nobody can look for yet: it has no category. */
export function SupplyNotYet({
  reason,
  base,
}: {
  readonly reason: "lot_missing" | "lot_without_category";
  readonly base: string;
}) {
  const t = useT("supply");
  return (
    <EmptyState
      title={t(`not_yet.${reason}`)}
      art={<CategoryArt code="services" />}
      action={<ButtonLink href={`${base}/underlag`}>{t("not_yet.action")}</ButtonLink>}
    >
      {t("not_yet.text")}
    </EmptyState>
  );
}
