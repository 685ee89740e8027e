import type { ProcurementLimit } from "~/features/reference/procurement-limits";
import { LimitValue } from "~/features/reference/ui/limit-value";
import { useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Panel } from "~/ui/card";
import { KeyFacts } from "~/ui/key-facts";
import type { LimitState } from "../limit-check";

export interface SumView {
  readonly state: LimitState;
  readonly documentation: boolean;
  readonly spent: string;
  readonly own: string | null;
  readonly total: string;
  readonly left: string | null;
  readonly limit: ProcurementLimit | null;
  readonly documentationLimit: ProcurementLimit | null;
}

const tones = { below: "ok", near: "warn", reached: "no", unknown: "warn" } as const;

function Row({ limit }: { readonly limit: ProcurementLimit }) {
  const code = useTCode("procedure");
  return (
    <>
      {limit.provision}{" "}
      <Badge tone={limit.certainty === "seen" ? "ok" : "info"}>{code(`certainty.${limit.certainty}`)}</Badge>
    </>
  );
}

/** Purchases of the same kind against the dated limit, and whether this one must be documented. */
export function LimitPanel({ sum, several }: { readonly sum: SumView; readonly several: boolean }) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  return (
    <Panel title={t("purchase.limit")}>
      <Banner tone={tones[sum.state]}>{code(`limit.${sum.state}`)}</Banner>
      <KeyFacts
        alignEnd
        facts={[
          { key: "spent", label: t("purchase.spent"), value: sum.spent },
          { key: "own", label: t("purchase.this"), ...(sum.own ? { value: sum.own } : { unknown: true }) },
          { key: "total", label: t("purchase.total"), value: sum.total },
          ...(sum.limit
            ? [
                {
                  key: "limit",
                  label: t("purchase.below"),
                  value: <LimitValue limit={sum.limit} />,
                  source: <Row limit={sum.limit} />,
                },
              ]
            : []),
          ...(sum.left ? [{ key: "left", label: t("purchase.left"), value: sum.left }] : []),
        ]}
      />
      {sum.documentation && (
        <Banner tone="warn">
          <p>{t("document.due")}</p>
          {several && <p>{t("document.asked")}</p>}
          {sum.documentationLimit && (
            <p className="small">
              <Row limit={sum.documentationLimit} />
            </p>
          )}
        </Banner>
      )}
    </Panel>
  );
}
