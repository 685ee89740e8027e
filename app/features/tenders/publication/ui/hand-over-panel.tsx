import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";

export interface HandOverPanelProps {
  readonly version: number;
  readonly approved: boolean;
  /** When it was handed over, in words; null = not yet. */
  readonly handedOver: string | null;
  readonly mayHandOver: boolean;
  readonly packageHref: string;
  readonly refused: RefusedForm | null;
}

/** The package and the step out of the house. */
export function HandOverPanel({
  version,
  approved,
  handedOver,
  mayHandOver,
  packageHref,
  refused,
}: HandOverPanelProps) {
  const t = useT("publications");
  const { summary } = useFormProblems(refused);
  return (
    <section className="sec sec--line" aria-labelledby="overlamning">
      <h2 id="overlamning">{t("handover.title")}</h2>
      <p className="lede">{t("handover.text")}</p>
      <ErrorSummary errors={summary} />
      {!approved && <Banner tone="info">{t("handover.not_approved")}</Banner>}
      {approved && (
        <div className="stack">
          <div className="btn-row">
            <ButtonLink href={packageHref} reload variant={handedOver ? "secondary" : "primary"} icon="download">
              {t("handover.package")}
            </ButtonLink>
            <span className="small muted">{t("handover.package_holds")}</span>
          </div>
          {handedOver && <p>{t("handover.done", { when: handedOver })}</p>}
          {!handedOver && mayHandOver && (
            <Form method="post" className="btn-row">
              <input type="hidden" name="version" value={version} />
              <SubmitButton name="intent" value="hand-over" variant="secondary" busyLabel={t("saving")}>
                {t("handover.go")}
              </SubmitButton>
              <span className="small muted">{t("handover.locks")}</span>
            </Form>
          )}
        </div>
      )}
    </section>
  );
}
