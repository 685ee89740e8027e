import { createHash } from "node:crypto";
import type { SearchDocument, SearchSource, SearchTerms } from "./document";
import { indexVersion } from "./index-definition";
import { textTerms } from "./language/analyse";
import { fold } from "./language/tokenize";

const longestBody = 600;

const unique = (terms: Iterable<string>): string[] => [...new Set(terms)];

/** A term may stand in several lists: what the title says and the category confirms counts more than either. */
function termsOf({ title, description, reference, externalReference, texts }: SearchSource): SearchTerms {
  const heading = textTerms(title);
  const labels = textTerms(texts.labels);
  const attributes = textTerms(texts.attributes);
  const names = textTerms(texts.names);
  const body = textTerms(description, longestBody);
  const hints = textTerms(texts.hints);
  return {
    title: unique([...heading.words, ...textTerms(`${reference} ${externalReference ?? ""}`).words]),
    meanings: heading.meanings,
    about: unique([
      ...labels.words,
      ...labels.meanings,
      ...labels.parts,
      ...attributes.words,
      ...attributes.meanings,
      ...names.words,
      ...heading.parts,
    ]),
    body: body.words,
    hints: unique([...hints.words, ...hints.meanings, ...body.meanings]),
    folded: unique(
      [...heading.words, ...heading.meanings, ...labels.words, ...names.words]
        .filter((term) => /[åäö]/.test(term))
        .map(fold),
    ),
  };
}

/** Index side: the document with its analysed texts. Pure; the same source gives the same document. */
export function buildDocument(source: SearchSource): SearchDocument {
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([indexVersion, source]))
    .digest("base64url")
    .slice(0, 22);
  return { ...source, terms: termsOf(source), fingerprint };
}
