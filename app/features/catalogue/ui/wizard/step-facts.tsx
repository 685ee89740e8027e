import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField } from "~/ui/text-field";
import { strategies } from "~/features/impact/strategy";
import { AttributeField, type FactField } from "./attribute-field";
import type { FieldErrors } from "./field-errors";
import { controlId, many, one, ticked, type StepValues } from "./form-state";
import { stepHref } from "./wizard-steps";

export interface FactTheme {
  readonly code: string;
  readonly label: string;
  readonly facts: readonly FactField[];
}

export interface StepFactsProps {
  readonly id: string;
  readonly hasCategory: boolean;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly top: readonly FactField[];
  readonly themes: readonly FactTheme[];
}

const answered = (values: StepValues, { key }: FactField): boolean =>
  many(values, `attributes.${key}`).some((value) => value !== "") || ticked(values, `unknown.${key}`);

/** The five facts buyers of this category ask for first, then the rest by theme. */
export function StepFacts({ id, hasCategory, values, errors, top, themes }: StepFactsProps) {
  const t = useT("catalogue");
  if (!hasCategory) {
    return (
      <Banner
        action={
          <ButtonLink size="sm" variant="secondary" href={stepHref(id, "vad")}>
            {t("wizard.facts.choose_category")}
          </ButtonLink>
        }
      >
        {t("wizard.facts.no_category")}
      </Banner>
    );
  }
  const field = (fact: FactField) => <AttributeField key={fact.key} fact={fact} values={values} errors={errors} />;
  return (
    <>
      <p className="help">{t("wizard.facts.unknown_is_fine")}</p>
      {top.map(field)}
      <SelectField
        id={controlId("strategy")}
        name="strategy"
        label={t("wizard.strategy.label")}
        help={t("wizard.strategy.help")}
        placeholder={t("wizard.not_answered")}
        options={strategies.map((value) => ({ value, label: t(`wizard.strategy.${value}`) }))}
        defaultValue={one(values, "strategy")}
        error={errors.of("strategy")}
      />
      {themes.length > 0 && (
        <section aria-labelledby="more-facts">
          <h2 id="more-facts" className="mb-2">
            {t("wizard.facts.more")}
          </h2>
          {themes.map((theme) => {
            const count = theme.facts.filter((fact) => answered(values, fact)).length;
            const faulty = theme.facts.some(({ key }) => errors.of(`attributes.${key}`));
            return (
              <Disclosure
                key={theme.code}
                line
                open={faulty}
                summary={t("wizard.facts.theme", { theme: theme.label, answered: count, count: theme.facts.length })}
              >
                <div className="stack">{theme.facts.map(field)}</div>
              </Disclosure>
            );
          })}
        </section>
      )}
    </>
  );
}
