import type { Templates } from "~/features/tenders/templates/list-templates.server";
import type { TemplateCardData } from "~/features/tenders/ui/template-choice";
import type { Bilingual, Locale } from "~/shared/locale";

/** Own templates are often written in one language only. */
export const inLanguage = (text: Bilingual, locale: Locale): string => text[locale] || text.sv || text.en;

export const presentTemplateCards = (
  { common, own }: Templates,
  locale: Locale,
): { common: TemplateCardData[]; own: TemplateCardData[] } => {
  const card = (template: Templates["common"][number]): TemplateCardData => ({
    id: template.id,
    version: template.version,
    title: inLanguage(template.title, locale),
    description: inLanguage(template.description, locale),
    area: template.area,
    level: template.level,
    criteria: template.criteria.length,
  });
  return { common: common.map(card), own: own.map(card) };
};
