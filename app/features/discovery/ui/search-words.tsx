import { useFetcher, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "~/i18n/use-t";
import { SuggestInput, type Suggestion } from "~/ui/suggest-input";

interface Suggested extends Omit<Suggestion, "value" | "label"> {
  readonly label: string;
  readonly href: string;
}

const pause = 160;

/** The field for words, with categories and listings under it while one types; a plain field without scripts. */
export function SearchWords({ id, q }: { readonly id: string; readonly q: string }) {
  const t = useT("discovery");
  const navigate = useNavigate();
  const fetcher = useFetcher<{ suggestions: Suggested[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const found = fetcher.data?.suggestions ?? [];
  const ask = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim().length >= 2) timer.current = setTimeout(() => fetcher.load(`/sok/forslag?q=${encodeURIComponent(text)}`), pause);
  };
  return (
    <SuggestInput
      bare
      id={id}
      name="q"
      type="search"
      defaultValue={q}
      placeholder={t("placeholder")}
      suggestions={found.map((suggestion) => ({ ...suggestion, value: suggestion.label }))}
      onQuery={ask}
      onPick={({ id: picked }) => {
        const href = found.find((suggestion) => suggestion.id === picked)?.href;
        if (href) navigate(href);
      }}
    />
  );
}
