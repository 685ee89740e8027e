import type { ComponentProps, ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows, type WorkRow } from "~/ui/rows";
import { Timeline } from "~/ui/timeline";
import { EraseContact } from "./erase-contact";
import { FirmContradictions } from "./firm-contradictions";
import { FirmForm } from "./firm-form";
import type { FirmView } from "./firm-view";

function Part({ id, title, rows }: { readonly id: string; readonly title: string; readonly rows: readonly WorkRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} />
      <Rows rows={rows} />
    </section>
  );
}

function Details({ firm, ...form }: ComponentProps<typeof FirmForm>) {
  const t = useT("flows");
  return (
    <aside className="stack" aria-label={t("firm.details")}>
      {firm.facts.length > 0 ? <KeyFacts facts={firm.facts} tight /> : <p className="muted">{t("firm.noDetails")}</p>}
      {firm.member && <p className="small muted">{t("merge.keepMember")}</p>}
      {!firm.member && firm.acts && <FirmForm firm={firm} {...form} />}
      <EraseContact firm={firm} />
      {firm.history.length > 0 && (
        <Disclosure summary={t("firm.history")}>
          <Timeline entries={firm.history} />
        </Disclosure>
      )}
    </aside>
  );
}

/** A firm with what advisers know of it: details, what it has and needs, visits and cases. */
export function FirmPage({
  firm,
  flows,
  problems,
  ...choices
}: {
  readonly firm: FirmView;
  readonly flows: ReactNode;
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
  readonly sizes: readonly Option[];
}) {
  const t = useT("flows");
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("firms.title"), href: "/radgivning/foretag" }, { label: firm.name }]} />
      <PageHeader
        title={firm.name}
        facts={<Badge tone="info">{t(firm.member ? "firm.isMember" : "firm.noMember")}</Badge>}
        actions={
          <>
            {firm.acts && (
              <ButtonLink href={`/radgivning/besok/ny?foretag=${encodeURIComponent(firm.name)}`}>
                {t("visit.new")}
              </ButtonLink>
            )}
            <ButtonLink href={`/radgivning/forslag?foretag=${firm.id}`} variant="secondary">
              {t("visit.suggestions")}
            </ButtonLink>
            {firm.href && (
              <ButtonLink href={firm.href} variant="quiet">
                {t("firm.publicPage")}
              </ButtonLink>
            )}
          </>
        }
      />
      <ErrorSummary errors={problems.summary} />
      <div className="split">
        <div className="stack stack--wide">
          <FirmContradictions firm={firm} />
          {flows}
          <Part
            id="besok"
            title={t("visits.title")}
            rows={firm.visits.map(({ id, ...visit }) => ({
              key: id,
              icon: "pencil-line",
              href: `/radgivning/besok/${id}`,
              ...visit,
            }))}
          />
          <Part
            id="arenden"
            title={t("firm.cases")}
            rows={firm.cases.map(({ id, ...one }) => ({
              key: id,
              icon: "handshake",
              href: `/radgivning/arenden/${id}`,
              ...one,
            }))}
          />
        </div>
        <Details firm={firm} problems={problems} {...choices} />
      </div>
    </div>
  );
}
