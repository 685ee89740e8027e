import { useT } from "~/i18n/use-t";
import { Chip, Chips, RemovableChip } from "./chip";
import { Checkbox, CheckboxGroup, ChoiceCards, ChoiceChips } from "./choice-fields";
import { CategoryIcon } from "./category-art";
import { ErrorSummary } from "./error-summary";
import { FacetGroup } from "./facet";
import { FileField } from "./file-field";
import { Finder } from "./finder";
import { NumberField } from "./number-field";
import { SaveState } from "./save-state";
import { Stepper } from "./stepper";
import { StyleguideSection } from "./styleguide-section";
import { Segmented } from "./tabs";
import { DateField, PasswordField, SelectField, TextAreaField, TextField } from "./text-field";

function Fields() {
  const t = useT("styleguide");
  return (
    <div className="form">
      <ErrorSummary errors={[{ id: "sg-org", message: t("orgNumber_error") }]} />
      <div className="field-row">
        <TextField label={t("length")} help={t("length_help")} name="length" defaultValue="9,0" required />
        <TextField
          id="sg-org"
          label={t("orgNumber")}
          name="org"
          defaultValue="000000-000"
          error={t("orgNumber_error")}
        />
        <SelectField
          label={t("unit")}
          name="unit"
          options={[
            { value: "pcs", label: t("pieces") },
            { value: "pallets", label: t("pallets") },
          ]}
        />
      </div>
      <div className="field-row">
        <NumberField
          label={t("amount")}
          name="amount"
          defaultValue="48"
          large
          unitChoice={{
            name: "amountUnit",
            label: t("unit"),
            options: [
              { value: "pcs", label: t("pieces") },
              { value: "m2", label: "m²" },
            ],
          }}
        />
        <NumberField label={t("length")} name="mm" defaultValue="1 250,5" unit="mm" optional />
        <DateField label={t("from")} name="from" defaultValue="2026-12-01" />
      </div>
      <TextAreaField label={t("description")} name="description" maxLength={40} defaultValue={t("mash")} />
      <PasswordField label={t("password")} name="password" autoComplete="off" required />
    </div>
  );
}

function Choices() {
  const t = useT("styleguide");
  return (
    <div className="form">
      <ChoiceCards
        label={t("supply")}
        name="supply"
        defaultValue="once"
        choices={[
          { value: "once", label: t("once"), help: t("once_help") },
          { value: "recurring", label: t("recurring"), help: t("recurring_help") },
        ]}
      />
      <ChoiceChips
        label={t("substances")}
        help={t("dontKnow_help")}
        name="substances"
        defaultValue="unknown"
        choices={[
          { value: "yes", label: t("papers") },
          { value: "no", label: t("nothing") },
          { value: "unknown", label: t("dontKnow") },
        ]}
      />
      <CheckboxGroup
        inline
        label={t("transport")}
        name="transport"
        defaultValue={["pick-up"]}
        choices={[
          { value: "pick-up", label: t("pickUp") },
          { value: "deliver", label: t("deliver") },
        ]}
      />
      <Checkbox label={t("roughly")} name="roughly" defaultChecked />
      <Checkbox label={t("notify")} name="notify" asSwitch defaultChecked />
      <FileField
        label={t("photos")}
        help={t("photos_help")}
        name="photos"
        accept="image/*"
        multiple
        icon="image-plus"
      />
    </div>
  );
}

function Finding() {
  const t = useT("styleguide");
  return (
    <>
      <Finder
        action="#"
        label={t("search")}
        submitLabel={t("search")}
        fields={[
          {
            name: "q",
            label: t("what"),
            renderControl: (id) => <input id={id} name="q" type="search" placeholder={t("what_eg")} />,
          },
          {
            name: "where",
            label: t("where"),
            renderControl: (id) => <input id={id} name="where" defaultValue={t("where_eg")} />,
          },
        ]}
      />
      <Chips label={t("chosen")}>
        <RemovableChip label={t("reuse")} removeHref="#r3" />
        <RemovableChip label={t("repair")} removeHref="#r4" />
        <Chip href="#bevaka" icon="bell-plus" add>
          {t("watch")}
        </Chip>
      </Chips>
      <div className="grid-3">
        <FacetGroup
          name="material"
          legend={t("material")}
          open
          options={[
            {
              value: "furniture",
              leading: <CategoryIcon code="furniture" size="sm" />,
              label: t("furniture"),
              count: "52",
              share: 1,
              checked: true,
            },
            {
              value: "building",
              leading: <CategoryIcon code="building" size="sm" />,
              label: t("building"),
              count: "41",
              share: 0.79,
            },
            { value: "it", leading: <CategoryIcon code="it" size="sm" />, label: t("it"), count: "28", share: 0.54 },
          ]}
        />
        <div>
          <Segmented
            label={t("view")}
            items={[
              { href: "#lista", label: t("list"), icon: "layout-grid", current: true },
              { href: "#karta", label: t("map"), icon: "map" },
            ]}
          />
        </div>
      </div>
    </>
  );
}

/** Fields, choices and search. */
export function StyleguideForms() {
  const t = useT("styleguide");
  return (
    <>
      <StyleguideSection title={t("forms")} text={t("forms_text")}>
        <div className="row row--between">
          <SaveState state="saved" text={t("saved")} />
        </div>
        <Stepper
          steps={[
            { key: "1", label: t("step1"), state: "done", href: "#steg-1" },
            { key: "2", label: t("step2"), state: "done", href: "#steg-2" },
            { key: "3", label: t("step3"), state: "now" },
            { key: "4", label: t("step4"), state: "todo" },
            { key: "5", label: t("step5"), state: "todo" },
          ]}
        />
        <Fields />
        <Choices />
      </StyleguideSection>
      <StyleguideSection title={t("finding")} text={t("finding_text")}>
        <Finding />
      </StyleguideSection>
    </>
  );
}
