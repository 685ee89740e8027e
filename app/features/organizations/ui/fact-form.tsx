import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox, CheckboxGroup, RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField, TextField } from "~/ui/text-field";
import type { FactDefinition, FactGroup, FactValue, StatedFact } from "../facts/organization-fact";

/** First what, then the form for it: so that each has only the fields it needs, also without scripts. */
export function FactChooser({
  groups,
  lead,
}: {
  readonly groups: readonly { group: FactGroup; keys: readonly string[] }[];
  readonly lead: boolean;
}) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  return (
    <Form method="get" className="field-line mb-6">
      <SelectField
        id="lagg-till"
        name="lagg-till"
        label={t("facts.choose")}
        fieldClassName="grow"
        hideMark
        options={groups.map(({ group, keys }) => ({
          label: code(`facts.group.${group}`),
          options: keys.map((key) => ({ value: key, label: code(`fact.${key}`) })),
        }))}
      />
      <Button variant={lead ? "primary" : "secondary"} icon="plus">
        {t("facts.chooseAction")}
      </Button>
    </Form>
  );
}

type Typed = Readonly<Record<string, string | readonly string[]>> | null;
const many = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
const asText = (value: FactValue | undefined): string =>
  typeof value === "number" || typeof value === "string" ? String(value).replace(".", ",") : "";

interface ValueFieldProps {
  readonly definition: FactDefinition;
  readonly stored: FactValue | undefined;
  readonly problems: FormProblems;
  readonly typed: Typed;
}

function ValueField({ definition, stored, problems, typed }: ValueFieldProps) {
  const code = useTCode("organizations");
  const { type, key } = definition;
  const shared = { id: "value", label: code(`fact.${key}`), error: problems.error("value"), hideMark: true };
  if (type.kind === "number")
    return (
      <NumberField {...shared} name="value" unit={type.unit} defaultValue={problems.value("value", asText(stored))} />
    );
  if (type.kind === "text")
    return (
      <TextField
        {...shared}
        name="value"
        maxLength={type.maxLength}
        defaultValue={problems.value("value", asText(stored))}
      />
    );
  if (type.kind === "held") return null;
  const choices = type.options.map((option) => ({ value: option, label: code(`fact_option.${option}`) }));
  if (!type.multiple)
    return (
      <RadioGroup {...shared} name="value" choices={choices} defaultValue={problems.value("value", asText(stored))} />
    );
  return (
    <CheckboxGroup
      {...shared}
      name="values"
      choices={choices}
      defaultValue={typed ? many(typed.values) : Array.isArray(stored) ? stored : []}
    />
  );
}

/** Issuer, number and days: what certificates and permits have and capabilities lack. */
function PaperFields({ fact, problems }: { readonly fact: StatedFact | null; readonly problems: FormProblems }) {
  const t = useT("organizations");
  const field = (name: "issuer" | "reference" | "validFrom" | "validTo") => ({
    id: name,
    name,
    defaultValue: problems.value(name, fact?.[name] ?? ""),
    error: problems.error(name),
    optional: true,
  });
  return (
    <>
      <TextField {...field("issuer")} label={t("facts.issuer")} help={t("facts.issuerHelp")} maxLength={120} />
      <TextField {...field("reference")} label={t("facts.reference")} maxLength={80} />
      <div className="field-row">
        <DateField {...field("validFrom")} label={t("facts.validFrom")} />
        <DateField {...field("validTo")} label={t("facts.validTo")} />
      </div>
      <p className="help">{t("facts.validToHelp")}</p>
    </>
  );
}

export interface FactFormProps {
  readonly definition: FactDefinition;
  /** The fact to change; without one the form states a new one. */
  readonly fact: StatedFact | null;
  readonly problems: FormProblems;
  readonly typed: Typed;
}

/** States a certificate, permit or capability, with the document it rests on. */
export function FactForm({ definition, fact, problems, typed }: FactFormProps) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const evidenceId = problems.value("evidenceId", fact?.evidenceId ?? "");
  return (
    <section>
      <SectionHead title={code(`fact.${definition.key}`)} />
      <p className="muted">{definition.evidence.map((kind) => code(`facts.evidence.${kind}`)).join(". ")}.</p>
      <Form method="post" encType="multipart/form-data" className="form mt-4" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="key" value={definition.key} />
        {fact && <input type="hidden" name="id" value={fact.id} />}
        {evidenceId && <input type="hidden" name="evidenceId" value={evidenceId} />}
        <ValueField definition={definition} stored={fact?.value} problems={problems} typed={typed} />
        {definition.group !== "capability" && <PaperFields fact={fact} problems={problems} />}
        {definition.evidence[0] !== "own_statement" && (
          <>
            <FileField
              id="evidence"
              name="evidence"
              label={t("facts.evidence")}
              help={t("facts.evidenceHelp")}
              accept="application/pdf"
              error={problems.error("evidence")}
              optional
            />
            {evidenceId && (
              <Checkbox
                id="evidenceDrop"
                name="evidenceDrop"
                label={t("facts.evidenceDrop")}
                help={t("facts.evidenceKept")}
              />
            )}
          </>
        )}
        <div className="form-end">
          <SubmitButton name="intent" value="save">
            {t("facts.save")}
          </SubmitButton>
          <ButtonLink variant="quiet" href="/min-organisation/intyg">
            {t("cancel")}
          </ButtonLink>
        </div>
      </Form>
    </section>
  );
}
