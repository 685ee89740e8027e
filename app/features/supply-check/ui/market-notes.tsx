import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Rows } from "~/ui/rows";
import type { SupplyCheckProps } from "./supply-props";

/** What was kept and asked before, and what this page does not know. */
export function MarketNotes({ snapshots, questions, ownOffers, missing, base, lotKey, officer }: SupplyCheckProps) {
  const t = useT("supply");
  return (
    <div className="grid-2 sec sec--line">
      <section aria-labelledby="sparade">
        <h3 id="sparade">{t("snapshot.title")}</h3>
        {snapshots.length === 0 ? (
          <p className="small muted mt-2">{t("snapshot.none")}</p>
        ) : (
          <Rows
            rows={snapshots.map(({ href, label, pass, offers }) => ({
              key: href,
              icon: "file-text",
              title: label,
              href,
              note: t("snapshot.note", { pass, offers }),
            }))}
          />
        )}
      </section>
      <section aria-labelledby="fragor">
        <h3 id="fragor">{t("ask.title")}</h3>
        {questions.length > 0 && (
          <Rows
            rows={questions.map(({ href, label, answers }) => ({
              key: href,
              icon: "message-circle",
              title: label,
              href,
              note: t("ask.answers", { count: answers }),
            }))}
          />
        )}
        <p className="small muted mt-2">
          {missing.length === 0 ? t("ask.nothing") : t("ask.teaser", { count: missing.length })}
        </p>
        {missing.length > 0 && officer && (
          <p className="mt-3 no-print">
            <ButtonLink variant="secondary" size="sm" href={`${base}?del=${encodeURIComponent(lotKey)}&fraga=1#fraga`}>
              {t("ask.start")}
            </ButtonLink>
          </p>
        )}
      </section>
      <p className="xs muted sc-honest">
        {t("honest.market")} {t("honest.distance")} {t("honest.bids")} {t("honest.logged")}{" "}
        {ownOffers > 0 && t("honest.own", { count: ownOffers })}
      </p>
    </div>
  );
}
