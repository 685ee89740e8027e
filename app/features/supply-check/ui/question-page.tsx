import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import type { Locale } from "~/shared/locale";
import { AnswerField, type AnswerFieldProps } from "./answer-field";

export interface AnswerSubject {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly fields: readonly AnswerFieldProps[];
}

export interface QuestionPageProps {
  readonly title: string;
  readonly intro: string;
  readonly language: Locale;
  readonly asker: { readonly name: string; readonly href: string };
  readonly published: string;
  readonly until: string;
  readonly open: boolean;
  readonly categories: string;
  readonly facts: readonly { readonly key: string; readonly label: string; readonly about: "offer" | "supplier" }[];
  readonly answered: number;
  /** What the reader can do. */
  readonly standing: "visitor" | "asker" | "nothing_to_answer" | "can_answer" | "closed";
  readonly signInHref: string;
  readonly tenderHref: string | null;
  readonly subjects: readonly AnswerSubject[];
  readonly answers: readonly {
    readonly id: string;
    readonly firm: string;
    readonly about: string;
    readonly fact: string;
    readonly value: string;
    readonly at: string;
  }[];
}

function AnswerForm({
  subjects,
  problems,
}: {
  readonly subjects: readonly AnswerSubject[];
  readonly problems: FormProblems;
}) {
  const t = useT("supply");
  return (
    <section className="sec sec--line narrow" aria-labelledby="svara">
      <h2 id="svara">{t("answer.title")}</h2>
      <p className="muted mt-1 mb-4">{t("answer.lede")}</p>
      <ErrorSummary errors={problems.summary} />
      <Form method="post" className="form" id="answers">
        {subjects.map(({ id, title, href, fields }) => (
          <fieldset key={id} className="sc-subject">
            <legend>
              {title} <AppLink href={href}>{t("answer.see")}</AppLink>
            </legend>
            {fields.map((field) => (
              <AnswerField key={field.name} field={field} problems={problems} />
            ))}
          </fieldset>
        ))}
        <Checkbox
          id="confirmed"
          name="confirmed"
          value="on"
          label={t("answer.confirm")}
          error={problems.error("confirmed")}
        />
        <div className="form-end">
          <SubmitButton name="intent" value="answer" busyLabel={t("answer.sending")}>
            {t("answer.send")}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function Answers({ answers, asker }: { readonly answers: QuestionPageProps["answers"]; readonly asker: boolean }) {
  const t = useT("supply");
  return (
    <section className="sec" aria-labelledby="svar">
      <h2 id="svar" className="mb-4">
        {t(asker ? "answers.title" : "answers.own")}
      </h2>
      <Table
        caption={t("answers.caption")}
        hideCaption
        stack
        columns={[
          { key: "about", label: t("answers.about") },
          ...(asker ? [{ key: "firm", label: t("answers.firm") }] : []),
          { key: "fact", label: t("answers.fact") },
          { key: "value", label: t("answers.value") },
          { key: "at", label: t("answers.at") },
        ]}
        rows={answers.map(({ id, ...cells }) => ({ id, cells }))}
      />
    </section>
  );
}

function Way({ standing, signInHref, tenderHref }: Pick<QuestionPageProps, "standing" | "signInHref" | "tenderHref">) {
  const t = useT("supply");
  if (standing === "visitor")
    return (
      <Banner
        tone="info"
        title={t("question.sign_in")}
        action={<ButtonLink href={signInHref}>{t("question.sign_in_action")}</ButtonLink>}
      >
        {t("question.sign_in_text")}
      </Banner>
    );
  if (standing === "nothing_to_answer")
    return (
      <Banner
        tone="info"
        title={t("question.nothing")}
        action={<ButtonLink href="/lagg-upp">{t("question.list")}</ButtonLink>}
      >
        {t("question.nothing_text")}
      </Banner>
    );
  if (standing === "closed") return <Banner tone="info" title={t("question.closed")} />;
  return standing === "asker" && tenderHref ? (
    <p>
      <AppLink href={tenderHref}>{t("question.to_tender")}</AppLink>
    </p>
  ) : null;
}

/** A market question: open to everybody, answered by those it concerns. */
export function QuestionPage(props: QuestionPageProps & { readonly problems: FormProblems }) {
  const t = useT("supply");
  const {
    title,
    intro,
    language,
    asker,
    published,
    until,
    open,
    categories,
    facts,
    answered,
    standing,
    subjects,
    answers,
    problems,
  } = props;
  return (
    <div className="wrap work">
      <PageHeader
        title={title}
        over={t("question.over")}
        lede={t("question.lede", { asker: asker.name, categories })}
        facts={
          <>
            <Badge tone={open ? "ok" : "plain"}>{t(open ? "question.open" : "question.is_closed")}</Badge>
            <span className="small muted">{t("question.days", { published, until })}</span>
            <span className="small muted">{t("ask.answers", { count: answered })}</span>
          </>
        }
      />
      {intro && (
        <p className="prose sc-intro" lang={language}>
          {intro}
        </p>
      )}
      <section className="sec" aria-labelledby="fragat">
        <h2 id="fragat">{t("question.asked")}</h2>
        <ul className="sc-changes mt-2">
          {facts.map(({ key, label, about }) => (
            <li key={key}>
              {label} <span className="muted small">{t(`question.about_${about}`)}</span>
            </li>
          ))}
        </ul>
        <p className="small muted mt-3">
          {t("question.equal")} <AppLink href={asker.href}>{asker.name}</AppLink>
        </p>
      </section>
      <Way {...props} />
      {standing === "can_answer" && <AnswerForm subjects={subjects} problems={problems} />}
      {answers.length > 0 && <Answers answers={answers} asker={standing === "asker"} />}
    </div>
  );
}
