import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { CheckboxGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField, TextField } from "~/ui/text-field";

export interface AwardFormProps {
  /** Lots not awarded yet. */
  readonly lots: readonly { readonly key: string; readonly title: string }[];
  readonly today: string;
  readonly problems: FormProblems;
  /** The boxes that were ticked when the form came back. */
  readonly chosen: readonly string[];
}

const otherRows = [0, 1, 2, 3, 4] as const;

function Bidders({ problems }: { readonly problems: FormProblems }) {
  const t = useT("contracts");
  return (
    <fieldset>
      <legend>{t("award.bidders")}</legend>
      <p className="small muted">{t("award.biddersHelp")}</p>
      {otherRows.map((index) => {
        const name = `bidder.${index}.Name`;
        const number = `bidder.${index}.Number`;
        return (
          <div className="field-row" key={index}>
            <TextField
              id={name}
              name={name}
              label={t("award.bidderName", { number: index + 1 })}
              maxLength={200}
              defaultValue={problems.value(name)}
              error={problems.error(name)}
              hideMark
            />
            <TextField
              id={number}
              name={number}
              inputMode="numeric"
              label={t("award.bidderNumber", { number: index + 1 })}
              defaultValue={problems.value(number)}
              error={problems.error(number)}
              hideMark
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** Who won, at what value, why, and from when until when. */
export function AwardForm({ lots, today, problems, chosen }: AwardFormProps) {
  const t = useT("contracts");
  const field = (name: string, fallback = "") => ({
    id: name,
    name,
    defaultValue: problems.value(name, fallback),
    error: problems.error(name),
    required: true,
  });
  return (
    <Form method="post" className="form form--wide" noValidate>
      <ErrorSummary errors={problems.summary} />
      <Banner>{t("award.law")}</Banner>
      {lots.length > 1 && (
        <CheckboxGroup
          id="lots"
          name="lots"
          label={t("award.lots")}
          help={t("award.allLots")}
          choices={lots.map(({ key, title }) => ({ value: key, label: title }))}
          defaultValue={chosen}
          error={problems.error("lots")}
        />
      )}
      <div className="field-row">
        <TextField {...field("supplierName")} label={t("award.supplierName")} maxLength={200} />
        <TextField {...field("supplierNumber")} label={t("award.supplierNumber")} inputMode="numeric" />
      </div>
      <NumberField {...field("value")} label={t("award.value")} unit="kr" />
      <div className="field-row">
        <DateField {...field("awardedOn", today)} label={t("award.awardedOn")} />
        <DateField {...field("startsOn")} label={t("award.startsOn")} />
        <DateField {...field("endsOn")} label={t("award.endsOn")} />
      </div>
      <TextAreaField
        {...field("reasons")}
        label={t("award.reasons")}
        help={t("award.reasonsHelp")}
        rows={6}
        maxLength={10_000}
      />
      <Bidders problems={problems} />
      <div className="form-end">
        <SubmitButton>{t("award.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
