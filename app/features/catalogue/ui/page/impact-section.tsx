import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Waterfall, type WaterfallRow } from "~/ui/chart";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import { Unknown } from "~/ui/unknown";

interface Line {
  readonly key: string;
  readonly label: string;
  readonly basis: string;
  readonly amount: string;
}

interface KnownImpact {
  readonly known: true;
  readonly title: string;
  readonly lede: string;
  /** Period of a figure that comes again. */
  readonly per: string | null;
  readonly rows: readonly WaterfallRow[];
  readonly unit: string;
  readonly range: string;
  readonly notes: readonly string[];
  readonly formulas: readonly Line[];
  readonly total: Omit<Line, "key">;
  readonly sources: readonly {
    readonly name: string;
    readonly value: string;
    /** What of a life cycle the factor covers. */
    readonly scope: string;
    readonly source: string;
    readonly url: string;
  }[];
  readonly assumptions: readonly string[];
}

export interface ImpactSectionProps {
  readonly impact: KnownImpact | { readonly known: false; readonly reason: string; readonly askable: boolean };
  /** Where one asks for what is missing; null on one's own listing. */
  readonly askHref: string | null;
}

/** Every term as it was worked out, the factors with their sources, and what is assumed. */
function How({ impact }: { readonly impact: KnownImpact }) {
  const t = useT("impact");
  return (
    <Disclosure summary={t("how")}>
      <Table
        caption={t("table.caption")}
        hideCaption
        stack
        columns={[
          { key: "part", label: t("table.part") },
          { key: "basis", label: t("table.basis") },
          { key: "amount", label: impact.unit, numeric: true },
        ]}
        rows={impact.formulas.map(({ key, label, basis, amount }) => ({
          id: key,
          cells: { part: label, basis, amount },
        }))}
        foot={{
          id: "total",
          cells: { part: impact.total.label, basis: impact.total.basis, amount: impact.total.amount },
        }}
      />
      <h3 className="how__h">{t("sources")}</h3>
      <ul className="how__l">
        {impact.sources.map((source) => (
          <li key={source.name}>
            <b>{source.name}</b>: {source.value}. {source.scope}.
            <br />
            {source.url ? (
              <a href={source.url} rel="noopener noreferrer">
                {source.source}
              </a>
            ) : (
              source.source
            )}
          </li>
        ))}
      </ul>
      <h3 className="how__h">{t("assumptions")}</h3>
      <ul className="how__l">
        {impact.assumptions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What using it again is worth for the climate: the sum drawn, its range, and how it was reckoned. */
export function ImpactSection({ impact, askHref }: ImpactSectionProps) {
  const t = useT("impact");
  if (!impact.known) {
    return (
      <section aria-labelledby="climate">
        <h2 id="climate">{t("heading")}</h2>
        <p className="mt-3">
          <Unknown>{impact.reason}</Unknown>{" "}
          {impact.askable && askHref && <AppLink href={`${askHref}?om=mass`}>{t("ask")}</AppLink>}
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="climate">
      <figure className="chart">
        <figcaption>
          <h2 id="climate">{impact.title}</h2>
          <p>
            {impact.lede} {impact.per}
          </p>
        </figcaption>
        <Waterfall rows={impact.rows} />
        <p className="xs muted wf-unit" aria-hidden="true">
          {impact.unit}
        </p>
        <p className="small muted mt-2">
          <span className="wf-key" aria-hidden="true" />
          {impact.range}
        </p>
        {impact.notes.map((note) => (
          <p key={note} className="small muted mt-1">
            {note}
          </p>
        ))}
        <How impact={impact} />
      </figure>
    </section>
  );
}
