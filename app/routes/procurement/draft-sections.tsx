import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { kindOfSection, type DraftSection } from "~/features/tenders/drafting/sections";
import { text } from "~/features/tenders/drafting/form-values";
import { AboutFields } from "~/features/tenders/ui/about-fields";
import { AddCriteria } from "~/features/tenders/ui/add-criteria";
import { CriterionCard } from "~/features/tenders/ui/criterion-card";
import { CriterionFields } from "~/features/tenders/ui/criterion-fields";
import type { DraftAnswer } from "~/features/tenders/ui/draft-answer";
import { DraftForm, useFieldLabel } from "~/features/tenders/ui/draft-form";
import { LotFields } from "~/features/tenders/ui/lot-fields";
import { PeopleSection } from "~/features/tenders/ui/people-section";
import { EvaluationFields, TermsFields, TimelineFields } from "~/features/tenders/ui/plain-fields";
import { Comments } from "~/features/tenders/ui/section-comments";
import { useProblemText, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { DrawnDisclosure } from "~/ui/drawn-disclosure";
import type { DraftData } from "./present-draft.server";

const fieldsOf = {
  om: AboutFields,
  tilldelning: EvaluationFields,
  avtal: TermsFields,
  tider: TimelineFields,
} as const satisfies Partial<Record<DraftSection, unknown>>;

/** A refusal of a form that is not one of the draft's own: its message by field, and what was typed. */
export function useLooseProblems(): { error: (field: string) => string | undefined; typed: (field: string) => string } {
  const t = useProblemText();
  const answer = useActionData<DraftAnswer>();
  const refused = answer?.ok === false && answer.form === "" ? answer : undefined;
  return {
    error: (field) => {
      const fault = refused?.error.fields?.find((each) => each.field === field);
      return fault && t(`field.${fault.code}`, fault.params);
    },
    typed: (field) => (refused ? text(refused.values, field) : ""),
  };
}

export function PlainSection({ data }: { readonly data: DraftData }) {
  const label = useFieldLabel();
  const Fields = fieldsOf[data.section as keyof typeof fieldsOf];
  if (!data.form || !Fields) return null;
  return (
    <DraftForm
      key={data.form.name}
      form={data.form.name}
      version={data.version}
      texts={data.form.texts}
      marks={data.form.marks}
      saved={data.saved}
      locked={!data.may.edit}
      label={label}
    >
      {(fields) => <Fields fields={fields} />}
    </DraftForm>
  );
}

export function LotsSection({ data }: { readonly data: DraftData }) {
  const t = useT("tenders");
  const label = useFieldLabel();
  if (!data.lots) return null;
  const { lots, choices } = data.lots;
  return (
    <>
      {lots.map(({ key, title, texts, marks, items }, index) => (
        <section key={key} className="lot" id={`lot-${key}`} aria-labelledby={`lot-title-${key}`}>
          <h3 id={`lot-title-${key}`}>{t("lot.title", { number: index + 1, title: title || t("lot.untitled") })}</h3>
          <DraftForm
            form={`lot:${key}`}
            version={data.version}
            texts={texts}
            marks={marks}
            saved={data.saved}
            locked={!data.may.edit}
            label={label}
          >
            {(fields) => <LotFields fields={fields} items={items} choices={choices} />}
          </DraftForm>
          {data.may.edit && lots.length > 1 && (
            <Form method="post">
              <Button name="intent" value={`remove_lot:${key}`} variant="quiet" size="sm" icon="trash-2">
                {t("lot.remove", { number: index + 1 })}
              </Button>
            </Form>
          )}
        </section>
      ))}
      {data.may.edit && (
        <Form method="post" className="mt-4">
          <Button name="intent" value="add_lot" variant="secondary" icon="plus">
            {t("lot.add")}
          </Button>
        </Form>
      )}
    </>
  );
}

function CardActions({ cardKey, number }: { readonly cardKey: string; readonly number: string }) {
  const t = useT("tenders");
  return (
    <Form method="post" className="btn-row crit__acts">
      <input type="hidden" name="key" value={cardKey} />
      <Button name="intent" value="up" variant="quiet" size="sm" icon="arrow-up" iconOnly>
        {t("card.up", { number })}
      </Button>
      <Button name="intent" value="down" variant="quiet" size="sm" icon="arrow-down" iconOnly>
        {t("card.down", { number })}
      </Button>
      <Button name="intent" value="remove" variant="quiet" size="sm" icon="trash-2">
        {t("card.remove", { number })}
      </Button>
    </Form>
  );
}

export function CriteriaSection({ data }: { readonly data: DraftData }) {
  const t = useT("tenders");
  const label = useFieldLabel();
  const problems = useLooseProblems();
  const answer = useActionData<DraftAnswer>();
  const opened = useSearchParams()[0].get("oppna");
  const kind = kindOfSection(data.section);
  if (!kind) return null;
  return (
    <>
      {data.cards.length === 0 && <p className="muted mt-4">{t("criteria.none")}</p>}
      {data.cards.map(({ card, texts, parameters, library }) => (
        <CriterionCard key={card.key} card={card} locked={!data.may.edit}>
          {data.may.edit && (
            <DrawnDisclosure
              summary={t("card.change", { number: card.number })}
              label={t("card.show_form")}
              href={`?oppna=${card.key}#k-${card.key}`}
              open={opened === card.key || (answer?.ok === false && answer.form === `criterion:${card.key}`)}
            >
              {() => (
                <>
                  <DraftForm
                    key={`${card.key} ${card.source?.id} ${card.source?.version}`}
                    form={`criterion:${card.key}`}
                    version={data.version}
                    texts={texts}
                    saved={data.saved}
                    locked={false}
                    label={(field) => {
                      const parameter = parameters.find(({ definition }) => `value.${definition.key}` === field);
                      return parameter ? parameter.definition.label.sv : label(field);
                    }}
                  >
                    {(fields) => (
                      <CriterionFields
                        fields={fields}
                        award={kind === "award"}
                        parameters={parameters}
                        lots={data.lotNames}
                        library={library}
                      />
                    )}
                  </DraftForm>
                  <CardActions cardKey={card.key} number={card.number} />
                </>
              )}
            </DrawnDisclosure>
          )}
          <Comments
            anchor={`criterion:${card.key}`}
            comments={data.comments}
            mayComment={data.may.comment}
            title={card.number}
          />
        </CriterionCard>
      ))}
      {data.may.edit && (
        <AddCriteria id={data.id} kind={kind} typed={problems.typed("pasted")} error={problems.error("pasted")} />
      )}
    </>
  );
}

export function People({ data }: { readonly data: DraftData }) {
  const problems = useLooseProblems();
  const error = problems.error("number");
  if (!data.people) return null;
  const { people, mandates } = data.people;
  return (
    <PeopleSection
      people={people}
      mandates={mandates}
      mayAssign={data.may.assign}
      mayEdit={data.may.edit}
      {...(error ? { numberError: error } : {})}
    />
  );
}
