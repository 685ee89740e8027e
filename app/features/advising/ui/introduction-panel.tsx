import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Disclosure } from "~/ui/disclosure";
import type { RefusedForm } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SelectField, TextAreaField } from "~/ui/text-field";
import { locales } from "~/shared/locale";
import { otherSide, sides, type Side } from "../cases/case";
import { answerDays, longestMessage } from "../introductions/introduction";
import { useCaseForm } from "./case-form";
import type { CaseView, IntroductionView, SharedView } from "./case-view";
import { FoldedForm } from "./folded-form";

const tone = { waiting: "info", declined: "no", introduced: "ok", withdrawn: "no", expired: "warn" } as const;

/** What one side gets to see of the other, and when. */
export function SharedList({
  facts,
  when,
}: {
  readonly facts: readonly SharedView[];
  readonly when: SharedView["when"];
}) {
  return (
    <KeyFacts
      tight
      facts={facts
        .filter((fact) => fact.when === when)
        .map((fact) => ({ key: fact.label, label: fact.label, value: fact.text }))}
    />
  );
}

function Preview({ toShare }: { readonly toShare: Readonly<Record<Side, readonly SharedView[]>> }) {
  const t = useT("advising");
  return (
    <div className="grid-2">
      {sides.map((side) => (
        <div key={side}>
          <h4>{t(`share.${side}Sees`)}</h4>
          <p className="small muted">{t("share.withQuestion")}</p>
          <SharedList facts={toShare[otherSide(side)]} when="question" />
          <p className="small muted mt-3">{t("share.afterYes")}</p>
          <SharedList facts={toShare[otherSide(side)]} when="introduction" />
        </div>
      ))}
    </div>
  );
}

function Past({ one }: { readonly one: IntroductionView }) {
  const t = useT("advising");
  return (
    <li className="stack">
      <div className="row row--between">
        <p>{t("introduction.asked", { day: one.asked })}</p>
        <Badge tone={tone[one.state]}>{t(`introduction.${one.state}`)}</Badge>
      </div>
      <KeyFacts
        tight
        facts={one.answers.map(({ side, text }) => ({ key: side, label: t(`side.${side}`), value: text }))}
      />
      {one.state === "waiting" && <p className="small muted">{t("introduction.until", { day: one.expires })}</p>}
      <Disclosure summary={t("introduction.message")}>
        <p className="case-text">{one.message}</p>
      </Disclosure>
    </li>
  );
}

/** Asking both firms: first the list of what is shared, then the message, then the answers. */
export function IntroductionPanel({
  view,
  refused,
}: {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}) {
  const t = useT("advising");
  const form = useCaseForm(refused, "ask");
  return (
    <section className="sec--line" id="introduktion">
      <SectionHead title={t("introduction.title")} />
      {view.introductions.length > 0 && (
        <ul className="case-list">
          {view.introductions.map((one) => (
            <Past key={one.id} one={one} />
          ))}
        </ul>
      )}
      {view.introductions.length === 0 && <p className="muted mb-4">{t("introduction.none")}</p>}
      {view.mayWork && view.cannotAsk && <Banner tone="warn">{view.cannotAsk}</Banner>}
      {view.mayWork && view.toShare && (
        <FoldedForm
          summary={t("introduction.ask")}
          form={form}
          version={view.version}
          intent="ask"
          button={t("introduction.send")}
          variant="primary"
          before={
            <>
              <h3>{t("share.title")}</h3>
              <p>{t("share.text")}</p>
              <Preview toShare={view.toShare} />
            </>
          }
        >
          <TextAreaField
            {...form.field("message", view.message)}
            label={t("introduction.write")}
            help={t("introduction.writeHelp")}
            rows={8}
            maxLength={longestMessage}
            required
          />
          <NumberField
            {...form.field("days", String(answerDays.usual))}
            label={t("introduction.days")}
            unit={t("introduction.daysUnit")}
            inputMode="numeric"
          />
          {view.sides.map(
            ({ side, name, language }) =>
              language && (
                <SelectField
                  key={side}
                  {...form.field(`${side}Language`, language)}
                  label={t("introduction.language", { firm: name ?? "" })}
                  help={t("introduction.languageHelp")}
                  options={locales.map((locale) => ({ value: locale, label: t(`language.${locale}`) }))}
                />
              ),
          )}
        </FoldedForm>
      )}
    </section>
  );
}
