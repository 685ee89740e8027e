import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { SubmitButton } from "~/ui/submit-button";

/** The decision: what goes in, and how. */
export function ConfirmForm({ rows, mayPublish }: { readonly rows: number; readonly mayPublish: boolean }) {
  const t = useT("imports");
  return (
    <Form method="post" className="form">
      <h2>{t("confirm.title")}</h2>
      <Checkbox
        id="publish"
        name="publish"
        value="1"
        label={t("confirm.publish")}
        help={mayPublish ? t("confirm.publishHelp") : t("confirm.publishUnverified")}
        disabled={!mayPublish}
      />
      <Checkbox id="clearEmpty" name="clearEmpty" value="1" label={t("confirm.clear")} help={t("confirm.clearHelp")} />
      <div className="form-end">
        {rows > 0 && (
          <SubmitButton name="intent" value="start" busyLabel={t("confirm.busy")}>
            {t("confirm.submit", { count: rows })}
          </SubmitButton>
        )}
        <SubmitButton variant="quiet" name="intent" value="discard">
          {t("confirm.discard")}
        </SubmitButton>
      </div>
    </Form>
  );
}
