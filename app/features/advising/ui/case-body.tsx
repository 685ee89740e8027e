import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Disclosure } from "~/ui/disclosure";
import type { RefusedForm } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Timeline } from "~/ui/timeline";
import { AidPanel } from "./aid-panel";
import { CaseTools } from "./case-tools";
import type { CaseView, SideView } from "./case-view";
import { FirmForm } from "./firm-form";
import { EntriesPanel } from "./entries-panel";
import { IntroductionPanel } from "./introduction-panel";
import { OutcomePanel } from "./outcome-panel";

interface CaseParts {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

function SidePart({ one, view, refused }: { readonly one: SideView } & CaseParts) {
  const t = useT("advising");
  return (
    <div>
      <p className="small muted">{t(`side.${one.side}`)}</p>
      <h3>{one.href && one.name ? <AppLink href={one.href}>{one.name}</AppLink> : (one.name ?? t("card.nobody"))}</h3>
      {one.gone && <Badge tone="no">{t("side.gone")}</Badge>}
      {one.name && !one.gone && <Badge>{t(one.member ? "side.member" : "side.prospect")}</Badge>}
      <KeyFacts tight facts={one.facts} />
      {one.approached.map(({ name, href }) => (
        <Banner key={name} tone="warn">
          <p>
            {t("side.approached", { name })} {href && <AppLink href={href}>{t("side.approachedCase")}</AppLink>}
          </p>
        </Banner>
      ))}
      {view.mayChangeFirms && <FirmForm one={one} view={view} refused={refused} />}
    </div>
  );
}

/** The page of a case. */
export function CaseBody({ view, refused }: CaseParts) {
  const t = useT("advising");
  const parts = { view, refused };
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t("board.title"), href: "/radgivning" }, { label: view.title }]} />
      <PageHeader
        title={view.title}
        over={t("case.over")}
        facts={<Badge tone={view.frozen ? "no" : "info"}>{t(`stage.${view.stage}`)}</Badge>}
      />
      {view.frozen && (
        <Banner tone="no" title={t("case.frozen")} className="mb-4">
          {view.frozen}
        </Banner>
      )}
      <div className="split">
        <div className="stack case-main">
          <section aria-label={t("side.title")} className="grid-2">
            {view.sides.map((one) => (
              <SidePart key={one.side} one={one} {...parts} />
            ))}
          </section>
          <IntroductionPanel {...parts} />
          <EntriesPanel {...parts} />
          <OutcomePanel {...parts} />
          <AidPanel {...parts} />
        </div>
        <aside className="stack">
          {view.mayWork && <CaseTools {...parts} />}
          <KeyFacts facts={view.facts} />
          {view.suggestion && <AppLink href={view.suggestion}>{t("case.suggestion")}</AppLink>}
          <section>
            <SectionHead title={t("case.history")} />
            <Disclosure summary={t("case.historyShow")}>
              <Timeline entries={view.history} />
            </Disclosure>
          </section>
        </aside>
      </div>
    </div>
  );
}
