import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextField } from "~/ui/text-field";
import type { Publication } from "../publication";

interface PublicationFormProps {
  /** What is recorded already; null on the first time. */
  readonly publication: Publication | null;
  readonly refused: RefusedForm | null;
}

/** Where the advertisement is. */
export function PublicationForm({ publication, refused }: PublicationFormProps) {
  const t = useT("publications");
  const fields = ["database", "noticeUrl", "noticeId", "publishedOn"] as const;
  const problems = useFormProblems(
    refused,
    null,
    Object.fromEntries(fields.map((field) => [field, t(`publish.${field}`)])),
  );
  const of = (name: (typeof fields)[number]) => ({
    id: name,
    name,
    label: t(`publish.${name}`),
    required: true,
    defaultValue: problems.value(name, publication?.[name]),
    error: problems.error(name),
  });
  const asks = problems.refused ? problems.value("asksOpen") === "on" : (publication?.asksOpen ?? true);
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <TextField {...of("database")} help={t("publish.database.help")} />
      <TextField {...of("noticeUrl")} type="url" help={t("publish.noticeUrl.help")} />
      <TextField {...of("noticeId")} help={t("publish.noticeId.help")} />
      <DateField {...of("publishedOn")} />
      <Checkbox label={t("publish.asksOpen")} help={t("publish.asksOpen.help")} name="asksOpen" defaultChecked={asks} />
      <div className="form-end">
        <SubmitButton name="intent" value="publish" busyLabel={t("saving")}>
          {t(publication ? "publish.change" : "publish.go")}
        </SubmitButton>
      </div>
    </Form>
  );
}
