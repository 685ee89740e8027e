import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import type { RefusedForm } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Timeline } from "~/ui/timeline";
import type { Publication } from "../publication";
import { AskBox } from "./ask-box";
import { NoticeText } from "./notice-text";
import { PublicCriteria, type CriteriaOfKind } from "./public-criteria";
import { PublicLots, type PublicLot } from "./public-lots";
import { publishedTone } from "./published-card";

type Step = "publication" | "questionsUntil" | "answersUntil" | "deadline" | "awardOn" | "contractStart";

export interface PublicTenderProps {
  readonly reference: string;
  readonly title: string;
  /** Language of what the authority has written. */
  readonly language: "sv" | "en";
  readonly description: string;
  readonly state: keyof typeof publishedTone;
  readonly authority: { readonly name: string; readonly slug: string };
  readonly facts: Readonly<Record<"diary" | "options", string>> &
    Readonly<Record<"regime" | "procedure" | "value" | "term", string | null>>;
  readonly lots: readonly PublicLot[];
  readonly criteria: readonly CriteriaOfKind[];
  readonly timeline: readonly { key: Step; day: string; when: string; state: "done" | "now" | "todo" }[];
  readonly publication: Pick<Publication, "database" | "noticeUrl" | "noticeId" | "publishedOn">;
  readonly questions: readonly { id: string; question: string; answer: string; when: string }[];
  readonly follows: boolean;
  readonly asks: "open" | "closed" | "tool";
  readonly signedIn: boolean;
  readonly clientKey: string;
  readonly refused: RefusedForm | null;
}

function Facts({ authority, facts, reference }: Pick<PublicTenderProps, "authority" | "facts" | "reference">) {
  const t = useT("publications");
  const unknown = t("public.not_stated");
  const fact = (key: "diary" | "regime" | "procedure" | "value" | "term" | "options", value: string | null) => ({
    key,
    label: t(`public.${key}`),
    ...(value ? { value } : { unknown }),
  });
  return (
    <KeyFacts
      facts={[
        {
          key: "authority",
          label: t("public.authority"),
          value: authority.slug ? (
            <AppLink href={`/organisation/${authority.slug}`}>{authority.name}</AppLink>
          ) : (
            authority.name
          ),
        },
        { key: "reference", label: t("public.reference"), value: reference },
        fact("diary", facts.diary),
        fact("regime", facts.regime),
        fact("procedure", facts.procedure),
        fact("value", facts.value),
        fact("term", facts.term),
        ...(facts.options ? [fact("options", facts.options)] : []),
      ]}
    />
  );
}

function Follow({ follows, signedIn, reference }: Pick<PublicTenderProps, "follows" | "signedIn" | "reference">) {
  const t = useT("publications");
  return (
    <div className="panel stack">
      <p className="small">{t(follows ? "public.following" : "public.follow.text")}</p>
      {signedIn ? (
        <Form method="post">
          <SubmitButton
            name="intent"
            value={follows ? "unfollow" : "follow"}
            variant="secondary"
            busyLabel={t("saving")}
          >
            {t(follows ? "public.unfollow" : "public.follow")}
          </SubmitButton>
        </Form>
      ) : (
        <ButtonLink
          href={`/logga-in?tillbaka=${encodeURIComponent(`/upphandlingar/${reference}`)}`}
          variant="secondary"
        >
          {t("public.sign_in")}
        </ButtonLink>
      )}
    </div>
  );
}

/** A published tender for everybody: what, when, and where the advertisement that counts is. */
export function PublicTender(props: PublicTenderProps) {
  const { reference, title, language, description, state, publication, timeline, questions } = props;
  const t = useT("publications");
  return (
    <div className="wrap work pub-page">
      <Breadcrumbs crumbs={[{ label: t("list.title"), href: "/upphandlingar" }, { label: title }]} />
      <PageHeader
        title={<span lang={language}>{title}</span>}
        facts={<Badge tone={publishedTone[state]}>{t(`state.${state}`)}</Badge>}
      />
      <div className="split">
        <div>
          <div className="banner pub-notice">
            <div>
              <NoticeText publication={publication} />
              <p className="small muted">{t("public.mirror")}</p>
            </div>
          </div>
          {description && (
            <p className="lede pub__text" lang={language}>
              {description}
            </p>
          )}
          <PublicLots lots={props.lots} language={language} />
          <PublicCriteria criteria={props.criteria} language={language} />
          <section className="sec sec--line" aria-labelledby="fragor">
            <h2 id="fragor">{t("qa.title")}</h2>
            {questions.length === 0 && <p className="muted">{t("qa.none")}</p>}
            {questions.map(({ id, question, answer, when }) => (
              <article key={id} className="qa" lang={language}>
                <h3 className="qa__q">{question}</h3>
                <p className="qa__a">{answer}</p>
                <p className="small muted">{t("qa.answered", { when })}</p>
              </article>
            ))}
            <AskBox {...props} />
          </section>
        </div>
        <aside className="stack" aria-label={t("public.facts")}>
          <ButtonLink href={publication.noticeUrl} rel="noopener nofollow" iconAfter="external-link" wide>
            {t("public.notice.go")}
          </ButtonLink>
          <p className="small muted">{t("public.notice.label")}</p>
          <section aria-labelledby="tidplan">
            <h2 id="tidplan" className="pub__side">
              {t("public.timeline")}
            </h2>
            <Timeline
              entries={timeline.map((step) => ({
                key: step.key,
                state: step.state,
                title: t(`public.timeline.${step.key}`),
                time: step.when,
                dateTime: step.day,
              }))}
            />
          </section>
          <section aria-labelledby="uppgifter">
            <h2 id="uppgifter" className="pub__side">
              {t("public.facts")}
            </h2>
            <Facts {...props} />
          </section>
          <Follow {...props} />
          <p className="small">
            <AppLink href={`/api/v1/tenders/${reference}/ocds`} reload>
              {t("public.data")} (OCDS)
            </AppLink>
          </p>
        </aside>
      </div>
    </div>
  );
}
