import type { CSSProperties, ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { cx } from "~/ui/class-names";
import { Disclosure } from "~/ui/disclosure";
import { LevelRings } from "~/ui/level-rings";
import type { Counts, LevelProps } from "./supply-props";

export const ringsOf = { basic: 1, advanced: 2, spearhead: 3 } as const;

/** Passing, open and failing side by side; its figures are said in words for those who listen. */
export function Mix({ counts }: { readonly counts: Counts }) {
  const t = useT("supply");
  const part = (n: number) => ({ "--n": n }) as CSSProperties;
  return (
    <span className="mix" role="img" aria-label={t("mix", { ...counts })}>
      {counts.pass > 0 && <i className="ok" style={part(counts.pass)} />}
      {counts.unknown > 0 && <i className="unk2" style={part(counts.unknown)} />}
      {counts.fail > 0 && <i className="no" style={part(counts.fail)} />}
    </span>
  );
}

interface RowProps {
  readonly label: string;
  readonly levels: readonly LevelProps[];
  readonly big?: boolean;
  readonly value: (level: LevelProps) => ReactNode;
}

const ConsequenceRow = ({ label, levels, big, value }: RowProps) => (
  <tr className={cx(big && "big")}>
    <th scope="row">{label}</th>
    {levels.map((level) => (
      <td key={level.level} className={cx(level.tried && "on")}>
        {value(level)}
      </td>
    ))}
  </tr>
);

function Stops({ levels }: { readonly levels: readonly LevelProps[] }) {
  const t = useT("supply");
  return (
    <nav className="slider" aria-label={t("level.nav")}>
      {levels.map(({ level, href, tried, current }) => (
        <AppLink key={level} href={href} aria-current={tried ? "true" : undefined} preventScrollReset>
          <span className="slider__stop" aria-hidden="true" />
          <LevelRings level={ringsOf[level]} label={t(`level.${level}`)} />
          {current && <span className="slider__now">{t("level.current")}</span>}
        </AppLink>
      ))}
    </nav>
  );
}

function Changes({ levels }: { readonly levels: readonly LevelProps[] }) {
  const t = useT("supply");
  return (
    <Disclosure summary={t("level.difference")}>
      {levels.map(({ level, changes, requirements, current }) => (
        <section key={level} className="mt-3">
          <h4>
            {t(`level.${level}`)} <span className="muted small">{t("level.count", { count: requirements })}</span>
          </h4>
          {changes.length === 0 && <p className="small muted">{t(current ? "level.as_now" : "level.no_change")}</p>}
          <ul className="sc-changes">
            {changes.map(({ kind, text, to }) => (
              <li key={`${kind}${text}${to}`}>{t(`change.${kind}`, { text, to })}</li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}

/** Basic → advanced → spearhead, with what each would mean. Stops are links: the choice stands in the address. */
export function LevelSlider({
  levels,
  offers,
  unit,
}: {
  readonly levels: readonly LevelProps[];
  readonly offers: number;
  readonly unit: string | null;
}) {
  const t = useT("supply");
  const none = <span className="muted">{t("not_countable")}</span>;
  return (
    <section className="lv" aria-labelledby="niva">
      <div className="lv__t">
        <h3 id="niva">{t("level.title")}</h3>
        <p className="small muted">{t("level.lede")}</p>
        <p className="small muted mt-3 not-m">{t("level.explain")}</p>
      </div>
      <div className="lv__s">
        <Stops levels={levels} />
        <table className="cons">
          <caption className="vh">{t("level.caption")}</caption>
          <colgroup>
            <col className="cons__l" />
            <col span={3} />
          </colgroup>
          <thead className="vh">
            <tr>
              <th scope="col">{t("level.consequence")}</th>
              {levels.map(({ level, tried }) => (
                <th key={level} scope="col">
                  {t(tried ? "level.chosen" : "level.plain", { level: t(`level.${level}`) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ConsequenceRow big label={t("row.pass")} levels={levels} value={({ counts }) => counts.pass} />
            <ConsequenceRow label={t("row.open")} levels={levels} value={({ counts }) => `+${counts.unknown}`} />
            <ConsequenceRow
              label={t("row.mix", { count: offers })}
              levels={levels}
              value={({ counts }) => <Mix counts={counts} />}
            />
            <ConsequenceRow
              label={t("row.firms")}
              levels={levels}
              value={({ firms, firmsOpen }) => t("row.firms_value", { firms, open: firmsOpen })}
            />
            <ConsequenceRow
              label={t("row.amount")}
              levels={levels}
              value={({ amount, share }) => (amount === null ? none : `${amount}${share ? ` (${share})` : ""}`)}
            />
            <ConsequenceRow
              label={unit ? t("row.climate_unit", { unit }) : t("row.climate")}
              levels={levels}
              value={({ climate, climateOffers }) =>
                climate === null ? (
                  none
                ) : (
                  <>
                    {climate} <span className="xs muted">{t("row.climate_of", { count: climateOffers })}</span>
                  </>
                )
              }
            />
            <ConsequenceRow
              label={t("row.changes")}
              levels={levels}
              value={({ changes }) => (changes.length === 0 ? "–" : changes.length)}
            />
          </tbody>
        </table>
        <div className="mt-3">
          <Changes levels={levels} />
        </div>
        <p className="xs muted mt-2">{t("level.climate_note")}</p>
      </div>
    </section>
  );
}
