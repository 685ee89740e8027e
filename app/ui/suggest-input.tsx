import { useId, useState, type InputHTMLAttributes, type KeyboardEvent, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { TextInput } from "./inputs";

export interface Suggestion {
  readonly id: string;
  /** What goes into the field when it is chosen. */
  readonly value: string;
  readonly label: ReactNode;
  readonly note?: string;
  readonly count?: string;
  readonly leading?: ReactNode;
}

type Bare = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value" | "list">;

export interface SuggestInputProps extends Bare {
  readonly suggestions: readonly Suggestion[];
  readonly onQuery: (text: string) => void;
  readonly onPick?: (suggestion: Suggestion) => void;
  /** Drops the frame of the field, for use inside `Finder`. */
  readonly bare?: boolean;
}

function OptionList({
  id,
  suggestions,
  active,
  pick,
}: {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly pick: (suggestion: Suggestion) => void;
}) {
  return (
    <ul className="combo__list" role="listbox" id={id}>
      {suggestions.map((suggestion, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are heard by the input, which keeps the focus
        <li
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => pick(suggestion)}
        >
          {suggestion.leading ?? <span />}
          <span>
            {suggestion.label}
            {suggestion.note && <small>{suggestion.note}</small>}
          </span>
          {suggestion.count && <span className="n">{suggestion.count}</span>}
        </li>
      ))}
    </ul>
  );
}

/**
 * A text field with suggestions under it. The page owns the suggestions and fetches them in `onQuery`; without
 * JavaScript it is a text field. Arrows choose, Enter takes, Escape closes.
 */
export function SuggestInput({ suggestions, onQuery, onPick, bare, defaultValue, ...rest }: SuggestInputProps) {
  const t = useT("ui");
  const listId = useId();
  const [value, setValue] = useState(String(defaultValue ?? ""));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && suggestions.length > 0;

  const pick = (suggestion: Suggestion) => {
    setValue(suggestion.value);
    setOpen(false);
    setActive(-1);
    onPick?.(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    rest.onKeyDown?.(event);
    const chosen = suggestions[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + suggestions.length + 1) % (suggestions.length + 1) || (step > 0 ? 0 : -1));
    } else if (event.key === "Enter" && shown && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === "Escape") {
      setOpen(false);
    }
  };
  return (
    <div className="combo">
      <TextInput
        {...rest}
        className={bare ? "combo__bare" : rest.className}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        value={value}
        onChange={(event) => {
          setValue(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          setOpen(false);
          rest.onBlur?.(event);
        }}
      />
      {shown && <OptionList id={listId} suggestions={suggestions} active={active} pick={pick} />}
      <span className="vh" role="status">
        {shown ? t("suggestions", { count: suggestions.length }) : ""}
      </span>
    </div>
  );
}
