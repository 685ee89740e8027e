import { Form } from "@remix-run/react";
import type { CriterionArea, CriterionKind, CriterionLevel } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { NumberField } from "~/ui/number-field";
import { TextAreaField, TextField } from "~/ui/text-field";
import { text, type FormTexts } from "../drafting/form-values";
import type { EvaluationKind } from "../evaluation/evaluation-model";
import { ParameterField, type ParameterInput } from "./criterion-fields";
import { EvaluationFields } from "./plain-fields";

interface CriterionLine {
  readonly id: string;
  readonly version: number;
  readonly weight: number | null;
  readonly mandatory: boolean;
  readonly kind: CriterionKind | null;
  readonly title: string;
  readonly text: string;
  readonly parameters: readonly (ParameterInput & { readonly field: string; readonly value: string })[];
  /** What the model asks of an award criterion. */
  readonly worth: { readonly kind: "weight" | "deduction"; readonly field: string; readonly value: string } | null;
  /** Newer version in the library. */
  readonly newer: number | null;
  readonly withdrawn: boolean;
}

export interface TemplatePageData {
  readonly id: string;
  readonly version: number;
  readonly own: boolean;
  readonly basedOn: { readonly id: string; readonly version: number } | null;
  readonly title: string;
  readonly description: string;
  readonly area: CriterionArea;
  readonly level: CriterionLevel;
  readonly model: EvaluationKind;
  /** The model's figures as its form has them. */
  readonly evaluation: FormTexts;
  readonly criteria: readonly CriterionLine[];
}

function Line({ line }: { readonly line: CriterionLine }) {
  const t = useT("tenders");
  return (
    <>
      <p>
        <AppLink href={`/kriterier/${line.id}?version=${line.version}`}>
          <strong>
            {line.id} {line.title}
          </strong>
        </AppLink>{" "}
        <span className="small muted">
          {line.kind && t(`kind.${line.kind}`)}
          {line.weight !== null && `, ${line.weight} %`}
        </span>{" "}
        {line.newer && <Badge tone="info">{t("template.newer", { version: line.newer })}</Badge>}
        {line.withdrawn && <Badge tone="warn">{t("template.withdrawn")}</Badge>}
      </p>
      <p className="small">{line.text}</p>
    </>
  );
}

const inputOf = (problems: FormProblems) => (field: string, value: string) => ({
  id: field,
  name: field,
  defaultValue: problems.value(field, value),
  error: problems.error(field),
});

/** Whether a criterion stays, with the values and the weight that the template suggests. */
function AdaptLine({ line, problems }: { readonly line: CriterionLine; readonly problems: FormProblems }) {
  const t = useT("tenders");
  const input = inputOf(problems);
  const { worth } = line;
  return (
    <li>
      <Checkbox name="keep" value={line.id} defaultChecked label={`${line.id} ${line.title}`} />
      {line.parameters.map(({ field, value, ...parameter }) => (
        <ParameterField key={field} parameter={parameter} input={input(field, value)} />
      ))}
      {worth && (
        <NumberField
          label={t(`field.${worth.kind}`)}
          unit={worth.kind === "weight" ? "%" : "kr"}
          {...input(worth.field, worth.value)}
        />
      )}
    </li>
  );
}

function Adapt({ template, problems }: { readonly template: TemplatePageData; readonly problems: FormProblems }) {
  const t = useT("tenders");
  const input = inputOf(problems);
  const error = problems.error("title");
  return (
    <Form method="post" className="form" key={template.version}>
      <input type="hidden" name="version" value={template.version} />
      <TextField
        label={t("field.title")}
        name="title"
        id="title"
        maxLength={200}
        defaultValue={problems.value("title", template.title)}
        {...(error ? { error } : {})}
      />
      <TextAreaField
        label={t("field.description")}
        name="description"
        id="description"
        maxLength={2000}
        defaultValue={problems.value("description", template.description)}
      />
      <fieldset className="plain-set">
        <legend>{t("template.criteria")}</legend>
        <ul className="apply-list">
          {template.criteria.map((line) => (
            <AdaptLine key={line.id} line={line} problems={problems} />
          ))}
        </ul>
      </fieldset>
      <p>
        <ButtonLink
          href={`/upphandla/mallar/${template.id}/kriterier?omrade=${template.area}`}
          variant="secondary"
          size="sm"
          icon="book-open"
        >
          {t("add.library")}
        </ButtonLink>
      </p>
      <EvaluationFields fields={{ input: (name) => input(name, text(template.evaluation, name)) }} />
      <div className="btn-row">
        <Button name="intent" value="adapt">
          {t("save")}
        </Button>
        {template.criteria.some(({ newer }) => newer !== null) && (
          <Button name="intent" value="renew" variant="secondary">
            {t("template.renew")}
          </Button>
        )}
        <Button name="intent" value="remove" variant="danger">
          {t("template.remove")}
        </Button>
      </div>
    </Form>
  );
}

/** A template: what it holds and where it comes from; one's own can be adapted, any can be copied. */
export function TemplatePage({
  template,
  officer,
  problems,
}: {
  readonly template: TemplatePageData;
  readonly officer: boolean;
  readonly problems: FormProblems;
}) {
  const t = useT("tenders");
  return (
    <>
      <PageHeader
        title={template.title}
        lede={template.description}
        facts={
          <>
            <Badge>{t(`area.${template.area}`)}</Badge>
            <Badge>{t(`level.${template.level}`)}</Badge>
            <Badge>{t("template.version", { version: template.version })}</Badge>
            <Badge>{t(template.own ? "template.is_own" : "template.is_common")}</Badge>
          </>
        }
      />
      <ErrorSummary errors={problems.summary} />
      {template.basedOn && (
        <p className="small muted">
          {t("template.based_on", { id: template.basedOn.id, version: template.basedOn.version })}
        </p>
      )}
      <p className="mt-3">
        {t("field.model")}: {t(`model.${template.model}`)}
      </p>
      {officer && (
        <Form method="post" className="mt-4">
          <Button name="intent" value="copy" variant="secondary">
            {t("template.copy")}
          </Button>
        </Form>
      )}
      {officer && template.own && (
        <section className="sec">
          <h2>{t("template.adapt")}</h2>
          <Adapt template={template} problems={problems} />
        </section>
      )}
      <section className="sec">
        <h2>{t("template.count", { count: template.criteria.length })}</h2>
        <ul className="apply-list">
          {template.criteria.map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
