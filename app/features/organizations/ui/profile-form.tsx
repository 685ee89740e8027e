import { Form } from "@remix-run/react";
import { industryRevisions } from "~/features/reference/industry-revision";
import { useT, useTCode } from "~/i18n/use-t";
import { ChoiceChips, type Choice } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { sizeClasses } from "../size-class";

export interface ProfileFormProps {
  readonly profile: {
    readonly name: string;
    readonly version: number;
    /** Null for a sole trader, whose VAT number is shown to nobody. */
    readonly number: string | null;
    readonly vatNumber: string | null;
    readonly sniCodes: readonly string[];
    readonly sniRevision: string | null;
    readonly sniOn: string | null;
    readonly sizeClass: string | null;
    readonly website: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly contactRole: string | null;
    readonly about: string;
    readonly takesIn: string;
    readonly services: string;
    readonly takesInCategories: readonly string[];
    readonly serviceCategories: readonly string[];
  };
  /** The activity codes with their names. */
  readonly activities: readonly string[];
  readonly problems: FormProblems;
  /** What was sent and refused, for the fields of several values. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | null | undefined;
  readonly materials: readonly Choice[];
  readonly services: readonly Choice[];
}

const many = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

type OwnField = (
  name: string,
  stored: string | null,
) => { readonly id: string; readonly name: string; readonly defaultValue: string; readonly error: string | undefined };

/** How large it is and what it does: codes, the list they are of, and the day on which it was so. */
function TradeFields({
  profile,
  activities,
  field,
}: Pick<ProfileFormProps, "profile" | "activities"> & { readonly field: OwnField }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  return (
    <>
      <SelectField
        {...field("sizeClass", profile.sizeClass)}
        label={t("size")}
        placeholder={t("notStated")}
        options={sizeClasses.map((value) => ({ value, label: code(`size.${value}`) }))}
        optional
      />
      <TextField
        {...field("sniCodes", profile.sniCodes.join(", "))}
        label={t("sni")}
        help={t("sniHelp")}
        maxLength={120}
        optional
      />
      {activities.length > 0 && <p className="small muted">{activities.join(", ")}</p>}
      <div className="field-row">
        <SelectField
          {...field("sniRevision", profile.sniRevision)}
          label={t("sniRevision")}
          help={t("sniRevisionHelp")}
          placeholder={t("notStated")}
          options={industryRevisions.map((value) => ({ value, label: code(`sni.${value}`) }))}
          optional
        />
        <DateField {...field("sniOn", profile.sniOn)} label={t("sniOn")} help={t("sniOnHelp")} optional />
      </div>
    </>
  );
}

/** Everything the organization says about itself, in one column. */
export function ProfileForm({ profile, activities, problems, typed, materials, services }: ProfileFormProps) {
  const t = useT("organizations");
  const field = (name: string, stored: string | null) => ({
    id: name,
    name,
    defaultValue: problems.value(name, stored ?? ""),
    error: problems.error(name),
  });
  const chosen = (name: string, stored: readonly string[]) => (typed ? many(typed[name]) : stored);
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="version" value={profile.version} />
      <TextField {...field("name", profile.name)} label={t("name")} maxLength={200} required hideMark />
      <TextAreaField
        {...field("about", profile.about)}
        label={t("profile.about")}
        help={t("profile.aboutHelp")}
        rows={5}
        maxLength={4000}
        optional
      />
      <ChoiceChips
        id="takesInCategories"
        name="takesInCategories"
        label={t("profile.takesInCategories")}
        error={problems.error("takesInCategories")}
        choices={materials}
        defaultValue={chosen("takesInCategories", profile.takesInCategories)}
        multiple
        optional
      />
      <TextAreaField
        {...field("takesIn", profile.takesIn)}
        label={t("profile.takesIn")}
        help={t("profile.takesInHelp")}
        maxLength={4000}
        optional
      />
      <ChoiceChips
        id="serviceCategories"
        name="serviceCategories"
        label={t("profile.serviceCategories")}
        error={problems.error("serviceCategories")}
        choices={services}
        defaultValue={chosen("serviceCategories", profile.serviceCategories)}
        multiple
        optional
      />
      <TextAreaField
        {...field("services", profile.services)}
        label={t("profile.services")}
        help={t("profile.servicesHelp")}
        maxLength={4000}
        optional
      />
      <h2 className="mt-4">{t("profile.contact")}</h2>
      <TextField
        {...field("contactRole", profile.contactRole)}
        label={t("contactRole")}
        help={t("contactRoleHelp")}
        maxLength={80}
        optional
      />
      <div className="field-row">
        <TextField {...field("phone", profile.phone)} type="tel" label={t("profile.phone")} maxLength={40} optional />
        <TextField
          {...field("email", profile.email)}
          type="email"
          label={t("profile.email")}
          maxLength={200}
          optional
        />
      </div>
      <p className="help">{t("profile.emailHelp")}</p>
      <TextField
        {...field("website", profile.website)}
        label={t("profile.website")}
        inputMode="url"
        maxLength={200}
        optional
      />
      <h2 className="mt-4">{t("profile.basics")}</h2>
      {profile.number === null ? (
        <p className="muted">{t("vatHidden")}</p>
      ) : (
        <TextField
          {...field("vatNumber", profile.vatNumber)}
          label={t("vat")}
          help={t("vatHelp")}
          maxLength={30}
          optional
        />
      )}
      <TradeFields profile={profile} activities={activities} field={field} />
      <div className="form-end">
        <SubmitButton>{t("profile.save")}</SubmitButton>
      </div>
    </Form>
  );
}
