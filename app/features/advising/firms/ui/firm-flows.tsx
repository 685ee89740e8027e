import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";

export interface FirmFlowView {
  readonly id: string;
  readonly direction: "out" | "in";
  readonly title: string;
  readonly amount: string | null;
  readonly category: string | null;
  readonly confirmed: string | null;
  readonly ended: string | null;
}

/** What the firm has and needs, as far as those advisers see it. */
export function FirmFlows({ flows }: { readonly flows: readonly FirmFlowView[] }) {
  const t = useT("flows");
  return (
    <section aria-labelledby="floden">
      <SectionHead id="floden" title={t("firm.flows")} />
      {flows.length === 0 ? (
        <p className="muted">{t("firm.noFlows")}</p>
      ) : (
        <Rows
          rows={flows.map((flow) => ({
            key: flow.id,
            icon: flow.direction === "out" ? "arrow-up-right" : "corner-down-left",
            title: flow.title,
            href: `/radgivning/forslag?flode=${flow.id}`,
            note: [t(`own.${flow.direction}`), flow.amount, flow.category].filter(Boolean).join(" · "),
            end: (
              <Badge tone={flow.ended ? "plain" : flow.confirmed ? "ok" : "info"}>
                {flow.ended
                  ? t("own.ended", { day: flow.ended })
                  : flow.confirmed
                    ? t("own.confirmed", { day: flow.confirmed })
                    : t("visit.advisers")}
              </Badge>
            ),
          }))}
        />
      )}
    </section>
  );
}
