import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type FormProblems, type RefusedForm } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";
import { VersionDiff, type FieldDiff } from "./version-diff";

export interface ProposalBodyProps {
  readonly id: string;
  readonly title: string;
  /** Null when nothing is proposed. */
  readonly proposal: {
    readonly version: number;
    readonly revision: number;
    readonly note: string;
    readonly verdict: "approved" | "returned" | null;
    readonly reviewNote: string;
    /** The reader has proposed it. */
    readonly own: boolean;
    /** Against the published version, or all of it where there is none. */
    readonly fields: readonly FieldDiff[];
  } | null;
  readonly publishedVersion: number | null;
  readonly refused: RefusedForm | null;
}

type Proposal = NonNullable<ProposalBodyProps["proposal"]>;

function Hidden({ intent, version, revision }: { intent: string; version: number; revision?: number }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
    </>
  );
}

function Review({ proposal, problems }: { readonly proposal: Proposal; readonly problems: FormProblems }) {
  const t = useT("criteria");
  const error = problems.error("note");
  if (proposal.own) return <Banner>{t("proposal.own")}</Banner>;
  return (
    <Panel title={t("proposal.review")} titleId="granska">
      <p>{t("proposal.review_text")}</p>
      <Form method="post" className="form mt-3">
        <Hidden intent="review" {...proposal} />
        <TextAreaField
          id="note"
          name="note"
          label={t("proposal.review_note")}
          help={t("proposal.review_note_help")}
          rows={3}
          maxLength={1000}
          optional
          defaultValue={problems.value("note")}
          {...(error ? { error } : {})}
        />
        <div className="btn-row">
          <SubmitButton name="verdict" value="approved">
            {t("proposal.approve")}
          </SubmitButton>
          <SubmitButton name="verdict" value="returned" variant="secondary">
            {t("proposal.return")}
          </SubmitButton>
        </div>
      </Form>
    </Panel>
  );
}

function Publish({ proposal }: { readonly proposal: Proposal }) {
  const t = useT("criteria");
  return (
    <Banner tone="ok" title={t("proposal.approved_title")}>
      <p>{t("proposal.approved_text")}</p>
      <Form method="post" className="mt-3">
        <Hidden intent="publish" {...proposal} />
        <SubmitButton>{t("proposal.publish")}</SubmitButton>
      </Form>
    </Banner>
  );
}

/** Taking back one's own proposal, or a version in force, with the reason. */
function Withdraw({
  title,
  text,
  version,
  problems,
}: {
  title: string;
  text?: string;
  version: number;
  problems: FormProblems;
}) {
  const t = useT("criteria");
  const error = problems.error("reason");
  const id = `reason-${version}`;
  return (
    <Panel title={title} titleId={`ta-tillbaka-${version}`}>
      {text && <p>{text}</p>}
      <Form method="post" className="form mt-3">
        <Hidden intent="withdraw" version={version} />
        <TextAreaField
          id={id}
          name="reason"
          label={t("proposal.reason")}
          rows={2}
          maxLength={1000}
          required
          defaultValue={problems.value("reason")}
          {...(error ? { error } : {})}
        />
        <SubmitButton variant="danger">{title}</SubmitButton>
      </Form>
    </Panel>
  );
}

function Proposed({
  id,
  proposal,
  problems,
  fresh,
}: {
  id: string;
  proposal: Proposal;
  problems: FormProblems;
  fresh: boolean;
}) {
  const t = useT("criteria");
  return (
    <>
      <Panel title={t("proposal.note")} titleId="darfor">
        <p>{proposal.note || t("proposal.no_note")}</p>
      </Panel>
      {proposal.verdict === "returned" && (
        <Banner tone="warn" title={t("proposal.returned_title")}>
          {proposal.reviewNote}
        </Banner>
      )}
      <section aria-labelledby="andras">
        <SectionHead
          id="andras"
          title={t(fresh ? "proposal.content" : "proposal.changes")}
          action={<AppLink href={`/kriterier/${id}?version=${proposal.version}`}>{t("proposal.read")}</AppLink>}
        />
        <VersionDiff fields={proposal.fields} />
      </section>
      {proposal.verdict === "approved" ? (
        <Publish proposal={proposal} />
      ) : (
        <Review proposal={proposal} problems={problems} />
      )}
      {proposal.own && <Withdraw title={t("proposal.withdraw_own")} version={proposal.version} problems={problems} />}
    </>
  );
}

/** One criterion on the curators' desk: its proposal, what to decide about it, and the version in force. */
export function ProposalBody({ id, title, proposal, publishedVersion, refused }: ProposalBodyProps) {
  const t = useT("criteria");
  const problems = useFormProblems(refused);
  return (
    <div className="wrap sec">
      <Breadcrumbs
        crumbs={[
          { label: t("criterion.crumb"), href: "/kriterier" },
          { label: t("proposal.crumb"), href: "/kriterier/granska" },
          { label: id },
        ]}
      />
      <PageHeader
        title={t("proposal.title", { id, title })}
        {...(proposal?.own
          ? {
              actions: (
                <ButtonLink href={`/kriterier/ny?forslag=${id}`} variant="secondary">
                  {t("proposal.edit")}
                </ButtonLink>
              ),
            }
          : {})}
      />
      <div className="stack mt-6 crit-desk">
        <ErrorSummary errors={problems.summary} />
        {proposal ? (
          <Proposed id={id} proposal={proposal} problems={problems} fresh={publishedVersion === null} />
        ) : (
          <p>
            {t("proposal.none")} <AppLink href={`/kriterier/${id}`}>{t("proposal.read_published")}</AppLink>
          </p>
        )}
        {publishedVersion !== null && (
          <Withdraw
            title={t("proposal.withdraw")}
            text={t("proposal.withdraw_text")}
            version={publishedVersion}
            problems={problems}
          />
        )}
      </div>
    </div>
  );
}
