import { Form } from "@remix-run/react";
import type { CriterionKind } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Button, MoreLink } from "~/ui/button";
import { Checkbox, CheckboxGroup } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { ParameterField, type ParameterInput } from "./criterion-fields";

export interface PreviewData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: number;
  readonly lots: readonly { readonly value: string; readonly label: string }[];
  readonly chosenLots: readonly string[];
  readonly replace: "all" | "none";
  readonly added: readonly {
    readonly key: string;
    readonly number: string;
    readonly id: string;
    readonly kind: CriterionKind;
    readonly title: string;
    readonly text: string;
    readonly parameters: readonly (ParameterInput & { readonly field: string; readonly value: string })[];
  }[];
  readonly notes: readonly {
    readonly code: "merged" | "replaced" | "left_out" | "other_version" | "renewed" | "missing";
    readonly a: string;
    readonly b: string;
  }[];
  readonly conflicts: readonly { readonly key: string; readonly title: string; readonly text: string }[];
  readonly evaluationSet: boolean;
  readonly terms: number;
}

function Consequences({ preview }: { readonly preview: PreviewData }) {
  const t = useT("tenders");
  const there = preview.notes.filter(({ code }) => code === "merged");
  const others = there.length > 1 ? preview.notes.filter(({ code }) => code !== "merged") : preview.notes;
  return (
    <>
      {preview.conflicts.length > 0 && (
        <Banner tone="warn" title={t("apply.conflicts", { count: preview.conflicts.length })}>
          <ul>
            {preview.conflicts.map(({ key, title, text }) => (
              <li key={key}>
                <strong>{title}.</strong> {text}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {there.length > 1 && (
        <Disclosure summary={t("apply.there", { count: there.length })}>
          <ul className="apply-notes">
            {there.map(({ a }) => (
              <li key={a}>{a}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {others.length > 0 && (
        <ul className="apply-notes">
          {others.map(({ code, a, b }) => (
            <li key={`${code} ${a} ${b}`}>{t(`apply.note.${code}`, { a, b })}</li>
          ))}
        </ul>
      )}
      <p className="small muted">
        {t(preview.evaluationSet ? "apply.sets_model" : "apply.keeps_model")}{" "}
        {preview.terms > 0 && t("apply.adds_terms", { count: preview.terms })}
      </p>
    </>
  );
}

/** What a template would bring, with the values asked for once, and the press that takes it in. */
export function TemplatePreview({
  tenderId,
  preview,
  mayApply,
  refused,
}: {
  readonly tenderId: string;
  readonly preview: PreviewData;
  readonly mayApply: boolean;
  readonly refused: RefusedForm | null;
}) {
  const t = useT("tenders");
  const problems = useFormProblems(refused);
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="mall" value={preview.id} />
      <div>
        <h3>{preview.title}</h3>
        <p className="muted">{preview.description}</p>
      </div>
      <ErrorSummary errors={problems.summary} />
      {preview.lots.length > 1 && (
        <CheckboxGroup
          label={t("apply.lots")}
          help={t("field.lots.help")}
          name="delar"
          choices={preview.lots}
          defaultValue={preview.chosenLots}
        />
      )}
      <Consequences preview={preview} />
      <h3>{t("apply.comes", { count: preview.added.length })}</h3>
      <ul className="apply-list">
        {preview.added.map(({ key, number, id, kind, title, text, parameters }) => (
          <li key={key}>
            <p>
              <strong>
                {number} {title}
              </strong>{" "}
              <span className="small muted">
                {t(`kind.${kind}`)}, {id}
              </span>
            </p>
            <p>{text}</p>
            {parameters.map(({ field, value, definition, unit }) => (
              <ParameterField
                key={field}
                parameter={{ definition, unit }}
                input={{
                  id: field,
                  name: field,
                  defaultValue: problems.value(field, value),
                  error: problems.error(field),
                }}
              />
            ))}
          </li>
        ))}
      </ul>
      {preview.notes.some(({ code }) => code === "replaced") && (
        <Checkbox label={t("apply.keep_both")} name="byt" value="nej" defaultChecked={preview.replace === "none"} />
      )}
      {mayApply && (
        <div className="btn-row">
          <SubmitButton busyLabel={t("saving")}>{t("apply.go", { count: preview.added.length })}</SubmitButton>
          <Button type="submit" variant="secondary" formMethod="get">
            {t("apply.look_again")}
          </Button>
        </div>
      )}
      <p>
        <MoreLink href={`/upphandla/arenden/${tenderId}/mall`}>{t("apply.another")}</MoreLink>
      </p>
    </Form>
  );
}
