import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { FirmFields } from "./firm-fields";
import type { FirmView } from "./firm-view";

/** Changes what is kept of a firm that is no member. */
export function FirmForm({
  firm,
  problems,
  municipalities,
  sizes,
}: {
  readonly firm: FirmView;
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
  readonly sizes: readonly Option[];
}) {
  const t = useT("flows");
  return (
    <Disclosure summary={t("firm.change")} open={problems.refused}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={firm.version} />
        <TextField
          id="name"
          name="name"
          label={t("firm.name")}
          defaultValue={problems.value("name", firm.kept.name)}
          error={problems.error("name")}
          maxLength={160}
          required
        />
        <FirmFields problems={problems} municipalities={municipalities} kept={firm.kept} sizes={sizes} />
        <div>
          <SubmitButton name="intent" value="save" busyLabel={t("saving")}>
            {t("save")}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
