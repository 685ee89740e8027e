import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { itemField } from "../drafting/form-values";
import { CpvField } from "./cpv-field";
import type { DraftFields } from "./draft-form";

export interface LotChoices {
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  readonly units: readonly { readonly value: string; readonly label: string }[];
  readonly municipalities: readonly { readonly value: string; readonly label: string }[];
}

export interface LotItemData {
  readonly key: string;
  /** What the chosen code stands for. */
  readonly cpvLabel: string | null;
}

function ItemCpv({ fields, item }: { readonly fields: DraftFields; readonly item: LotItemData }) {
  const t = useT("tenders");
  const { error, ...input } = fields.input(itemField(item.key, "cpv"));
  return (
    <CpvField
      {...input}
      error={error}
      label={t("field.item.cpv")}
      help={item.cpvLabel ?? t("field.item.cpv.help")}
      touch={fields.touch}
    />
  );
}

function ItemFields({
  fields,
  item,
  choices,
  number,
  removable,
}: {
  readonly fields: DraftFields;
  readonly item: LotItemData;
  readonly choices: LotChoices;
  readonly number: number;
  readonly removable: boolean;
}) {
  const t = useT("tenders");
  const input = (name: string) => fields.input(itemField(item.key, name));
  return (
    <fieldset className="lot-item">
      <legend>{t("lot.item", { number })}</legend>
      <TextField label={t("field.item.description")} {...input("description")} />
      <div className="field-row">
        <NumberField
          label={t("field.item.quantity")}
          help={t("field.item.quantity.help")}
          {...input("quantity")}
          unitChoice={{
            name: itemField(item.key, "unit"),
            label: t("field.item.unit"),
            options: [{ value: "", label: t("choose") }, ...choices.units],
            defaultValue: fields.value(itemField(item.key, "unit")),
          }}
        />
        <ItemCpv fields={fields} item={item} />
      </div>
      <div>
        <Button name="intent" value={`cpv:${item.key}`} variant="quiet" size="sm" icon="list">
          {t("lot.browse_cpv")}
        </Button>
      </div>
      <div className="field-row">
        <TextField label={t("field.item.place")} {...input("place")} />
        <SelectField
          label={t("field.item.municipality")}
          placeholder={t("choose")}
          options={choices.municipalities}
          {...input("municipality")}
        />
      </div>
      <div className="field-row">
        <DateField label={t("field.item.from")} {...input("from")} />
        <DateField label={t("field.item.until")} {...input("until")} />
      </div>
      {removable && (
        <Button name="intent" value={`remove_item:${item.key}`} variant="quiet" size="sm" icon="trash-2">
          {t("lot.remove_item", { number })}
        </Button>
      )}
    </fieldset>
  );
}

/** One lot: what it is, what the market is searched for, and its items. */
export function LotFields({
  fields,
  items,
  choices,
}: {
  readonly fields: DraftFields;
  readonly items: readonly LotItemData[];
  readonly choices: LotChoices;
}) {
  const t = useT("tenders");
  return (
    <>
      <TextField label={t("field.lot.title")} required {...fields.input("title")} />
      <TextAreaField label={t("field.lot.description")} rows={2} {...fields.input("description")} />
      <div className="field-row">
        <SelectField
          label={t("field.categoryCode")}
          help={t("field.categoryCode.help")}
          placeholder={t("choose")}
          options={choices.categories}
          {...fields.input("categoryCode")}
        />
        <NumberField label={t("field.value")} help={t("field.value.help")} unit="kr" {...fields.input("value")} />
      </div>
      {items.map((item, index) => (
        <ItemFields
          key={item.key}
          fields={fields}
          item={item}
          choices={choices}
          number={index + 1}
          removable={items.length > 1}
        />
      ))}
      <div>
        <Button name="intent" value="add_item" variant="secondary" size="sm" icon="plus">
          {t("lot.add_item")}
        </Button>
      </div>
    </>
  );
}
