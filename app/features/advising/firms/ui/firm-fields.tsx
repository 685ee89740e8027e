import { industryRevisions } from "~/features/reference/industry-revision";
import { useT } from "~/i18n/use-t";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { DateField, SelectField, TextField } from "~/ui/text-field";

/** Fields of what is known of a firm beside its name. */
export const firmFieldNames = [
  "organizationNumber",
  "contactName",
  "contactEmail",
  "contactPhone",
  "address",
  "municipalityCode",
  "employees",
  "industryCodes",
  "industryRevision",
] as const;

export interface FirmFieldsProps {
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
  /** What is kept; nothing on a visit, where only what is new is written. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Classes of size, for a firm of which no number of employees is known; nothing on a visit. */
  readonly sizes?: readonly Option[];
}

/** What a firm is and whom one talks to there. On a visit the codes are dated by the visit. */
export function FirmFields({ problems, municipalities, kept, sizes }: FirmFieldsProps) {
  const t = useT("flows");
  const of = (name: string) => ({
    id: name,
    name,
    defaultValue: problems.value(name, kept?.[name] ?? ""),
    error: problems.error(name),
  });
  return (
    <>
      <TextField {...of("organizationNumber")} label={t("firm.number")} inputMode="numeric" maxLength={20} />
      <TextField {...of("contactName")} label={t("firm.contactRole")} maxLength={120} />
      <TextField {...of("contactEmail")} label={t("firm.email")} type="email" maxLength={200} />
      <TextField {...of("contactPhone")} label={t("firm.phone")} type="tel" maxLength={40} />
      <TextField {...of("address")} label={t("firm.address")} maxLength={200} />
      <SelectField
        {...of("municipalityCode")}
        label={t("field.municipality")}
        placeholder={t("field.choose")}
        options={municipalities}
      />
      <TextField {...of("employees")} label={t("firm.employees")} inputMode="numeric" maxLength={7} />
      {sizes && (
        <SelectField
          {...of("sizeClass")}
          label={t("firm.size")}
          help={t("firm.sizeHelp")}
          placeholder={t("firm.revisionUnknown")}
          options={sizes}
        />
      )}
      <TextField
        {...of("industryCodes")}
        label={t("firm.industry")}
        help={t("firm.industryHelp")}
        inputMode="decimal"
      />
      <SelectField
        {...of("industryRevision")}
        label={t("firm.revision")}
        placeholder={t("firm.revisionUnknown")}
        options={industryRevisions.map((value) => ({ value, label: t(`revision.${value}`) }))}
      />
      {kept && <DateField {...of("industryOn")} label={t("firm.industryOn")} />}
    </>
  );
}
