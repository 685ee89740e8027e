import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Icon } from "~/ui/icon";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { DraftSection } from "../drafting/sections";
import { sectionHref } from "../drafting/sections";

export interface RailSection {
  readonly section: DraftSection;
  readonly state: "done" | "warn" | "stop";
  /** Who writes it. */
  readonly assignee: string | null;
}

const icons = { done: "circle-check", warn: "circle-alert", stop: "circle-dashed" } as const;

/** The draft's sections with how far each has come. */
export function SectionRail({
  id,
  current,
  sections,
}: {
  readonly id: string;
  readonly current: DraftSection;
  readonly sections: readonly RailSection[];
}) {
  const t = useT("tenders");
  return (
    <nav className="rail" aria-label={t("rail.label")}>
      <ol>
        {sections.map(({ section, state, assignee }, index) => (
          <li key={section}>
            <AppLink href={sectionHref(id, section)} aria-current={section === current ? "page" : undefined}>
              <span className="rail__n">{index + 1}</span>
              <span>
                {t(`section.${section}`)}
                {assignee && <small>{assignee}</small>}
              </span>
              <span className={`rail__s rail__s--${state}`}>
                <Icon name={icons[state]} size="sm" />
                <VisuallyHidden>{t(`rail.${state}`)}</VisuallyHidden>
              </span>
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
