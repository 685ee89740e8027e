import { getOrganizationCards, type OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { isUnknown, type AttributeValue } from "~/features/reference/attribute";
import { categoryByCode } from "~/features/reference/category-tree";
import { unitSymbol } from "~/features/reference/units";
import type { QuestionForActor } from "~/features/supply-check/questions/get-question.server";
import { factKey, readFactKey, type AskedFact } from "~/features/supply-check/questions/market-question";
import { answerField } from "~/features/supply-check/questions/read-answers";
import type { AnswerFieldProps } from "~/features/supply-check/ui/answer-field";
import type { AnswerSubject, QuestionPageProps } from "~/features/supply-check/ui/question-page";
import { formatDay, formatMoment, formatNumber } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { toStockholmDay } from "~/shared/dates";
import { organizationIdOf, type Actor } from "~/shared/actor";
import type { Locale } from "~/shared/locale";
import { factLabel, valueText } from "../procurement/supply-words.server";

const typedText = (v: unknown): string =>
  v === true ? "yes" : v === false ? "no" : typeof v === "number" ? String(v).replace(".", ",") : typeof v === "string" ? v : "";

/** What is stated today, as a field takes it. */
function stated(value: AttributeValue | undefined): Pick<AnswerFieldProps, "value" | "values"> {
  if (value === undefined) return { value: "", values: [] };
  if (isUnknown(value)) return { value: "unknown", values: ["unknown"] };
  return { value: typedText(value.v), values: Array.isArray(value.v) ? [...(value.v as readonly string[])] : [] };
}

function offerField(name: string, fact: AskedFact, value: AttributeValue | undefined, locale: Locale): AnswerFieldProps | null {
  const definition = attributeByKey(fact.attribute);
  if (!definition) return null;
  return {
    name,
    label: definition.label[locale],
    help: definition.help?.[locale] ?? null,
    type: definition.type,
    unit: definition.unit ? unitSymbol(definition.unit, 2, locale) : null,
    options: (definition.options ?? []).map(({ key, label }) => ({ value: key, label: label[locale] })),
    ...stated(value),
  };
}

const factType = { held: "yesno", number: "number", text: "text" } as const;

function supplierField(name: string, fact: AskedFact, value: AttributeValue | undefined, locale: Locale): AnswerFieldProps | null {
  const type = factByKey(fact.attribute)?.type;
  if (!type) return null;
  const options = type.kind === "choice" ? type.options : [];
  return {
    name,
    label: factLabel(locale, "supplier", fact.attribute),
    help: null,
    type: type.kind === "choice" ? (type.multiple ? "multi" : "choice") : factType[type.kind],
    unit: type.kind === "number" ? type.unit : null,
    options: options.map((key) => ({ value: key, label: translateCode(locale, "organizations", `fact_option.${key}`) })),
    ...stated(value),
  };
}

function subjectsOf(actor: Actor, { question, own }: QuestionForActor, card: OrganizationCard | undefined): AnswerSubject[] {
  if (!own) return [];
  const { locale } = actor;
  const organizationId = organizationIdOf(actor) ?? "";
  const asked = (target: AskedFact["target"]) => question.facts.filter((fact) => fact.target === target);
  const offers = own.offers.map(({ id, title, reference, categoryCode, attributes }): AnswerSubject => {
    const applies = new Set(categoryByCode(categoryCode)?.attributes);
    return {
      id,
      title,
      href: `/annons/${reference}`,
      fields: asked("offer")
        .filter(({ attribute }) => applies.has(attribute))
        .flatMap((fact) => offerField(answerField(id, fact), fact, attributes[fact.attribute], locale) ?? []),
    };
  });
  const profile: AnswerSubject = {
    id: organizationId,
    title: card?.name ?? "",
    href: "/min-organisation/intyg",
    fields: asked("supplier").flatMap((fact) => {
      const value = own.facts.find(({ key }) => key === fact.attribute)?.value;
      return supplierField(answerField(organizationId, fact), fact, value === undefined ? undefined : { v: value }, locale) ?? [];
    }),
  };
  return [...offers, profile].filter(({ fields }) => fields.length > 0);
}

function answerText(locale: Locale, fact: AskedFact | null, value: AttributeValue): string {
  const t = translator(locale, "supply");
  if (isUnknown(value)) return t("answer.unknown");
  if (value.v === true) return t("answer.yes");
  if (value.v === false) return t("answer.no");
  const text = fact && valueText(locale, { ...fact, operator: "held" }, value.v);
  return text ?? (typeof value.v === "number" ? formatNumber(locale, value.v) : String(value.v));
}

function standingOf(actor: Actor, { open, asker }: QuestionForActor, subjects: readonly AnswerSubject[]): QuestionPageProps["standing"] {
  if (asker) return "asker";
  if (!open) return "closed";
  if (organizationIdOf(actor) === null) return "visitor";
  return subjects.length > 0 ? "can_answer" : "nothing_to_answer";
}

/** A market question in the reader's language: what is asked, and what they can answer. */
export async function presentQuestion(actor: Actor, found: QuestionForActor): Promise<QuestionPageProps & { page: { title: string } }> {
  const { question, open, asker, answers, answered, own } = found;
  const { locale } = actor;
  const t = translator(locale, "supply");
  const ids = [question.organizationId, organizationIdOf(actor) ?? question.organizationId, ...answers.map((a) => a.organizationId)];
  const cards = await getOrganizationCards(actor, ids);
  const by = cards.get(question.organizationId);
  const subjects = subjectsOf(actor, found, cards.get(organizationIdOf(actor) ?? ""));
  const titles = new Map(own?.offers.map(({ id, title }) => [id, title]));
  return {
    page: { title: `${question.title}, ${t("question.over")}` },
    title: question.title,
    intro: question.intro,
    language: question.language,
    asker: { name: by?.name ?? "", href: `/organisation/${by?.slug ?? ""}` },
    published: formatMoment(locale, question.publishedAt),
    until: formatDay(locale, question.answersUntil),
    open,
    categories: question.categories.slice(0, 5).map((code) => categoryByCode(code)?.label[locale] ?? code).join(", "),
    facts: question.facts.map((fact) => ({ key: factKey(fact), label: factLabel(locale, fact.target, fact.attribute), about: fact.target })),
    answered,
    standing: standingOf(actor, found, subjects),
    signInHref: `/logga-in?tillbaka=${encodeURIComponent(`/marknadsfragor/${question.id}`)}`,
    tenderHref: asker ? `/upphandla/arenden/${question.tenderId}/marknadskoll?${new URLSearchParams({ del: question.lotKey })}` : null,
    subjects,
    answers: answers.map(({ organizationId, subjectId, fact, value, answeredAt }) => {
      const key = readFactKey(fact);
      return {
        id: `${subjectId}.${fact}`,
        firm: cards.get(organizationId)?.name ?? "",
        about: titles.get(subjectId) ?? (subjectId === organizationId ? t("answers.profile") : t("answers.offer")),
        fact: key ? factLabel(locale, key.target, key.attribute) : fact,
        value: answerText(locale, key, value),
        at: formatDay(locale, toStockholmDay(answeredAt)),
      };
    }),
  };
}
