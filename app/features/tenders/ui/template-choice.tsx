import type { CriterionArea, CriterionLevel } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { LevelRings } from "~/ui/level-rings";

export interface TemplateCardData {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly area: CriterionArea;
  readonly level: CriterionLevel;
  readonly criteria: number;
}

const ranks = { basic: 1, advanced: 2, spearhead: 3 } as const;

/** Templates as one chooses among them. */
export function TemplateCards({
  cards,
  hrefFor,
}: {
  readonly cards: readonly TemplateCardData[];
  readonly hrefFor: (id: string) => string;
}) {
  const t = useT("tenders");
  return (
    <ul className="template-cards">
      {cards.map(({ id, version, title, description, area, level, criteria }) => (
        <li key={id}>
          <h3>
            <AppLink href={hrefFor(id)}>{title}</AppLink>
          </h3>
          <p>{description}</p>
          <p className="small muted row">
            <span>{t(`area.${area}`)}</span>
            <LevelRings small level={ranks[level]} label={t(`level.${level}`)} />
            <span>{t("template.count", { count: criteria })}</span>
            <span>{t("template.version", { version })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The first step of applying one: which. */
export function TemplateChoice({
  tenderId,
  templates,
}: {
  readonly tenderId: string;
  readonly templates: { readonly common: readonly TemplateCardData[]; readonly own: readonly TemplateCardData[] };
}) {
  const t = useT("tenders");
  const hrefFor = (id: string) => `/upphandla/arenden/${tenderId}/mall?mall=${id}`;
  return (
    <>
      <p className="muted">{t("apply.lede")}</p>
      {templates.own.length > 0 && (
        <>
          <h3 className="mt-6">{t("templates.own")}</h3>
          <TemplateCards cards={templates.own} hrefFor={hrefFor} />
        </>
      )}
      <h3 className="mt-6">{t("templates.common")}</h3>
      <TemplateCards cards={templates.common} hrefFor={hrefFor} />
    </>
  );
}
