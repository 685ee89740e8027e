import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import type { IntroductionState } from "../introductions/introduction";
import type { TextFact } from "./case-view";

export interface QuestionView {
  readonly advisers: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly own: "yes" | "no" | null;
  readonly until: string;
  readonly seen: readonly TextFact[];
  /** What one would learn of the other, without the words. */
  readonly theirs: readonly string[];
  readonly yours: readonly TextFact[];
}

function Standing({ view }: { readonly view: QuestionView }) {
  const t = useT("advising");
  const { state, own } = view;
  if (state === "introduced")
    return (
      <Banner tone="ok" title={t("question.introduced")}>
        {t("question.introducedText")}
      </Banner>
    );
  if (state === "withdrawn") return <Banner>{t("question.withdrawn")}</Banner>;
  if (own === "no") return <Banner>{t("question.saidNo")}</Banner>;
  if (state === "declined") return <Banner>{t("question.otherNo")}</Banner>;
  if (state === "expired") return <Banner tone="warn">{t("question.expired")}</Banner>;
  return own === "yes" ? <Banner tone="ok">{t("question.saidYes")}</Banner> : null;
}

function Sharing({ view }: { readonly view: QuestionView }) {
  const t = useT("advising");
  return (
    <section className="sec--line">
      <h2>{t("question.shares")}</h2>
      <div className="grid-2">
        <div>
          <h3>{t("question.sharesYours")}</h3>
          <KeyFacts tight facts={view.yours} />
        </div>
        <div>
          <h3>{t("question.sharesTheirs")}</h3>
          <ul>
            {view.theirs.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="mt-3">{t("question.private")}</p>
    </section>
  );
}

/** The page on which a firm answers whether it wants to be introduced. */
export function QuestionBody({
  view,
  refused,
}: {
  readonly view: QuestionView;
  readonly refused: RefusedForm | null | undefined;
}) {
  const t = useT("advising");
  const problems = useFormProblems(refused);
  const open = view.state === "waiting" && view.own === null;
  const ended = view.state === "withdrawn";
  return (
    <div className="narrow narrow--wide question">
      <PageHeader title={t("question.title")} over={t("question.over", { advisers: view.advisers })} />
      <ErrorSummary errors={problems.summary} />
      <Standing view={view} />
      {!ended && <p className="case-text mt-4">{view.message}</p>}
      {view.seen.length > 0 && (
        <section className="sec--line">
          <h2>{t("question.about")}</h2>
          <KeyFacts tight facts={view.seen} />
        </section>
      )}
      {(open || (view.state === "waiting" && view.own === "yes")) && <Sharing view={view} />}
      {open && (
        <Form method="post" className="form mt-6">
          <p>{t("question.until", { moment: view.until })}</p>
          <div className="btn-row">
            <SubmitButton name="intent" value="yes">
              {t("question.yes")}
            </SubmitButton>
            <SubmitButton variant="secondary" name="intent" value="no">
              {t("question.no")}
            </SubmitButton>
          </div>
        </Form>
      )}
      {view.own === "yes" && !ended && (
        <Disclosure summary={t("question.withdraw")} line>
          <Form method="post" className="form">
            <p>{t("question.withdrawText")}</p>
            <SubmitButton variant="danger" name="intent" value="withdraw">
              {t("question.withdrawDo")}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
