import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { cx } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { LevelRings } from "~/ui/level-rings";
import { ringsOf } from "./level-slider";
import { outcomeClass, outcomeIcon, SupplyGrid } from "./supply-grid";
import type { RequirementProps, SupplyCheckProps } from "./supply-props";

const outcomes = ["pass", "unknown", "fail"] as const;

function Legend() {
  const t = useT("supply");
  return (
    <ul className="lgd small">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <span className={outcomeClass[outcome]}>
            <Icon name={outcomeIcon[outcome]} />
            <span>{t(`outcome.${outcome}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same fall as a list, for narrow screens. */
function Fall({
  requirements,
  offers,
}: {
  readonly requirements: readonly RequirementProps[];
  readonly offers: number;
}) {
  const t = useT("supply");
  return (
    <ol className="mp only-m">
      {requirements.map((each) => (
        <li key={each.key} className={cx(each.empties && "cl")}>
          <p>
            <b>{each.number}</b> {each.title}{" "}
            <LevelRings small level={ringsOf[each.level]} label={t(`level.${each.level}`)} />
          </p>
          <div
            className="mp__b"
            style={{ "--v": each.after.pass, "--u": each.after.unknown, "--n": Math.max(1, offers) } as CSSProperties}
          >
            <i aria-hidden="true" />
            <u aria-hidden="true" />
            <b>{each.after.pass}</b>
            {each.after.unknown > 0 && <span>{t("step.open", { count: each.after.unknown })}</span>}
          </div>
          {each.empties && (
            <a href="#tommer">
              <Icon name="triangle-alert" size="sm" />
              {t("empties.short")}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How many are left after each requirement, and every offer against every requirement. */
export function SupplyProfile({ requirements, groups, offers }: SupplyCheckProps) {
  const t = useT("supply");
  return (
    <section className="prof" aria-labelledby="krav">
      <div className="row row--between row--base">
        <h3 id="krav">{t("profile.title")}</h3>
        <Legend />
      </div>
      <Fall requirements={requirements} offers={offers} />
      <SupplyGrid requirements={requirements} groups={groups} offers={offers} />
    </section>
  );
}
