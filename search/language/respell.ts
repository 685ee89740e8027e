import { analyseWord } from "./analyse";
import { completions, correctByLexicon } from "./correct";
import { tokenize } from "./tokenize";

/** The text with words outside the lexicon put as they were likely meant; null when nothing is likely misspelt. */
export function respell(text: string): string | null {
  let changed = false;
  let result = "";
  let from = 0;
  for (const token of tokenize(text, 24)) {
    if (token.start < from) continue;
    const meant =
      analyseWord(token).known || completions(token.word, 1).length > 0
        ? undefined
        : correctByLexicon(token.word, 1)[0]?.word;
    result += text.slice(from, token.start) + (meant ?? text.slice(token.start, token.end));
    from = token.end;
    changed ||= meant !== undefined;
  }
  return changed ? result + text.slice(from) : null;
}
