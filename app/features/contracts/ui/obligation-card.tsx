import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { RadioGroup } from "~/ui/choice-fields";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField } from "~/ui/text-field";
import { obligationOutcomes, type ObligationOutcome, type ObligationUrgency } from "../contract";

export interface ObligationView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly clause: string;
  readonly followUp: string;
  readonly dueOn: string;
  readonly due: string;
  readonly outcome: ObligationOutcome;
  readonly urgency: ObligationUrgency;
  readonly evidence: string;
  readonly note: string;
  readonly decided: string | null;
}

const outcomeTone = { open: "plain", met: "ok", partly: "warn", missed: "no", waived: "info" } as const;
const urgencyTone = { overdue: "no", soon: "warn", later: "plain", decided: "ok" } as const;

function SettleForm({ obligation, problems }: { obligation: ObligationView; problems: FormProblems }) {
  const t = useT("contracts");
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="id" value={obligation.id} />
      <input type="hidden" name="version" value={obligation.version} />
      <RadioGroup
        name="outcome"
        label={t("obligation.outcome")}
        choices={obligationOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        defaultValue={problems.value("outcome", obligation.outcome)}
        error={problems.error("outcome")}
      />
      <TextAreaField
        id={`evidence-${obligation.id}`}
        name="evidence"
        rows={3}
        maxLength={4000}
        label={t("obligation.evidence")}
        help={t("obligation.evidenceHelp")}
        defaultValue={problems.value("evidence", obligation.evidence)}
        error={problems.error("evidence")}
      />
      <TextAreaField
        id={`note-${obligation.id}`}
        name="note"
        rows={2}
        maxLength={4000}
        label={t("obligation.note")}
        help={t("obligation.noteHelp")}
        defaultValue={problems.value("note", obligation.note)}
        error={problems.error("note")}
      />
      <SubmitButton name="intent" value="settle">
        {t("obligation.settle")}
      </SubmitButton>
    </Form>
  );
}

function MoveForm({ obligation, problems }: { obligation: ObligationView; problems: FormProblems }) {
  const t = useT("contracts");
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="id" value={obligation.id} />
      <input type="hidden" name="version" value={obligation.version} />
      <DateField
        id={`dueOn-${obligation.id}`}
        name="dueOn"
        label={t("obligation.newDay")}
        defaultValue={problems.value("dueOn", obligation.dueOn)}
        error={problems.error("dueOn")}
      />
      <SubmitButton variant="secondary" name="intent" value="move">
        {t("obligation.move")}
      </SubmitButton>
    </Form>
  );
}

export interface ObligationCardProps {
  readonly obligation: ObligationView;
  readonly mayFollowUp: boolean;
  /** Problems of the form that was sent for this obligation; `none` for the others. */
  readonly problems: FormProblems;
}

/** One promise: what was agreed, by when it is shown, how it went. */
export function ObligationCard({ obligation, mayFollowUp, problems }: ObligationCardProps) {
  const t = useT("contracts");
  const { title, clause, followUp, due, outcome, urgency, evidence, note, decided } = obligation;
  const facts = [
    { key: "clause", label: t("obligation.clause"), value: clause },
    { key: "followUp", label: t("obligation.followUp"), value: followUp },
    { key: "evidence", label: t("obligation.evidence"), value: evidence },
    { key: "note", label: t("obligation.note"), value: note },
  ].filter(({ value }) => value !== "");
  return (
    <li className="obligation" id={obligation.id} data-urgency={urgency}>
      <div className="row row--between">
        <h3>{title}</h3>
        {outcome === "open" ? (
          <Badge tone={urgencyTone[urgency]}>{t(`urgency.${urgency}`)}</Badge>
        ) : (
          <Badge tone={outcomeTone[outcome]}>{t(`outcome.${outcome}`)}</Badge>
        )}
      </div>
      <p className="muted">{decided ? t("obligation.decided", { day: decided }) : t("obligation.due", { day: due })}</p>
      <KeyFacts facts={facts} />
      {mayFollowUp && (
        <div className="stack">
          <Disclosure summary={t(outcome === "open" ? "obligation.open" : "obligation.change")} open={problems.refused}>
            <SettleForm obligation={obligation} problems={problems} />
          </Disclosure>
          {outcome === "open" && (
            <Disclosure summary={t("obligation.move")}>
              <MoveForm obligation={obligation} problems={problems} />
            </Disclosure>
          )}
        </div>
      )}
    </li>
  );
}
