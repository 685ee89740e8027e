import { parameterUnit } from "~/features/criteria/fill-text";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { criterionNumbers, criterionWords } from "~/features/tenders/criterion-words";
import { parameterTexts } from "~/features/tenders/drafting/criterion-form";
import type { TemplateApplication } from "~/features/tenders/templates/apply-template";
import type { TenderForActor } from "~/features/tenders/get-tender.server";
import { previewTemplate, type TemplateChoice } from "~/features/tenders/templates/apply-template.server";
import type { PreviewData } from "~/features/tenders/ui/template-preview";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { lotName } from "./lot-name.server";
import { inLanguage } from "./present-templates.server";

/** What the form or the address says about how a template is to be applied. */
export function readChoice(id: string, source: FormData | URLSearchParams): TemplateChoice {
  const field = (name: string): string => String(source.get(name) ?? "");
  const typed = [...source.entries()].flatMap(([name, value]) =>
    name.includes(".value.") && typeof value === "string" ? [[name, value] as const] : [],
  );
  return {
    id,
    templateId: field("mall"),
    lots: source.getAll("delar").map(String),
    typed: Object.fromEntries(typed),
    replace: field("byt") === "nej" ? "none" : "all",
  };
}

/** What was found in the draft already, what stands instead of what, and what the library no longer has. */
const notesOf = (plan: TemplateApplication, name: (key: string) => string): PreviewData["notes"] => [
  ...plan.merged.map(({ key }) => ({ code: "merged" as const, a: name(key), b: "" })),
  ...plan.replaced.map(({ key, by }) => ({ code: "replaced" as const, a: name(key), b: name(by) })),
  ...plan.leftOut.map(({ id, by }) => ({ code: "left_out" as const, a: id, b: by })),
  ...plan.otherVersion.map(({ key, version }) => ({
    code: "other_version" as const,
    a: name(key),
    b: String(version),
  })),
  ...plan.renewed.map(({ key, version }) => ({ code: "renewed" as const, a: name(key), b: String(version) })),
  ...plan.missing.map(({ id, version }) => ({ code: "missing" as const, a: id, b: String(version) })),
];

/** The consequences of a template in words: what comes, what is there, what stands instead, what does not go together. */
export async function presentApplication(
  actor: OrganizationMember,
  { content }: TenderForActor["tender"],
  choice: TemplateChoice,
): Promise<Result<PreviewData, AppError>> {
  const found = await previewTemplate(actor, choice);
  if (!found.ok) return found;
  const { template, plan } = found.value;
  const { locale } = actor;
  const { language } = content;
  const before = new Map(content.criteria.map((criterion) => [criterion.key, criterion]));
  const after = new Map(plan.content.criteria.map((criterion) => [criterion.key, criterion]));
  const name = (key: string | undefined): string => {
    const criterion = after.get(key ?? "") ?? before.get(key ?? "");
    return criterion ? criterionWords(criterion, language).title : "";
  };
  const numbers = criterionNumbers(plan.content);
  return ok({
    id: template.id,
    title: inLanguage(template.title, locale),
    description: inLanguage(template.description, locale),
    version: template.version,
    lots: content.lots.map(({ key }) => ({ value: key, label: lotName(content, key, locale) })),
    chosenLots: choice.lots,
    replace: choice.replace,
    added: plan.added.map((criterion) => ({
      key: criterion.key,
      number: numbers.get(criterion.key) ?? "",
      id: criterion.source?.id ?? "",
      kind: criterion.content.kind,
      title: criterionWords(criterion, language).title,
      text: criterionWords(criterion, language).text,
      parameters: plan.parameters
        .filter(({ criterionId }) => criterionId === criterion.source?.id)
        .map(({ field, definition, value }) => ({
          field,
          value: choice.typed[field] ?? parameterTexts(value),
          definition,
          unit: parameterUnit(definition, locale),
        })),
    })),
    notes: notesOf(plan, name),
    conflicts: plan.conflicts.map(({ code, keys: [first, second], attribute }) => ({
      key: `${code} ${first} ${second} ${attribute}`,
      text: translateCode(locale, "readiness", `finding.${code}`, {
        other: name(second),
        attribute: attributeByKey(attribute ?? "")?.label[locale] ?? "",
      }),
      title: name(first),
    })),
    evaluationSet: plan.evaluationSet,
    terms: plan.termsAdded.length,
  });
}
