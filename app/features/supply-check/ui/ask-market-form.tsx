import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { CheckboxGroup } from "~/ui/choice-fields";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField, TextField } from "~/ui/text-field";
import type { Locale } from "~/shared/locale";
import type { MissingFact } from "./supply-props";

export interface AskMarketFormProps {
  readonly lotKey: string;
  readonly wide: boolean;
  readonly facts: readonly MissingFact[];
  readonly title: string;
  readonly until: string;
  readonly untilMin: string;
  /** Firms in the categories. */
  readonly recipients: number;
  readonly locale: Locale;
  readonly closeHref: string;
}

/** The open question to everybody registered in the categories: what is missing, ticked; a title, and until when. */
export function AskMarketForm(props: AskMarketFormProps & { readonly problems: FormProblems }) {
  const t = useT("supply");
  const { lotKey, wide, facts, title, until, untilMin, recipients, closeHref, problems } = props;
  return (
    <section className="sec sec--line" aria-labelledby="fraga">
      <h3 id="fraga" tabIndex={-1}>
        {t("ask.form_title")}
      </h3>
      <p className="muted mt-1 mb-4">{t("ask.form_lede", { count: recipients })}</p>
      <Form method="post" className="form narrow">
        <input type="hidden" name="lot" value={lotKey} />
        {wide && <input type="hidden" name="wide" value="on" />}
        <TextField
          id="title"
          name="title"
          label={t("ask.field.title")}
          maxLength={200}
          required
          defaultValue={problems.value("title", title)}
          error={problems.error("title")}
        />
        <CheckboxGroup
          id="facts"
          name="facts"
          label={t("ask.field.facts")}
          help={t("ask.field.facts_help")}
          choices={facts.map(({ key, label, offers }) => ({
            value: key,
            label: t("ask.fact", { label, count: offers }),
          }))}
          defaultValue={facts.slice(0, 20).map(({ key }) => key)}
          error={problems.error("facts")}
        />
        <TextAreaField
          id="intro"
          name="intro"
          label={t("ask.field.intro")}
          help={t("ask.field.intro_help")}
          maxLength={2000}
          defaultValue={problems.value("intro")}
          error={problems.error("intro")}
        />
        <DateField
          id="until"
          name="until"
          label={t("ask.field.until")}
          min={untilMin}
          required
          defaultValue={problems.value("until", until)}
          error={problems.error("until")}
        />
        <p className="small muted">{t("ask.equal")}</p>
        <div className="form-end">
          <SubmitButton name="intent" value="ask" busyLabel={t("ask.publishing")}>
            {t("ask.publish")}
          </SubmitButton>
          <ButtonLink variant="quiet" href={closeHref}>
            {t("ask.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </section>
  );
}
