import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { PageHeader, SectionHead } from "~/ui/page-header";
import type { TextPart } from "../fill-text";
import { CriterionNotices, type CriterionNoticesProps } from "./criterion-notices";
import { CriterionSide, type CriterionSideProps } from "./criterion-side";
import { LevelMark } from "./criterion-list";
import { RequirementDrawing } from "./requirement-drawing";
import type { RequirementView } from "./requirement-view";
import { VersionDiff, type FieldDiff } from "./version-diff";
import type { CriterionKind, CriterionLevel } from "../criterion";

export interface CriterionBodyProps extends CriterionNoticesProps, CriterionSideProps {
  readonly title: string;
  readonly kind: CriterionKind;
  readonly level: CriterionLevel;
  readonly area: { readonly label: string; readonly href: string };
  readonly text: readonly TextPart[];
  readonly parameters: readonly { readonly key: string; readonly label: string; readonly range: string }[];
  readonly requirement: RequirementView | null;
  readonly points: readonly string[];
  readonly evidence: readonly string[];
  readonly followUp: string;
  readonly motive: string;
  readonly market: string;
  readonly legal: string;
  readonly diff: { readonly from: number; readonly to: number; readonly fields: readonly FieldDiff[] } | null;
}

function RequirementText({ text, parameters }: Pick<CriterionBodyProps, "text" | "parameters">) {
  const t = useT("criteria");
  return (
    <section className="crit-text" aria-labelledby="kravet">
      <h2 id="kravet" className="vh">
        {t("criterion.text")}
      </h2>
      <blockquote>
        <p>
          {text.map((part, at) => {
            const key = `${at}${part.text}`;
            return part.parameter === null ? <span key={key}>{part.text}</span> : <b key={key}>{part.text}</b>;
          })}
        </p>
      </blockquote>
      {parameters.length > 0 && (
        <>
          <p className="small muted">{t("criterion.text_help")}</p>
          <dl className="crit-params">
            {parameters.map(({ key, label, range }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{range}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Checked({ requirement }: Pick<CriterionBodyProps, "requirement">) {
  const t = useT("criteria");
  return (
    <section className="crit-sec" aria-labelledby="provas">
      <SectionHead id="provas" title={t("criterion.requirement")} />
      {requirement ? (
        <>
          <RequirementDrawing requirement={requirement} />
          <p className="small muted mt-3">{t("criterion.requirement_help")}</p>
        </>
      ) : (
        <p>{t("criterion.no_requirement")}</p>
      )}
    </section>
  );
}

function Points({ points }: Pick<CriterionBodyProps, "points">) {
  const t = useT("criteria");
  const [first, ...steps] = points;
  return (
    <section className="crit-sec" aria-labelledby="poang">
      <SectionHead id="poang" title={t("criterion.points")} />
      <p>{first}</p>
      {steps.length > 0 && (
        <ul className="prose">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A paragraph under its heading; nothing when there is nothing to say. */
function Words({ id, title, text, note }: { id: string; title: string; text: string; note?: string }) {
  if (text === "") return null;
  return (
    <section className="crit-sec" aria-labelledby={id}>
      <SectionHead id={id} title={title} />
      <p className="crit-words">{text}</p>
      {note && <p className="small muted">{note}</p>}
    </section>
  );
}

function Evidence({ evidence }: Pick<CriterionBodyProps, "evidence">) {
  const t = useT("criteria");
  return (
    <section className="crit-sec" aria-labelledby="bevis">
      <SectionHead id="bevis" title={t("criterion.evidence")} />
      {evidence.length === 0 ? (
        <p>{t("criterion.no_evidence")}</p>
      ) : (
        <ul className="prose">
          {evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Compared({ diff, hideHref }: { diff: NonNullable<CriterionBodyProps["diff"]>; hideHref: string }) {
  const t = useT("criteria");
  return (
    <section className="crit-diff" aria-labelledby="skillnader">
      <SectionHead
        id="skillnader"
        title={t("diff.title", { from: diff.from, to: diff.to })}
        action={<AppLink href={hideHref}>{t("diff.hide")}</AppLink>}
      />
      <VersionDiff fields={diff.fields} />
    </section>
  );
}

/** Everything one version of a criterion says, in plain words. */
export function CriterionBody(props: CriterionBodyProps) {
  const t = useT("criteria");
  const { id, version } = props;
  return (
    <div className="wrap sec">
      <Breadcrumbs crumbs={[{ label: t("criterion.crumb"), href: "/kriterier" }, props.area, { label: props.title }]} />
      <PageHeader
        over={t("criterion.over", { id, version })}
        title={props.title}
        lede={t(`kind_help.${props.kind}`)}
        facts={
          <>
            <LevelMark level={props.level} />
            <span>{t(`kind.${props.kind}`)}</span>
          </>
        }
        {...(props.curates
          ? {
              actions: (
                <>
                  <ButtonLink href={`/kriterier/granska/${id}`} variant="quiet">
                    {t("criterion.manage")}
                  </ButtonLink>
                  <ButtonLink href={`/kriterier/ny?fran=${id}`} variant="secondary">
                    {t("criterion.propose_change")}
                  </ButtonLink>
                </>
              ),
            }
          : {})}
      />
      <CriterionNotices {...props} />
      <div className="split mt-6">
        <div>
          {props.diff && <Compared diff={props.diff} hideHref={`/kriterier/${id}?version=${version}`} />}
          <RequirementText text={props.text} parameters={props.parameters} />
          <Words id="varfor" title={t("criterion.motive")} text={props.motive} />
          <Checked requirement={props.requirement} />
          {props.points.length > 0 && <Points points={props.points} />}
          <Evidence evidence={props.evidence} />
          <Words id="uppfoljning" title={t("criterion.follow_up")} text={props.followUp} />
          <Words id="marknad" title={t("criterion.market")} text={props.market} />
          <Words id="lag" title={t("criterion.legal")} text={props.legal} note={t("criterion.legal_note")} />
        </div>
        <CriterionSide {...props} />
      </div>
    </div>
  );
}
