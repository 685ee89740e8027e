import { lemmasOf } from "./inflect";
import { linkingForms, opaqueCompounds } from "./lexicon-words";

export interface Compound {
  /** Base forms of the parts before the head, first to last. */
  readonly modifiers: readonly string[];
  /** Base form of the last part: what kind of thing it is. */
  readonly head: string;
  /** The whole in its base form: `kontorsstolarna` → `kontorsstol`. */
  readonly lemma: string;
}

const shortestHead = 3;
const shortestModifier = 2;
/** A head this long is believed also behind a part that the lexicon does not know (`kinnarpsstol`, `björkparkett`). */
const tellingHead = 4;

/** Base form of a part that stands before another: as it is, with a linking s, or with the a or e that compounds drop. */
function modifierOf(part: string): string | null {
  const linked = linkingForms[part];
  if (linked) return linked;
  if (part.length < 3) return null;
  const exact = lemmasOf(part)[0];
  if (exact) return exact;
  if (part.endsWith("s")) {
    const bare = lemmasOf(part.slice(0, -1))[0];
    if (bare) return bare;
  }
  return lemmasOf(`${part}a`).includes(`${part}a`)
    ? `${part}a`
    : lemmasOf(`${part}e`).includes(`${part}e`)
      ? `${part}e`
      : null;
}

const modifiersOf = new Map<string, readonly string[] | null>();

/** The parts before the head, in as few pieces as possible; null when some piece is no known word. */
function splitModifiers(text: string, depth: number): readonly string[] | null {
  const whole = modifierOf(text);
  if (whole) return [whole];
  if (depth === 0 || text.length < 2 * shortestModifier) return null;
  const known = modifiersOf.get(text);
  if (known !== undefined) return known;
  let best: readonly string[] | null = null;
  for (let cut = shortestModifier; cut <= text.length - shortestModifier; cut++) {
    const first = modifierOf(text.slice(0, cut));
    const rest = first ? splitModifiers(text.slice(cut), depth - 1) : null;
    if (first && rest && (!best || rest.length + 1 < best.length)) best = [first, ...rest];
  }
  if (modifiersOf.size > 20_000) modifiersOf.clear();
  modifiersOf.set(text, best);
  return best;
}

/** Takes a word apart at one place; null when the two sides are not known words. */
function splitAt(word: string, cut: number): Compound | null {
  const tail = word.slice(cut);
  const head = lemmasOf(tail)[0];
  if (!head) return null;
  const front = word.slice(0, cut);
  // Three equal letters in a row are written as two: glas + skiva, but tak + krona; tull + lager → tullager.
  const fronts = front.at(-1) === tail[0] || front.length < 3 ? [front] : [front, front + tail[0]];
  for (const candidate of fronts) {
    const modifiers = splitModifiers(candidate, 2);
    if (modifiers) return { modifiers, head, lemma: front + head };
  }
  return null;
}

const analysed = new Map<string, Compound | null>();

/**
 * Takes a Swedish compound apart into words of the lexicon, as few as possible; among equals the longest first part wins
 * (`limträbalk` → limträ + balk, not lim + träbalk). Null when it is no compound of known words.
 */
export function splitCompound(word: string): Compound | null {
  if (word.length < shortestModifier + shortestHead || /\d/.test(word) || opaqueCompounds.has(word)) return null;
  const known = analysed.get(word);
  if (known !== undefined) return known;
  let best: Compound | null = null;
  for (let cut = shortestModifier; cut <= word.length - shortestHead; cut++) {
    const found = splitAt(word, cut);
    if (found && (!best || found.modifiers.length <= best.modifiers.length)) best = found;
  }
  best ??= knownHead(word);
  if (analysed.size > 50_000) analysed.clear();
  analysed.set(word, best);
  return best;
}

function knownHead(word: string): Compound | null {
  for (let cut = shortestHead; cut <= word.length - tellingHead; cut++) {
    const head = lemmasOf(word.slice(cut))[0];
    if (head && head.length >= tellingHead) return { modifiers: [], head, lemma: word.slice(0, cut) + head };
  }
  return null;
}
