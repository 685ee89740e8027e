import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField, TextField } from "~/ui/text-field";
import { CpvField } from "../../ui/cpv-field";

interface EntryFormsProps {
  /** Id of the purchase this form would note. */
  readonly id: string;
  readonly problems: FormProblems;
  /** Which of the two forms was refused. */
  readonly refused: "add" | "import" | null;
}

/** Purchases made elsewhere: one by one, or pasted from the ledger. */
export function EntryForms({ id, problems, refused }: EntryFormsProps) {
  const t = useT("purchasing");
  const of = (name: string) => ({
    id: name,
    name,
    defaultValue: problems.value(name),
    error: problems.error(name),
  });
  return (
    <div className="stack">
      <Disclosure summary={t("entry.add")} {...(refused === "add" ? { open: true } : {})}>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={refused === "add" ? problems.summary : []} />
          <input type="hidden" name="id" value={problems.value("id", id)} />
          <CpvField {...of("cpv")} label={t("entry.cpv")} help={t("entry.cpv.help")} required />
          <DateField {...of("boughtOn")} label={t("entry.boughtOn")} required />
          <NumberField {...of("value")} label={t("entry.value")} unit="kr" required />
          <TextField {...of("supplier")} label={t("entry.supplier")} maxLength={200} />
          <TextField {...of("description")} label={t("entry.description")} maxLength={400} />
          <SubmitButton busyLabel={t("saving")} name="intent" value="add" variant="secondary">
            {t("entry.add")}
          </SubmitButton>
        </Form>
      </Disclosure>
      <Disclosure summary={t("entry.paste")} {...(refused === "import" ? { open: true } : {})}>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={refused === "import" ? problems.summary : []} />
          <TextAreaField {...of("rows")} label={t("entry.rows")} help={t("entry.rows.help")} rows={8} />
          <SubmitButton busyLabel={t("saving")} name="intent" value="import" variant="secondary">
            {t("entry.import")}
          </SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
