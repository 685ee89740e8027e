import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { KeyFacts, type Fact } from "~/ui/key-facts";
import { Unknown } from "~/ui/unknown";
import type { LegalStatus as Status } from "../../listing";

export interface LegalStatusProps {
  readonly legal: {
    /** All there are, in their order; one of them holds. */
    readonly states: readonly { readonly status: Status; readonly label: string; readonly holds: boolean }[];
    readonly ground: string | null;
    readonly wasteCode: string | null;
    readonly note: string;
    readonly recorded: string | null;
    readonly duties: readonly string[];
  } | null;
}

/** Which of the legal states holds, on which ground, and what follows from it. */
export function LegalStatus({ legal }: LegalStatusProps) {
  const t = useT("listing");
  if (!legal) {
    return (
      <section aria-labelledby="legal">
        <h2 id="legal">{t("page.legal")}</h2>
        <p className="mt-3">
          <Unknown>{t("page.legalUnasked")}</Unknown>
        </p>
      </section>
    );
  }
  const facts: Fact[] = [
    ...(legal.ground
      ? [
          {
            key: "ground",
            label: t("page.legalGround"),
            value: legal.ground,
            source: legal.recorded ? t("page.legalRecorded", { day: legal.recorded }) : undefined,
          },
        ]
      : []),
    ...(legal.wasteCode ? [{ key: "code", label: t("page.legalCode"), value: legal.wasteCode }] : []),
    ...(legal.duties.length > 0
      ? [
          {
            key: "duties",
            label: t("page.legalDuties"),
            value: (
              <ul className="prose">
                {legal.duties.map((duty) => (
                  <li key={duty}>{duty}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="legal">
      <h2 id="legal">{t("page.legal")}</h2>
      <ol className="states mt-4">
        {legal.states.map(({ status, label, holds }) => (
          <li key={status} aria-current={holds ? "true" : undefined}>
            {holds && <Icon name="circle-check" />}
            <b>{label}</b>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <KeyFacts facts={facts} />
      </div>
      <p className="small muted mt-3">{t("page.legalNote")}</p>
    </section>
  );
}
