import { useT, useTCode } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { KeyFacts, type Fact } from "~/ui/key-facts";
import { Unknown } from "~/ui/unknown";
import { legalStatuses, type LegalStatus as Status } from "../../listing";

export interface LegalStatusProps {
  readonly legal: {
    readonly status: Status;
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
  const words = useTCode("legal");
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
        {legalStatuses.map((status) => (
          <li key={status} aria-current={status === legal.status ? "true" : undefined}>
            {status === legal.status && <Icon name="circle-check" />}
            <b>{words(`status.${status}`)}</b>
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
