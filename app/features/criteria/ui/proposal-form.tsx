import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type FormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";

/** Names of the form's fields, as `curation/form-content.ts` reads them. */
const texts = ["title", "text", "motive", "marketNote", "legalReference", "followUp"] as const;
const optional: readonly string[] = ["marketNote", "legalReference", "followUp"];
const choices = ["kind", "area", "level", "strategy", "depth", "dimension"] as const;
const codes = ["includes", "replaces", "categories", "cpv", "agendaTargets"] as const;
const machine = ["parameters", "requirement", "evidence", "points"] as const;

export interface ProposalFormProps {
  /** What the form begins with. */
  readonly values: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<(typeof choices)[number], readonly string[]>>;
  /** Hidden fields: which criterion, which proposal. */
  readonly about: Readonly<Record<string, string>>;
  readonly refused: RefusedForm | null;
}

interface PartProps {
  readonly problems: FormProblems;
  readonly values: ProposalFormProps["values"];
}

const control = ({ problems, values }: PartProps, name: string) => {
  const error = problems.error(name);
  return { id: name, name, defaultValue: problems.value(name, values[name] ?? ""), ...(error ? { error } : {}) };
};

function Texts(props: PartProps) {
  const t = useT("criteria");
  const code = useTCode("criteria");
  return (
    <fieldset className="form crit-set">
      <legend>{t("form.texts")}</legend>
      {texts.map((field) => (
        <div key={field} className="field-row">
          {(["sv", "en"] as const).map((locale) => {
            const label = t(`form.${locale}`, { field: code(`field.${field}`) });
            const shared = { label, required: !optional.includes(field), ...control(props, `${field}.${locale}`) };
            return field === "title" ? (
              <TextField key={locale} {...shared} maxLength={160} lang={locale} />
            ) : (
              <TextAreaField
                key={locale}
                {...shared}
                maxLength={4000}
                rows={4}
                lang={locale}
                {...(field === "text" ? { help: t("form.text_help", { parameter: "{val}" }) } : {})}
              />
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}

function Place({ options, ...props }: PartProps & Pick<ProposalFormProps, "options">) {
  const t = useT("criteria");
  const code = useTCode("criteria");
  return (
    <fieldset className="form crit-set">
      <legend>{t("form.place")}</legend>
      <div className="grid-2">
        {choices.map((field) => (
          <SelectField
            key={field}
            label={code(`field.${field}`)}
            options={options[field].map((value) => ({ value, label: code(`${field}.${value}`) }))}
            {...control(props, field)}
          />
        ))}
      </div>
      {codes.map((field) => (
        <TextField
          key={field}
          label={code(`field.${field}`)}
          help={t("form.codes_help")}
          optional
          {...control(props, field)}
        />
      ))}
      <TextField
        label={t("field.externalReference")}
        help={t("form.external_help")}
        optional
        {...control(props, "externalReference")}
      />
      <TextAreaField label={t("field.sources")} help={t("form.sources_help")} rows={3} {...control(props, "sources")} />
      <div className="grid-3">
        <DateField label={t("form.valid_from")} required {...control(props, "validFrom")} />
        <DateField label={t("form.valid_to")} help={t("form.valid_to_help")} optional {...control(props, "validTo")} />
        <DateField label={t("field.reviewBy")} required {...control(props, "reviewBy")} />
      </div>
    </fieldset>
  );
}

function Machine(props: PartProps) {
  const t = useT("criteria");
  const code = useTCode("criteria");
  return (
    <fieldset className="form crit-set">
      <legend>{t("form.machine")}</legend>
      <p className="small muted">{t("form.machine_help")}</p>
      {machine.map((field) => (
        <TextAreaField
          key={field}
          label={code(`field.${field}`)}
          rows={6}
          spellCheck={false}
          className="crit-json"
          optional
          {...control(props, field)}
        />
      ))}
    </fieldset>
  );
}

/** A criterion as a form: words in both languages, where it belongs, and what machines read. Refused, it keeps all that was typed. */
export function ProposalForm({ values, options, about, refused }: ProposalFormProps) {
  const t = useT("criteria");
  const code = useTCode("criteria");
  const labels = Object.fromEntries([
    ...texts.flatMap((field) =>
      (["sv", "en"] as const).map((locale) => [
        `${field}.${locale}`,
        t(`form.${locale}`, { field: code(`field.${field}`) }),
      ]),
    ),
    ...[...choices, ...codes, ...machine, "externalReference", "sources", "reviewBy"].map((field) => [
      field,
      code(`field.${field}`),
    ]),
    ["validFrom", t("form.valid_from")],
    ["validTo", t("form.valid_to")],
  ]);
  const problems = useFormProblems(refused, null, labels);
  const part = { problems, values };
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Texts {...part} />
      <Place {...part} options={options} />
      <Machine {...part} />
      <TextAreaField label={t("form.note")} rows={3} maxLength={1000} {...control(part, "note")} />
      <div className="form-end">
        <SubmitButton>{t("form.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
