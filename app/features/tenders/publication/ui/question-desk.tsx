import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";
import { questionLimits } from "../question";

export interface DeskQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
  /** When it was asked or answered, in words. */
  readonly when: string;
}

interface AnswerFormProps {
  readonly question: DeskQuestion | null;
  readonly clientKey: string;
  readonly refused: RefusedForm | null;
}

/** Question and answer, both to be edited: what gives the asker away is taken out before all see it. */
function AnswerForm({ question, clientKey, refused }: AnswerFormProps) {
  const t = useT("publications");
  const mine = refused && refused.values.questionId === (question?.id ?? "") ? refused : null;
  const problems = useFormProblems(mine, null, { question: t("qa.question"), answer: t("qa.answer") });
  const suffix = question?.id ?? "ny";
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary
        errors={problems.summary.map((entry) => (entry.id ? { ...entry, id: `${entry.id}-${suffix}` } : entry))}
      />
      <input type="hidden" name="questionId" value={question?.id ?? ""} />
      <input type="hidden" name="clientKey" value={clientKey} />
      <TextAreaField
        id={`question-${suffix}`}
        name="question"
        label={t("qa.question")}
        help={t("qa.hide_names")}
        required
        rows={3}
        maxLength={questionLimits.length}
        defaultValue={problems.value("question", question?.question)}
        error={problems.error("question")}
      />
      <TextAreaField
        id={`answer-${suffix}`}
        name="answer"
        label={t("qa.answer")}
        required
        rows={4}
        maxLength={questionLimits.length}
        defaultValue={problems.value("answer", question?.answer ?? "")}
        error={problems.error("answer")}
      />
      <div className="form-end">
        <SubmitButton name="intent" value={question ? "answer" : "paste"} busyLabel={t("saving")}>
          {t(question ? "qa.go" : "qa.paste.go")}
        </SubmitButton>
      </div>
    </Form>
  );
}

export interface QuestionDeskProps {
  readonly waiting: readonly DeskQuestion[];
  readonly answered: readonly DeskQuestion[];
  readonly mayAnswer: boolean;
  readonly clientKey: string;
  readonly refused: RefusedForm | null;
}

/** Where the officer answers: waiting questions first, then what all see already. */
export function QuestionDesk({ waiting, answered, mayAnswer, clientKey, refused }: QuestionDeskProps) {
  const t = useT("publications");
  const pasting = refused?.values.questionId === "";
  return (
    <section className="sec sec--line" aria-labelledby="fragor">
      <h2 id="fragor">{t("qa.title")}</h2>
      <p className="lede">{t("qa.text")}</p>
      {waiting.length + answered.length === 0 && <p className="muted">{t("qa.none")}</p>}
      {waiting.map((question) => (
        <article key={question.id} className="panel stack">
          <h3>{t("qa.waiting")}</h3>
          <p className="small muted">{t("qa.asked", { when: question.when })}</p>
          {mayAnswer ? (
            <AnswerForm question={question} clientKey={clientKey} refused={refused} />
          ) : (
            <p>{question.question}</p>
          )}
        </article>
      ))}
      {answered.map((question) => (
        <article key={question.id} className="qa">
          <h3 className="qa__q">{question.question}</h3>
          <p className="qa__a">{question.answer}</p>
          <p className="small muted">{t("qa.answered", { when: question.when })}</p>
          {mayAnswer && (
            <Disclosure summary={t("qa.correct")} open={refused?.values.questionId === question.id}>
              <AnswerForm question={question} clientKey={clientKey} refused={refused} />
            </Disclosure>
          )}
        </article>
      ))}
      {mayAnswer && (
        <Disclosure summary={t("qa.paste")} open={pasting}>
          <AnswerForm question={null} clientKey={clientKey} refused={pasting ? refused : null} />
        </Disclosure>
      )}
    </section>
  );
}
