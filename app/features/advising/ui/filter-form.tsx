import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import type { Option } from "~/ui/inputs";
import { SelectField } from "~/ui/text-field";

/** What a page is narrowed to; its address is the choice, and another address fills the form anew. */
export function FilterForm({
  chosen,
  show,
  children,
}: {
  readonly chosen: object;
  readonly show: string;
  readonly children: ReactNode;
}) {
  return (
    <Form method="get" className="bfilter no-print" key={JSON.stringify(chosen)}>
      {children}
      <Button variant="secondary">{show}</Button>
    </Form>
  );
}

/** One choice of it; nothing chosen is everything. */
export function FilterSelect({
  name,
  label,
  everything,
  chosen,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly everything: string;
  readonly chosen: string | null;
  readonly options: readonly Option[];
}) {
  return (
    <SelectField name={name} label={label} placeholder={everything} defaultValue={chosen ?? ""} options={options} />
  );
}
