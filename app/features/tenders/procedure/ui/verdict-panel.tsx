import { LimitTable, type LimitRow } from "~/features/reference/ui/limit-table";
import { useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Panel } from "~/ui/card";
import type { RegimeVerdict } from "../regime";

const tones = { seen: "ok", secondary: "info", given: "warn" } as const;

/** Which rules govern, or why that cannot be said, with the rows looked at. */
export function VerdictPanel({
  verdict,
  limits,
}: {
  readonly verdict: RegimeVerdict;
  readonly limits: readonly LimitRow[];
}) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  return (
    <Panel title={t("verdict.title")} titleId="regim">
      {verdict.known ? (
        <>
          <p className="verdict">
            <strong>{code(`regime.${verdict.regime}`)}</strong>{" "}
            <Badge tone={tones[verdict.certainty]}>{code(`certainty.${verdict.certainty}`)}</Badge>
          </p>
          <p>{code(`regime.${verdict.regime}.text`)}</p>
        </>
      ) : (
        <Banner tone="warn" title={t("verdict.unsaid")}>
          {code(`unsaid.${verdict.reason}`)}
        </Banner>
      )}
      {limits.length > 0 && <LimitTable limits={limits} />}
    </Panel>
  );
}
