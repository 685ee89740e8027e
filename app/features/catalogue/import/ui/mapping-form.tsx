import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

export interface MappedColumn {
  readonly heading: string;
  readonly example: string;
  /** Name of the chosen column, empty when it is skipped. */
  readonly chosen: string;
  readonly error?: string | undefined;
}

interface MappingFormProps {
  readonly columns: readonly MappedColumn[];
  /** Names of every column there is. */
  readonly names: readonly string[];
  readonly open: boolean;
}

const listId = "import-columns";

/** What each column of the file is, by name: one shared list of suggestions keeps a page of many columns light. */
export function MappingForm({ columns, names, open }: MappingFormProps) {
  const t = useT("imports");
  const skipped = columns.filter(({ chosen }) => chosen === "").length;
  return (
    <Disclosure
      open={open}
      summary={`${t("columns.title")}: ${skipped > 0 ? t("columns.skipped", { count: skipped }) : t("columns.all")}`}
    >
      <Form method="post" className="form" noValidate>
        <p className="muted">{t("columns.text")}</p>
        <datalist id={listId}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <div className="grid-2">
          {columns.map(({ heading, example, chosen, error }, index) => (
            <TextField
              key={`${index} ${heading}`}
              id={`column-${index}`}
              name={`column-${index}`}
              label={t("columns.for", { heading: heading || t("columns.unnamed", { number: index + 1 }) })}
              help={example ? t("columns.example", { text: example }) : undefined}
              defaultValue={chosen}
              error={error}
              list={listId}
              autoComplete="off"
              hideMark
            />
          ))}
        </div>
        <div className="form-end">
          <SubmitButton variant="secondary" name="intent" value="map" busyLabel={t("columns.busy")}>
            {t("columns.submit")}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
