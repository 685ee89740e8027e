import { useT, useTCode } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Unknown } from "~/ui/unknown";
import type { PossibleProcedure } from "../procedures";
import type { Regime } from "../../tender";

export interface ProcedureListProps {
  readonly regime: Regime;
  readonly procedures: readonly PossibleProcedure[];
  readonly hrefOf: (regime: Regime, procedure: string) => string;
  readonly current: string | null;
}

function Time({ procedure }: { readonly procedure: PossibleProcedure }) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  if (procedure.periods.length > 0)
    return procedure.periods
      .map(({ what, days }) => `${code(`period.${what}`)}: ${t("period.at_least", { count: days })}`)
      .join(". ");
  return procedure.time === "unread" || procedure.time === "days" ? (
    <Unknown>{t("time.unread")}</Unknown>
  ) : (
    code(`time.${procedure.time}`)
  );
}

/** Procedures that may be chosen, each with its shortest times. It explains; the officer chooses. */
export function ProcedureList({ regime, procedures, hrefOf, current }: ProcedureListProps) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  return (
    <section className="mt-6" aria-label={code(`regime.${regime}`)}>
      <h3>{code(`regime.${regime}`)}</h3>
      <ul className="ways">
        {procedures.map((one) => (
          <li key={one.procedure}>
            <div>
              <strong>{code(`procedure.${one.procedure}`)}</strong>{" "}
              {one.use === "conditions" && <Badge tone="warn">{t("use.conditions")}</Badge>}
              <p>{code(`procedure.${one.procedure}.text`)}</p>
              <p className="small">
                <Time procedure={one} />
              </p>
            </div>
            <AppLink
              href={hrefOf(regime, one.procedure)}
              aria-current={current === `${regime}.${one.procedure}` ? "true" : undefined}
              preventScrollReset
            >
              {t("way.draw", { procedure: code(`procedure.${one.procedure}`) })}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
