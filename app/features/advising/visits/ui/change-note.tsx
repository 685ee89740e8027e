import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField } from "~/ui/text-field";
import { useFreshForm } from "~/ui/use-fresh-form";

/** Changes what a note says. */
export function ChangeNote({
  version,
  kept,
  today,
  problems,
}: {
  readonly version: number;
  readonly kept: Readonly<Record<"has" | "needs" | "wishes" | "visitedOn" | "followUpOn", string>>;
  readonly today: string;
  readonly problems: FormProblems;
}) {
  const t = useT("flows");
  const of = (name: keyof typeof kept) => ({
    id: name,
    name,
    defaultValue: problems.value(name, kept[name]),
    error: problems.error(name),
  });
  const { round, onSubmit } = useFreshForm(problems.refused);
  return (
    <Disclosure key={round} summary={t("visit.change")} open={problems.refused}>
      <Form method="post" className="form" noValidate onSubmit={onSubmit}>
        <input type="hidden" name="version" value={version} />
        <TextAreaField {...of("has")} label={t("visit.has")} rows={3} />
        <TextAreaField {...of("needs")} label={t("visit.needs")} rows={3} />
        <TextAreaField {...of("wishes")} label={t("visit.wishes")} rows={3} />
        <DateField {...of("followUpOn")} label={t("visit.followUp")} help={t("visit.followUpHelp")} />
        <DateField {...of("visitedOn")} label={t("visit.on")} max={today} />
        <div>
          <SubmitButton name="intent" value="change" busyLabel={t("saving")}>
            {t("save")}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
