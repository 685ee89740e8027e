import type { CriterionVersion } from "~/features/criteria/criterion";
import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { fillText, parameterUnit } from "~/features/criteria/fill-text";
import { parameterTexts } from "~/features/tenders/drafting/criterion-form";
import { evaluationTexts } from "~/features/tenders/drafting/evaluation-form";
import { kronorText, numberText } from "~/features/tenders/drafting/form-values";
import { worthAsked, worthField } from "~/features/tenders/templates/adapt-template";
import { askedField } from "~/features/tenders/templates/apply-template";
import type { FoundTemplate } from "~/features/tenders/templates/list-templates.server";
import type { TemplateCriterion } from "~/features/tenders/templates/template";
import type { TemplatePageData } from "~/features/tenders/ui/template-page";
import type { Actor } from "~/shared/actor";
import type { Locale } from "~/shared/locale";
import { inLanguage } from "./present-templates.server";

/** What can be adapted of a criterion: its values, and what the model asks of it when it is an award criterion. */
function fieldsOf(
  { ref, values, weight, deductionMinor }: TemplateCriterion,
  found: CriterionVersion | undefined,
  template: FoundTemplate,
  locale: Locale,
): Pick<TemplatePageData["criteria"][number], "parameters" | "worth"> {
  const kind = found?.content.kind === "award" ? worthAsked(template) : null;
  const value = kind === "weight" ? numberText(weight) : kronorText(deductionMinor);
  return {
    parameters: (found?.content.parameters ?? []).map((definition) => ({
      definition,
      unit: parameterUnit(definition, locale),
      field: askedField(ref.id, definition.key),
      value: parameterTexts(values[definition.key] ?? definition.default),
    })),
    worth: kind && { kind, field: worthField(ref.id, kind), value },
  };
}

/** A template with its criteria as they stand in the library. */
export async function presentTemplate(actor: Actor, template: FoundTemplate): Promise<TemplatePageData> {
  const { locale } = actor;
  const refs = template.criteria.map(({ ref }) => ref);
  const [versions, latest] = await Promise.all([
    criteriaByRefs(actor, refs),
    latestPublished(
      actor,
      refs.map(({ id }) => id),
    ),
  ]);
  return {
    id: template.id,
    version: template.version,
    own: template.own,
    basedOn: template.basedOn,
    title: inLanguage(template.title, locale),
    description: inLanguage(template.description, locale),
    area: template.area,
    level: template.level,
    model: template.evaluation.kind,
    evaluation: evaluationTexts(template.evaluation),
    criteria: template.criteria.map((suggested) => {
      const { ref, weight, mandatory, values } = suggested;
      const found = versions.find(({ id, version }) => id === ref.id && version === ref.version);
      const newest = latest.find(({ id }) => id === ref.id);
      return {
        ...ref,
        weight,
        mandatory,
        kind: found?.content.kind ?? null,
        title: found?.content.title[locale] ?? ref.id,
        text: found
          ? fillText(
              found.content.text[locale],
              found.content.parameters,
              {
                ...Object.fromEntries(found.content.parameters.map((each) => [each.key, each.default])),
                ...values,
              },
              locale,
            )
          : "",
        ...fieldsOf(suggested, found, template, locale),
        newer: newest && newest.version > ref.version ? newest.version : null,
        withdrawn: found !== undefined && newest === undefined,
      };
    }),
  };
}
