import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextField } from "~/ui/text-field";

interface PropertyFieldsProps {
  readonly direction: "out" | "in";
  /** Before the names of the fields: `has.`, or nothing. */
  readonly prefix?: string;
  readonly rows: number;
  readonly options: {
    /** Names of attributes to choose from while typing. */
    readonly attributes: readonly string[];
    readonly operators: readonly { readonly value: string; readonly label: string }[];
  };
  readonly of: (name: string) => {
    readonly id: string;
    readonly name: string;
    readonly defaultValue: string;
    readonly error: string | undefined;
  };
}

/** What a flow is like, or what a need asks for, a row each; folded away while there is nothing in it. */
export function PropertyFields({ direction, prefix = "", rows, options, of }: PropertyFieldsProps) {
  const t = useT("flows");
  const list = `${prefix.replace(".", "-")}attributes`;
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const open = numbers.some((at) =>
    ["attribute", "operator", "value"].some((name) => {
      const field = of(`${name}${at}`);
      return field.defaultValue !== "" || field.error !== undefined;
    }),
  );
  return (
    <Disclosure summary={t(`properties.${direction}`)} open={open}>
      <p className="small muted">{t(`properties.help.${direction}`)}</p>
      <datalist id={list}>
        {options.attributes.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {numbers.map((at) => (
        <div key={at} className="field-row mt-4" role="group" aria-label={t("properties.row", { number: at })}>
          <TextField
            {...of(`attribute${at}`)}
            label={t("properties.attribute")}
            list={list}
            autoComplete="off"
            hideMark
          />
          {direction === "in" && (
            <SelectField
              {...of(`operator${at}`)}
              label={t("properties.operator")}
              placeholder={t("field.choose")}
              options={options.operators}
              hideMark
            />
          )}
          <TextField {...of(`value${at}`)} label={t("properties.value")} maxLength={500} hideMark />
        </div>
      ))}
    </Disclosure>
  );
}
