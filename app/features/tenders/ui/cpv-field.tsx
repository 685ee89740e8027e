import { useFetcher } from "@remix-run/react";
import { Field } from "~/ui/field";
import { SuggestInput } from "~/ui/suggest-input";

interface CpvSuggestions {
  readonly suggestions: readonly {
    readonly id: string;
    readonly value: string;
    readonly label: string;
    readonly note: string;
  }[];
}

interface CpvFieldProps {
  readonly label: string;
  readonly help: string;
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Told when a code is chosen or the field is left, for forms that save themselves. */
  readonly touch?: () => void;
}

/** A code with suggestions for words or first digits while one types. */
export function CpvField({ label, help, id, name, defaultValue, error, required, touch }: CpvFieldProps) {
  const fetcher = useFetcher<CpvSuggestions>();
  return (
    <Field label={label} help={help} id={id} required={required} {...(error ? { error } : {})}>
      {(aria) => (
        <SuggestInput
          {...aria}
          name={name}
          defaultValue={defaultValue}
          suggestions={fetcher.data?.suggestions ?? []}
          // Words on the way to a code are no code: saved when one is chosen or the field is left.
          data-autosave="off"
          onBlur={touch}
          onPick={touch}
          onQuery={(text) => text.length > 1 && fetcher.load(`/upphandla/cpv?q=${encodeURIComponent(text)}`)}
        />
      )}
    </Field>
  );
}
