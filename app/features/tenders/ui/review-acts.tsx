import { Form, useParams } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { Checkbox } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { Timeline } from "~/ui/timeline";
import { sectionHref } from "../drafting/sections";
import type { TenderState } from "../tender";
import type { TenderPermissions } from "../tender-rights";

interface Step {
  readonly name: string | null;
  readonly time: string;
}

export interface ReviewActsProps {
  readonly state: TenderState;
  readonly version: number;
  readonly may: TenderPermissions;
  readonly ready: boolean;
  /** Names of those who could approve. */
  readonly approvers: readonly string[];
  readonly edited: Step | null;
  readonly asked: Step | null;
  readonly approved: Step | null;
  readonly handedOver: Step | null;
}

function Steps({ state, edited, asked, approved, handedOver }: ReviewActsProps) {
  const t = useT("tenders");
  const entry = (key: "edited" | "asked" | "approved" | "handed_over", step: Step | null, next: boolean) => ({
    key,
    state: step ? ("done" as const) : next ? ("next" as const) : ("todo" as const),
    title: t(`review.step.${key}`),
    ...(step ? { time: step.time } : {}),
    ...(step?.name ? { note: step.name } : {}),
  });
  return (
    <Timeline
      entries={[
        entry("edited", edited, false),
        entry("asked", asked, state === "draft"),
        entry("approved", approved, state === "in_review"),
        entry("handed_over", handedOver, state === "approved"),
      ]}
    />
  );
}

/** Who the second person can be, or that somebody has to be named first. */
function Approvers({ state, may, approvers }: ReviewActsProps) {
  const t = useT("tenders");
  const { id = "" } = useParams();
  if (!(may.requestReview || state === "in_review") || may.approve) return null;
  if (approvers.length > 0) return <p>{t("review.approvers", { names: approvers.join(", ") })}</p>;
  return (
    <Banner tone="warn">
      {t("review.no_approvers")} <AppLink href={sectionHref(id, "medverkande")}>{t("section.medverkande")}</AppLink>
    </Banner>
  );
}

/** What can be done now, one button each; what stands in the way is said. */
export function ReviewActs(props: ReviewActsProps) {
  const t = useT("tenders");
  const { state, version, may, ready } = props;
  const button = (intent: "ask" | "withdraw" | "approve" | "reopen" | "hand_over", quiet = false) => (
    <SubmitButton name="intent" value={intent} variant={quiet ? "secondary" : "primary"} busyLabel={t("saving")}>
      {t(`review.${intent}`)}
    </SubmitButton>
  );
  return (
    <div className="stack">
      <Steps {...props} />
      <Approvers {...props} />
      {state === "in_review" && !may.approve && may.withdrawReview && (
        <Banner tone="info">{t("review.second_person")}</Banner>
      )}
      {state === "in_review" && may.approve && !ready && <Banner tone="warn">{t("review.not_ready")}</Banner>}
      {state === "draft" && may.requestReview && !ready && <Banner tone="info">{t("review.ask_anyway")}</Banner>}
      {state === "handed_over" && <Banner tone="ok">{t("review.is_handed_over")}</Banner>}
      <Form method="post" className="btn-row">
        <input type="hidden" name="version" value={version} />
        {may.requestReview && button("ask")}
        {may.approve && button("approve")}
        {may.withdrawReview && button("withdraw", true)}
        {may.handOver && state === "approved" && button("hand_over")}
        {may.reopen && button("reopen", true)}
      </Form>
      {may.assign && (
        <Disclosure summary={t("review.template")}>
          <Form method="post" className="form">
            <TextField label={t("field.title")} name="title" id="title" maxLength={200} />
            <div>
              <SubmitButton name="intent" value="template" variant="secondary">
                {t("review.template.go")}
              </SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      {may.cancel && (
        <Disclosure summary={t("review.cancel")}>
          <Form method="post" className="form">
            <p>{t("review.cancel.text")}</p>
            <Checkbox label={t("review.cancel.sure")} name="confirm" id="confirm" />
            <div>
              <SubmitButton name="intent" value="cancel" variant="danger">
                {t("review.cancel")}
              </SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
