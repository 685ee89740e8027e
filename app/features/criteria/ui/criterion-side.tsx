import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Panel } from "~/ui/card";
import { KeyFacts } from "~/ui/key-facts";
import type { CriterionLevel, CriterionState } from "../criterion";
import { LevelMark } from "./criterion-list";

interface Related {
  readonly id: string;
  readonly title: string;
  readonly level: CriterionLevel | null;
}

export interface CriterionSideProps {
  readonly id: string;
  readonly version: number;
  readonly levels: {
    readonly includes: readonly Related[];
    readonly replaces: readonly Related[];
    readonly included_in: readonly Related[];
    readonly replaced_by: readonly Related[];
  };
  readonly facts: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly versions: readonly {
    readonly version: number;
    readonly state: CriterionState;
    readonly date: string;
    /** Comparing it with the one before; null for the first. */
    readonly compareWith: number | null;
  }[];
  readonly uses: string;
}

function Levels({ levels }: Pick<CriterionSideProps, "levels">) {
  const t = useT("criteria");
  const sides = (["includes", "replaces", "included_in", "replaced_by"] as const).filter(
    (side) => levels[side].length > 0,
  );
  return (
    <Panel title={t("criterion.levels")} titleId="nivaer">
      {sides.length === 0 && <p className="small">{t("criterion.stands_alone")}</p>}
      {sides.map((side) => (
        <div key={side} className="crit-rel">
          <h3>{t(`criterion.${side}`)}</h3>
          <ul>
            {levels[side].map(({ id, title, level }) => (
              <li key={id}>
                <AppLink href={`/kriterier/${id}`}>
                  <span className="num">{id}</span> {title}
                </AppLink>
                {level && <LevelMark level={level} small />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

function Versions({ id, version: shown, versions, uses }: CriterionSideProps) {
  const t = useT("criteria");
  return (
    <Panel title={t("criterion.versions")} titleId="versioner">
      <ol className="crit-versions">
        {versions.map(({ version, state, date, compareWith }) => (
          <li key={version}>
            <AppLink
              href={`/kriterier/${id}?version=${version}`}
              {...(version === shown ? { "aria-current": "page" as const } : {})}
            >
              {t("criterion.version", { version })}
            </AppLink>{" "}
            <span className="small muted">{date}</span>{" "}
            <Badge tone={state === "published" ? "ok" : state === "withdrawn" ? "no" : "plain"}>
              {t(`state.${state}`)}
            </Badge>
            {compareWith !== null && (
              <p className="small">
                <AppLink href={`/kriterier/${id}?version=${version}&jamfor=${compareWith}`}>
                  {t("criterion.compare", { version: compareWith })}
                </AppLink>
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="small muted mt-3">{uses}</p>
    </Panel>
  );
}

/** Beside the requirement: levels, what it belongs to, sources and versions. */
export function CriterionSide(props: CriterionSideProps) {
  const t = useT("criteria");
  return (
    <aside className="stack" aria-label={t("criterion.facts")}>
      <Levels levels={props.levels} />
      <Panel title={t("criterion.facts")} titleId="om-kriteriet">
        <KeyFacts tight facts={props.facts} />
      </Panel>
      <Panel title={t("criterion.sources")} titleId="kallor">
        {props.sources.length === 0 ? (
          <p className="small">{t("criterion.no_sources")}</p>
        ) : (
          <ul className="crit-sources">
            {props.sources.map(({ title, url }) => (
              <li key={url}>
                <AppLink href={url}>{title}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Versions {...props} />
    </aside>
  );
}
