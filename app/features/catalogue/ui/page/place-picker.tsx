import { Form, useSubmit } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";

export interface PlacePickerProps {
  /** Chosen municipality; empty = the own site, or none. */
  readonly chosen: string;
  readonly places: readonly { readonly value: string; readonly label: string }[];
  /** The own organization's site, which counts when nothing else is chosen. */
  readonly ownSite: string | null;
}

/** Where distances are counted from. Remembered for next time; a plain form that sends itself where scripts run. */
export function PlacePicker({ chosen, places, ownSite }: PlacePickerProps) {
  const t = useT("listing");
  const submit = useSubmit();
  return (
    <Form
      method="get"
      className="from-place"
      preventScrollReset
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      <label htmlFor="fran">{t("place.from")}</label>
      <div className="field-line">
        <select id="fran" name="fran" className="select" key={chosen} defaultValue={chosen}>
          <option value="">{ownSite ?? t("place.choose")}</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button variant="secondary">{t("place.count")}</Button>
      </div>
    </Form>
  );
}
