import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { readFact, type TypedFact } from "~/features/organizations/facts/read-fact";
import { isUnknown, type AttributeDefinition, type AttributeValue } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { describeFault } from "~/features/reference/format-attribute";
import { parseAttribute } from "~/features/reference/parse-attribute";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { factKey, type AskedFact } from "./market-question";

/** One answer as it was given and as it becomes a claim. */
export interface ReadAnswer {
  readonly subjectId: string;
  readonly fact: AskedFact;
  readonly value: AttributeValue;
}

/** What stands in the form: `<subject id>.<fact key>`, for example `0190….offer.warranty_months`. */
export const answerField = (subjectId: string, fact: AskedFact): string => `${subjectId}.${factKey(fact)}`;

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

const listOf = (typed: string | readonly string[] | undefined): readonly string[] =>
  typed === undefined ? [] : typeof typed === "string" ? [typed] : typed;

function readOffer(
  definition: AttributeDefinition,
  field: string,
  typed: readonly string[],
  locale: Locale,
): AttributeValue | FieldError {
  const parsed = parseAttribute(definition, definition.type === "multi" ? typed : (typed[0] ?? ""));
  if (!parsed.ok)
    return fieldError(field, `attribute_${parsed.error.code}`, describeFault(definition, parsed.error, locale));
  return parsed.value ?? { u: true };
}

function readSupplier(key: string, field: string, typed: readonly string[]): AttributeValue | FieldError {
  const type = factByKey(key)?.type;
  if (type?.kind === "held") {
    const [word] = typed;
    return word === "yes" ? { v: true } : word === "no" ? { v: false } : { u: true };
  }
  if (typed[0] === "unknown") return { u: true };
  const given: TypedFact = type?.kind === "choice" ? { key, values: [...typed] } : { key, value: typed[0] };
  const read = readFact(given);
  if (read.ok) return { v: read.value.value };
  return fieldError(field, read.error.fields?.[0]?.code ?? "invalid");
}

const isFault = (read: AttributeValue | FieldError): read is FieldError => "code" in read;

/**
 * Answers out of a form, in the order asked. What is left blank is not answered; what cannot be read is named with its
 * field, in units of the language. Only subjects given here can be answered about.
 */
export function readAnswers(
  facts: readonly AskedFact[],
  subjects: { readonly offers: readonly string[]; readonly organizationId: string },
  typed: Typed,
  locale: Locale,
): { answers: ReadAnswer[]; faults: FieldError[] } {
  const answers: ReadAnswer[] = [];
  const faults: FieldError[] = [];
  for (const fact of facts) {
    for (const subjectId of fact.target === "offer" ? subjects.offers : [subjects.organizationId]) {
      const field = answerField(subjectId, fact);
      const given = listOf(typed[field]).filter((text) => text.trim() !== "");
      const definition = attributeByKey(fact.attribute);
      if (given.length === 0 || (fact.target === "offer" && !definition)) continue;
      const read =
        fact.target === "offer" && definition
          ? readOffer(definition, field, given, locale)
          : readSupplier(fact.attribute, field, given);
      if (isFault(read)) faults.push(read);
      else answers.push({ subjectId, fact, value: read });
    }
  }
  return { answers, faults };
}

/** A known answer that can be stated on the page of its subject; "no" to a certificate states nothing. */
export const isClaim = ({ fact, value }: ReadAnswer): boolean =>
  fact.target === "offer" || (!isUnknown(value) && value.v !== false);
