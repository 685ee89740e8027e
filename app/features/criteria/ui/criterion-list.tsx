import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { LevelRings } from "~/ui/level-rings";
import type { CriterionArea, CriterionKind, CriterionLevel } from "../criterion";

export interface CriterionRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The requirement with its suggested values, in running text. */
  readonly text: string;
  readonly area: CriterionArea;
  readonly kind: CriterionKind;
  readonly level: CriterionLevel;
  readonly strategy: string;
  readonly checkable: boolean;
  readonly overdue: boolean;
}

const rings = { basic: 1, advanced: 2, spearhead: 3 } as const;

/** The level drawn as rings beside its name. */
export function LevelMark({ level, small }: { readonly level: CriterionLevel; readonly small?: boolean }) {
  const t = useT("criteria");
  return <LevelRings level={rings[level]} label={t(`level.${level}`)} {...(small ? { small } : {})} />;
}

function Row({ row }: { readonly row: CriterionRow }) {
  const t = useT("criteria");
  return (
    <li className="crit">
      <p className="crit__id">
        <span className="num">{row.id}</span>
        <LevelMark level={row.level} small />
      </p>
      <div className="crit__b">
        <h3 className="crit__h">
          <AppLink href={row.href} prefetch="intent">
            {row.title}
          </AppLink>
        </h3>
        <p className="crit__t">{row.text}</p>
        <p className="crit__m">
          <span>{t(`kind.${row.kind}`)}</span>
          <span>{row.strategy}</span>
          <span>{t(row.checkable ? "library.checkable" : "library.by_people")}</span>
          {row.overdue && <Badge tone="warn">{t("library.overdue")}</Badge>}
        </p>
      </div>
    </li>
  );
}

/** Criteria under the heading of their area. */
export function CriterionList({ rows }: { readonly rows: readonly CriterionRow[] }) {
  const t = useT("criteria");
  const areas = [...new Set(rows.map(({ area }) => area))];
  return areas.map((area) => (
    <section key={area} aria-labelledby={`area-${area}`} className="crit-area">
      <h2 id={`area-${area}`}>{t(`area.${area}`)}</h2>
      <ul className="crits">
        {rows
          .filter((row) => row.area === area)
          .map((row) => (
            <Row key={row.id} row={row} />
          ))}
      </ul>
    </section>
  ));
}
