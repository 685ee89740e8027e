import { useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { SuggestInput, type Suggestion } from "~/ui/suggest-input";

interface Suggested extends Omit<Suggestion, "value" | "label"> {
  readonly label: string;
  readonly href: string;
}

const pause = 160;

/**
 * Grows when the words of the address change other than by typing (back, a link): the field then starts over with them. While
 * somebody is in the field it is left alone, because the answer is then older than what stands there.
 */
function useVersion(id: string, q: string): number {
  const [shown, setShown] = useState({ q, version: 0 });
  useEffect(() => {
    const writing = document.activeElement?.id === id;
    setShown((before) => (before.q === q ? before : { q, version: writing ? before.version : before.version + 1 }));
  }, [id, q]);
  return shown.version;
}

/**
 * What the words so far suggest. Asked for outside the router: a question given up while the router still learns of the
 * address would leave it unable to find that address again.
 */
function useSuggested(): { readonly found: readonly Suggested[]; readonly ask: (text: string) => void } {
  const [found, setFound] = useState<readonly Suggested[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef<AbortController>();
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    asked.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);
  const load = async (text: string) => {
    const { signal } = (asked.current = new AbortController());
    try {
      const answer = await fetch(`/sok/forslag?q=${encodeURIComponent(text)}`, { signal });
      const { suggestions } = (await answer.json()) as { suggestions?: Suggested[] };
      if (!signal.aborted) setFound(suggestions ?? []);
    } catch {
      // Given up for a newer question, or no network: the field works without suggestions.
    }
  };
  const ask = (text: string) => {
    stop();
    if (text.trim().length >= 2) timer.current = setTimeout(() => void load(text), pause);
  };
  return { found, ask };
}

/** The field for words, with categories and listings under it while one types; a plain field without scripts. */
export function SearchWords({ id, q }: { readonly id: string; readonly q: string }) {
  const t = useT("discovery");
  const navigate = useNavigate();
  const { found, ask } = useSuggested();
  const version = useVersion(id, q);
  return (
    <SuggestInput
      key={version}
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
