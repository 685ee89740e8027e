import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { SubmitButton } from "~/ui/submit-button";
import { Segmented } from "~/ui/tabs";
import type { SupplyCheckProps } from "./supply-props";

function Answer({ counts, offers, requirements }: SupplyCheckProps) {
  const t = useT("supply");
  if (offers === 0) return t("headline.nothing");
  if (requirements.length === 0) return t("headline.no_requirements", { count: offers });
  if (counts.pass === 0) return t("headline.none", { count: offers });
  return (
    <>
      <span className="sc-num">{t("headline.of", { pass: counts.pass, offers })}</span>{" "}
      {t("headline.rest", { count: offers })}
    </>
  );
}

/** What makes the difference, most telling first. */
function Reason({ emptying, silent, requirements, firms }: SupplyCheckProps) {
  const t = useT("supply");
  if (requirements.length === 0) return null;
  if (emptying) return t(emptying.numbers.length > 1 ? "lede.pair" : "lede.empties", { count: requirements.length });
  if (silent > 0) return t("lede.silent", { count: silent });
  return t("lede.firms", { count: firms.passing, all: firms.all });
}

/** The answer first: how many of how many, and what stands in the way. */
export function SupplyHeadline(props: SupplyCheckProps) {
  const t = useT("supply");
  const { counts, lots, scope, lotKey, at, officer } = props;
  const { trial } = props;
  return (
    <div className="sc-head">
      <div>
        <h2 className="sc-head__title">
          <Answer {...props} />
        </h2>
        <p className="lede mt-3">
          {counts.unknown > 0 && `${t("lede.open", { count: counts.unknown })} `}
          <Reason {...props} />
        </p>
        <p className="small muted mt-2">
          {t("scope.looked", { label: scope.label, at })}{" "}
          <AppLink href={scope.toggleHref} preventScrollReset>
            {t(scope.wide ? "scope.narrow" : "scope.widen")}
          </AppLink>
        </p>
        {lots.length > 1 && (
          <div className="mt-3">
            <Segmented label={t("lots")} items={lots} />
          </div>
        )}
      </div>
      <div className="sc-head__act no-print">
        <AppLink className="btn btn--2 btn--sm" href={trial ? trial.stopHref : props.base} reload>
          {t("again")}
        </AppLink>
        {officer && !trial && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="lot" value={lotKey} />
            {scope.wide && <input type="hidden" name="wide" value="on" />}
            <SubmitButton variant="secondary" size="sm" name="intent" value="snapshot" busyLabel={t("snapshot.saving")}>
              {t("snapshot.save")}
            </SubmitButton>
          </Form>
        )}
      </div>
    </div>
  );
}
