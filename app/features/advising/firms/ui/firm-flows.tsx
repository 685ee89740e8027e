import { FlowActions } from "~/features/matching/ui/flow-actions";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { SectionHead } from "~/ui/page-header";

export interface FirmFlowView {
  readonly id: string;
  readonly version: number;
  readonly direction: "out" | "in";
  readonly title: string;
  readonly amount: string | null;
  readonly months: string;
  readonly category: string | null;
  readonly listing: string | null;
  readonly confirmed: string | null;
  readonly ended: string | null;
  readonly runOut: string | null;
  /** The advisers noted it and may change it. */
  readonly noted: boolean;
}

/** What the firm has and needs, as far as those advisers see it; what they noted themselves they complete here. */
export function FirmFlows({
  flows,
  firm,
}: {
  readonly flows: readonly FirmFlowView[];
  readonly firm: { readonly id: string; readonly member: boolean; readonly acts: boolean };
}) {
  const t = useT("flows");
  return (
    <section aria-labelledby="floden">
      <SectionHead id="floden" title={t("firm.flows")} />
      {flows.length === 0 && <p className="muted">{t("firm.noFlows")}</p>}
      <ul className="flow-list">
        {flows.map((flow) => (
          <li key={flow.id}>
            <p className="flow-list__h">
              <AppLink href={`/radgivning/forslag?flode=${flow.id}`}>{flow.title}</AppLink>{" "}
              <Badge tone="plain">{t(`own.${flow.direction}`)}</Badge>
            </p>
            <p className="small">{[flow.amount, flow.months, flow.category].filter(Boolean).join(" · ")}</p>
            <p className="small muted">
              {flow.ended
                ? t("own.ended", { day: flow.ended })
                : flow.confirmed
                  ? t("own.confirmed", { day: flow.confirmed })
                  : t("visit.advisers")}
            </p>
            {flow.runOut && !flow.ended && <p className="small">{t("own.runOut", { day: flow.runOut })}</p>}
            {flow.noted && firm.acts && (
              <FlowActions
                flow={flow}
                at={`/radgivning/foretag/${firm.id}/floden`}
                confirm={firm.member ? null : t("firm.confirm")}
                change={t("firm.complete")}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
