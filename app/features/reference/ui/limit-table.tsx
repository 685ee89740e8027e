import { useT, useTCode } from "~/i18n/use-t";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Table } from "~/ui/table";
import type { LimitCertainty, ProcurementLimit } from "../procurement-limits";
import { LimitPeriod, LimitValue } from "./limit-value";

const tones: Readonly<Record<LimitCertainty, BadgeTone>> = { seen: "ok", secondary: "info", open: "unknown" };

export interface LimitRow extends ProcurementLimit {
  readonly id: string;
  readonly sourceTitle: string;
}

/** Dated limits with what they rest on and how surely. */
export function LimitTable({
  limits,
  hideCaption = false,
}: {
  readonly limits: readonly LimitRow[];
  readonly hideCaption?: boolean;
}) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  return (
    <Table
      caption={t("limit.caption")}
      hideCaption={hideCaption}
      stack
      columns={[
        { key: "rule", label: t("limit.rule") },
        { key: "authority", label: t("limit.authority") },
        { key: "value", label: t("limit.value"), numeric: true },
        { key: "period", label: t("limit.period") },
        { key: "ground", label: t("limit.ground") },
      ]}
      rows={limits.map((limit) => ({
        id: limit.id,
        cells: {
          rule: code(`limit.${limit.key}`),
          authority: code(`authority.${limit.authority}`),
          value: <LimitValue limit={limit} />,
          period: <LimitPeriod from={limit.validFrom} to={limit.validTo} />,
          ground: (
            <>
              <Badge tone={tones[limit.certainty]}>{code(`certainty.${limit.certainty}`)}</Badge>
              <br />
              {limit.provision}
              <br />
              <small className="muted">{limit.sourceTitle}</small>
            </>
          ),
        },
      }))}
    />
  );
}
