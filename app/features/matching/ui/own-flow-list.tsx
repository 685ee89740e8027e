import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { FlowActions } from "./flow-actions";

export interface OwnFlowView {
  readonly id: string;
  readonly version: number;
  readonly direction: "out" | "in";
  readonly title: string;
  readonly amount: string | null;
  readonly category: string | null;
  readonly wasteCode: string | null;
  readonly months: string;
  readonly properties: readonly string[];
  readonly origin: string;
  readonly listing: string | null;
  readonly confirmed: string | null;
  readonly ended: string | null;
  /** Its last day, where that has passed. */
  readonly runOut: string | null;
}

/** What the firm has and needs, each with where it comes from and when it was last confirmed. */
export function OwnFlowList({
  flows,
  label,
  advises,
}: {
  readonly flows: readonly OwnFlowView[];
  readonly label: string;
  /** The reader may ask what suits a flow. */
  readonly advises: boolean;
}) {
  const t = useT("flows");
  return (
    <ul className="flow-list" aria-label={label}>
      {flows.map((flow) => (
        <li key={flow.id}>
          <p className="flow-list__h">
            <strong>{flow.title}</strong> <Badge tone="plain">{t(`own.${flow.direction}`)}</Badge>
          </p>
          <p className="small">
            {[flow.amount, flow.months, flow.category, flow.wasteCode].filter(Boolean).join(" · ")}
          </p>
          {flow.properties.length > 0 && <p className="small">{flow.properties.join("; ")}</p>}
          <p className="small muted">
            {flow.ended
              ? t("own.ended", { day: flow.ended })
              : flow.confirmed
                ? t("own.confirmed", { day: flow.confirmed })
                : t("own.notConfirmed")}
            {flow.origin === "listing" && ` · ${t("own.fromListing")}`}
          </p>
          {flow.runOut && !flow.ended && <p className="small">{t("own.runOut", { day: flow.runOut })}</p>}
          {flow.origin === "visit" && <p className="small">{t("own.fromVisit")}</p>}
          {flow.origin === "import" && <p className="small">{t("own.fromImport")}</p>}
          {advises && !flow.ended && (
            <p className="small">
              <AppLink href={`/radgivning/forslag?flode=${flow.id}`}>
                {t("own.suggestions", { title: flow.title })}
              </AppLink>
            </p>
          )}
          <FlowActions
            flow={flow}
            at="/min-organisation/floden"
            confirm={t("own.confirm")}
            change={t(flow.origin === "visit" || flow.origin === "import" ? "own.correct" : "own.change")}
          />
        </li>
      ))}
    </ul>
  );
}
