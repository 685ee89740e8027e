import { Form } from "@remix-run/react";
import { PropertyFields } from "~/features/matching/ui/property-fields";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/choice-fields";
import { SubmitButton } from "~/ui/submit-button";
import { visitProperties } from "../visit-properties";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { FirmFields, firmFieldNames } from "../../firms/ui/firm-fields";

type Options = readonly { readonly value: string; readonly label: string }[];

export interface VisitFormProps {
  readonly id: string;
  readonly today: string;
  readonly problems: FormProblems;
  /** Names to choose from while typing. */
  readonly names: readonly string[];
  /** Firms that may be meant, where a name fits several. */
  readonly candidates: Options;
  /** Photos kept from a try that was refused. */
  readonly kept: readonly string[];
  readonly options: {
    readonly categories: readonly { readonly label: string; readonly options: Options }[];
    readonly units: Options;
    readonly periods: Options;
    readonly legal: Options;
    readonly municipalities: Options;
    readonly attributes: readonly string[];
    readonly operators: Options;
  };
}

const fieldOf = (problems: FormProblems) => (name: string) => ({
  id: name,
  name,
  defaultValue: problems.value(name),
  error: problems.error(name),
});

/** What makes a flow of a box: how much and of what. */
function FlowOfBox({
  box,
  problems,
  options,
}: Pick<VisitFormProps, "problems" | "options"> & { readonly box: "has" | "needs" }) {
  const t = useT("flows");
  const of = (name: string) => fieldOf(problems)(`${box}.${name}`);
  const open = [
    "categoryCode",
    "amount",
    "title",
    "legalStatus",
    "wasteCode",
    "attribute1",
    "operator1",
    "value1",
  ].some((name) => problems.value(`${box}.${name}`) !== "" || problems.error(`${box}.${name}`) !== undefined);
  return (
    <Disclosure summary={t(`visit.flow.${box}`)} open={open}>
      <div className="form">
        <TextField {...of("title")} label={t("field.title")} help={t("visit.flow.titleHelp")} maxLength={160} />
        <SelectField
          {...of("categoryCode")}
          label={t("field.category")}
          placeholder={t("field.choose")}
          options={options.categories}
        />
        <NumberField
          {...of("amount")}
          label={t("field.amount")}
          unitChoice={{
            name: `${box}.unit`,
            label: t("field.unit"),
            options: [{ value: "", label: t("field.unit") }, ...options.units],
            defaultValue: problems.value(`${box}.unit`, "tonne"),
          }}
        />
        <SelectField
          {...of("per")}
          label={t("field.per")}
          defaultValue={problems.value(`${box}.per`, "month")}
          options={options.periods}
        />
        {box === "has" && (
          <>
            <SelectField
              {...of("legalStatus")}
              label={t("field.legal")}
              placeholder={t("field.choose")}
              options={options.legal}
            />
            <TextField {...of("wasteCode")} label={t("field.wasteCode")} inputMode="numeric" />
          </>
        )}
        <PropertyFields
          direction={box === "has" ? "out" : "in"}
          prefix={`${box}.`}
          rows={visitProperties}
          options={options}
          of={of}
        />
      </div>
    </Disclosure>
  );
}

function WhichFirm({ problems, names, candidates, options }: VisitFormProps) {
  const t = useT("flows");
  const of = fieldOf(problems);
  return (
    <>
      <TextField
        {...of("firm")}
        label={t("visit.firm")}
        help={t("visit.firmHelp")}
        list="firms"
        autoComplete="off"
        maxLength={160}
        required
      />
      <datalist id="firms">
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {candidates.length > 0 && (
        <RadioGroup
          id="firmId"
          name="firmId"
          label={t("visit.which")}
          choices={[...candidates, { value: "new", label: t("visit.newFirm") }]}
          defaultValue={problems.value("firmId")}
          required
        />
      )}
      <Disclosure
        summary={t("visit.firmMore")}
        open={firmFieldNames.some((name) => problems.value(name) !== "" || problems.error(name))}
      >
        <div className="form">
          <FirmFields problems={problems} municipalities={options.municipalities} />
        </div>
      </Disclosure>
    </>
  );
}

/** The one-minute form: whom, what they have, what they need, and a photo; the rest can wait. */
export function VisitForm(props: VisitFormProps) {
  const t = useT("flows");
  const { id, today, problems, kept, options } = props;
  const of = fieldOf(problems);
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="id" value={problems.value("id", id)} />
      {kept.map((photo) => (
        <input key={photo} type="hidden" name="photos" value={photo} />
      ))}
      <WhichFirm {...props} />
      <TextAreaField {...of("has")} label={t("visit.has")} rows={2} />
      <FlowOfBox box="has" problems={problems} options={options} />
      <TextAreaField {...of("needs")} label={t("visit.needs")} rows={2} />
      <FlowOfBox box="needs" problems={problems} options={options} />
      <TextAreaField {...of("wishes")} label={t("visit.wishes")} rows={2} />
      <FileField
        id="photo"
        name="photo"
        label={t("visit.photo")}
        help={kept.length > 0 ? t("visit.photosKept", { count: kept.length }) : undefined}
        error={problems.error("photo")}
        icon="camera"
        accept="image/*"
        capture="environment"
        multiple
      />
      <DateField {...of("followUpOn")} label={t("visit.followUp")} help={t("visit.followUpHelp")} />
      <DateField
        {...of("visitedOn")}
        label={t("visit.on")}
        defaultValue={problems.value("visitedOn", today)}
        max={today}
      />
      <p className="small muted">{t("visit.mark")}</p>
      <div className="form-end">
        <SubmitButton busyLabel={t("saving")}>{t("visit.save")}</SubmitButton>
      </div>
    </Form>
  );
}
