import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useFreshForm } from "~/ui/use-fresh-form";
import { useCaseForm } from "./case-form";
import type { CaseView, SideView } from "./case-view";

export interface FirmFormProps {
  readonly one: SideView;
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

/** Names the firm on a side of a case. */
export function FirmForm({ one, view, refused }: FirmFormProps) {
  const t = useT("advising");
  const form = useCaseForm(refused?.values.side === one.side ? refused : null, "firm");
  const field = (name: string, standing: string | null) => {
    const control = form.field(name, standing ?? "");
    return form.refused ? control : { ...control, id: `${one.side}-${control.id}` };
  };
  const { round, onSubmit } = useFreshForm(form.refused);
  return (
    <Disclosure key={round} summary={t(one.name ? "side.change" : "side.set")} open={form.refused}>
      <Form method="post" className="form" noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={form.summary} />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="side" value={one.side} />
        <TextField
          {...field(`${one.side}Name`, one.member ? null : one.name)}
          label={t("new.firm")}
          help={t("new.firmHelp")}
          maxLength={200}
          required
        />
        <TextField {...field("email", one.email)} type="email" label={t("new.email")} help={t("new.emailHelp")} />
        <SubmitButton variant="secondary" name="intent" value="firm">
          {t("side.setDo")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
