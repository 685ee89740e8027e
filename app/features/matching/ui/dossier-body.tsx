import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { KeyFacts, type Fact } from "~/ui/key-facts";
import { SectionHead } from "~/ui/page-header";
import type { DossierFlow, DossierView } from "./dossier-view";
import { TraceList } from "./trace-list";
import { YearChart } from "./year-chart";

function Side({ flow, label }: { readonly flow: DossierFlow; readonly label: string }) {
  const t = useT("flows");
  const fact = (key: string, name: string, value: string | null): Fact => ({
    key,
    label: name,
    ...(value ? { value } : { unknown: true }),
  });
  const noted = flow.origin === "visit" || flow.origin === "import";
  const unconfirmed =
    flow.origin === "assumed" ? "assumed.badge" : noted ? "dossier.notedByAdviser" : "dossier.notConfirmed";
  return (
    <article>
      <p className="small muted">{label}</p>
      <h2 className="h">
        {flow.firm.href ? <AppLink href={flow.firm.href}>{flow.firm.name}</AppLink> : flow.firm.name}
      </h2>
      {flow.firm.kind === "prospect" && <Badge tone="info">{t("firm.noMember")}</Badge>}
      <KeyFacts
        tight
        facts={[
          fact("title", t("dossier.what"), flow.title),
          fact("amount", t("field.amount"), flow.amount),
          fact("months", t("field.months"), flow.months),
          fact("place", t("dossier.place"), flow.place),
          fact("form", t("field.form"), flow.form),
          ...(flow.properties.length > 0
            ? [fact("properties", t("dossier.properties"), flow.properties.join("; "))]
            : []),
          fact("trade", t("firm.industry"), flow.trade.join("; ") || null),
          ...(flow.wasteCode ? [fact("waste", t("field.wasteCode"), flow.wasteCode)] : []),
        ]}
      />
      <p className="small muted">
        {flow.confirmed ? t("own.confirmed", { day: flow.confirmed }) : t(unconfirmed)}{" "}
        {flow.listing && <AppLink href={flow.listing}>{t("own.toListing")}</AppLink>}
      </p>
    </article>
  );
}

function Precedents({ precedents }: Pick<DossierView, "precedents">) {
  const t = useT("flows");
  return (
    <section className="sec" aria-labelledby="liknande">
      <SectionHead id="liknande" title={t("precedents.title")} />
      {precedents.length === 0 ? (
        <p>{t("precedents.noneText")}</p>
      ) : (
        <ul className="flow-list">
          {precedents.map((one) => (
            <li key={one.id}>
              <strong>{[one.what, one.use].filter(Boolean).join(" → ")}</strong>
              <p className="small">
                {[one.place, one.year].filter(Boolean).join(", ")}{" "}
                {one.status && one.status !== "running" && (
                  <Badge tone="warn">{t(`precedents.status.${one.status}`)}</Badge>
                )}
              </p>
              {one.donor && one.taker && (
                <p className="small">{t("precedents.trades", { donor: one.donor, taker: one.taker })}</p>
              )}
              <p className="small muted">
                {[
                  one.same.material && t("precedents.material"),
                  one.same.code && t("precedents.code"),
                  one.same.receiver && t("precedents.receiver"),
                  one.same.donor && t("precedents.donor"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <p className="xs">
                {t("precedents.source")}{" "}
                {one.url ? (
                  <a href={one.url} rel="noreferrer">
                    {one.reference}
                  </a>
                ) : (
                  one.reference
                )}
                {one.certainty && <span className="muted"> ({t(`precedents.certainty.${one.certainty}`)})</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Both sides, why they fit, the year, what is known from elsewhere, and what the law asks. */
export function DossierBody({ dossier }: { readonly dossier: DossierView }) {
  const t = useT("flows");
  const { out, need, trace, year, duties } = dossier;
  return (
    <div>
      <section className="pair" aria-label={t("dossier.sides")}>
        <Side flow={out} label={t("own.out")} />
        <Side flow={need} label={t("own.in")} />
      </section>
      <section className="sec" aria-labelledby="varfor">
        <SectionHead id="varfor" title={t("dossier.why", { score: trace.score })} />
        <TraceList trace={trace} />
        <p className="small muted mt-2">{t("dossier.assists")}</p>
      </section>
      {year ? <YearChart year={year} /> : <p className="sec">{t("year.unknown")}</p>}
      <Precedents precedents={dossier.precedents} />
      <section className="sec" aria-labelledby="ratt">
        <SectionHead id="ratt" title={t("law.title")} />
        <p>{out.legal ? t("law.status", { status: out.legal }) : t("law.unknown")}</p>
        {duties.length > 0 && (
          <ul className="prose-list">
            {duties.map((duty) => (
              <li key={duty.code}>
                {duty.text} <span className="xs muted">{duty.source}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="small muted">{t("law.noAdvice")}</p>
      </section>
    </div>
  );
}
