import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { fillText } from "~/features/criteria/fill-text";
import type { FoundTemplate } from "~/features/tenders/templates/list-templates.server";
import type { TemplatePageData } from "~/features/tenders/ui/template-page";
import type { Actor } from "~/shared/actor";
import { inLanguage } from "./present-templates.server";

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
    criteria: template.criteria.map(({ ref, weight, mandatory, values }) => {
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
        newer: newest && newest.version > ref.version ? newest.version : null,
        withdrawn: found !== undefined && newest === undefined,
      };
    }),
  };
}
