import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import type { RefusedForm } from "~/ui/form-problems";
import { RadioGroup } from "~/ui/choice-fields";
import { KeyFacts } from "~/ui/key-facts";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { noDeal } from "../outcomes/deal-question";
import { inclusionGroups } from "../outcomes/outcome";
import { useCaseForm, type CaseForm } from "./case-form";
import type { CaseView } from "./case-view";
import { FoldedForm } from "./folded-form";

function Figures({ form, view }: { readonly form: CaseForm; readonly view: CaseView }) {
  const t = useT("advising");
  return (
    <>
      <div className="field-row">
        <NumberField {...form.field("tonnes")} label={t("outcome.tonnes")} unit={t("outcome.tonnesUnit")} />
        <NumberField {...form.field("kronor")} label={t("outcome.kronor")} unit="kr" />
      </div>
      <div className="field-row">
        <NumberField
          {...form.field("kgCo2e")}
          label={t("outcome.kgCo2e")}
          help={t("outcome.kgCo2eHelp")}
          unit={t("outcome.kgCo2eUnit")}
        />
        <NumberField {...form.field("jobs")} label={t("outcome.jobs")} />
      </div>
      <TextField {...form.field("newOffer")} label={t("outcome.newOffer")} maxLength={300} />
      <TextAreaField {...form.field("lessons")} label={t("outcome.lessons")} rows={3} maxLength={4000} />
      <TextAreaField
        {...form.field("evidence")}
        label={t("outcome.evidence")}
        help={t("outcome.evidenceHelp")}
        rows={2}
        maxLength={2000}
      />
      {view.deals.length > 0 && (
        <SelectField
          {...form.field("deal")}
          label={t("outcome.deal")}
          help={t("outcome.dealHelp")}
          placeholder={t("outcome.dealOpen")}
          options={[...view.deals, { value: noDeal, label: t("outcome.dealNone") }]}
        />
      )}
      <TextField {...form.field("sameAs")} label={t("outcome.sameAs")} help={t("outcome.sameAsHelp")} maxLength={20} />
      <Disclosure summary={t("outcome.inclusion")}>
        <p className="small muted">{t("outcome.inclusionHelp")}</p>
        <div className="field-row">
          {inclusionGroups.map((group) => (
            <NumberField key={group} {...form.field(group)} label={t(`inclusion.${group}`)} inputMode="numeric" />
          ))}
        </div>
      </Disclosure>
    </>
  );
}

/** What came of the case; estimates and what has been shown stand apart. */
export function OutcomePanel({
  view,
  refused,
}: {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}) {
  const t = useT("advising");
  const form = useCaseForm(refused, "outcome");
  return (
    <section className="sec--line" id="resultat">
      <SectionHead title={t("outcome.title")} />
      {view.outcomes.length === 0 && <p className="muted">{t("outcome.none")}</p>}
      <ul className="case-list">
        {view.outcomes.map((one) => (
          <li key={one.id} className="stack">
            <div className="row row--between">
              <p>{one.period}</p>
              <Badge tone={one.kind === "verified" ? "ok" : "unknown"}>{t(`outcome.${one.kind}`)}</Badge>
            </div>
            <KeyFacts tight facts={one.facts} />
            {view.mayWork && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="id" value={one.id} />
                <SubmitButton size="sm" variant="quiet" name="intent" value="remove_outcome">
                  {t("entry.remove")}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {view.mayWork && (
        <FoldedForm summary={t("outcome.add")} form={form} intent="outcome" button={t("outcome.save")}>
          <input type="hidden" name="id" value={view.keys.outcome} />
          <RadioGroup
            id="kind"
            name="kind"
            label={t("outcome.kind")}
            defaultValue={form.value("kind", "estimated")}
            choices={(["estimated", "verified"] as const).map((kind) => ({
              value: kind,
              label: t(`outcome.${kind}`),
              help: t(`outcome.${kind}Help`),
            }))}
          />
          <div className="field-row">
            <DateField {...form.field("fromDay")} label={t("outcome.fromDay")} required />
            <DateField {...form.field("untilDay")} label={t("outcome.untilDay")} required />
          </div>
          <Figures form={form} view={view} />
        </FoldedForm>
      )}
    </section>
  );
}
