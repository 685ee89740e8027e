import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import { TextField } from "~/ui/text-field";

interface DeskRow {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly note: string;
  readonly end: string;
  readonly urgent: boolean;
}

export interface DeskBodyProps {
  readonly proposals: readonly DeskRow[];
  readonly overdue: readonly DeskRow[];
  readonly old: readonly DeskRow[];
  readonly links: readonly {
    readonly url: string;
    readonly title: string;
    readonly ids: string;
    readonly state: string;
  }[];
  readonly uses: readonly {
    readonly id: string;
    readonly version: number;
    readonly tenders: number;
    readonly templates: number;
  }[];
  readonly refused: RefusedForm | null;
}

const toRows = (rows: readonly DeskRow[], icon: "file-text" | "clock" | "history") =>
  rows.map((row) => ({ ...row, icon, end: <span className="small">{row.end}</span> }));

function Proposals({ proposals }: Pick<DeskBodyProps, "proposals">) {
  const t = useT("criteria");
  return (
    <section className="sec" aria-labelledby="forslag">
      <SectionHead id="forslag" title={t("desk.proposals")} />
      {proposals.length === 0 ? (
        <EmptyState title={t("desk.proposals_none")}>{t("desk.proposals_none_text")}</EmptyState>
      ) : (
        <Rows rows={toRows(proposals, "file-text")} />
      )}
    </section>
  );
}

function Links({ links }: Pick<DeskBodyProps, "links">) {
  const t = useT("criteria");
  if (links.length === 0) return <p>{t("desk.links_none")}</p>;
  return (
    <Table
      caption={t("desk.links")}
      hideCaption
      stack
      columns={[
        { key: "link", label: t("desk.link") },
        { key: "ids", label: t("desk.link_in") },
        { key: "state", label: t("desk.link_state") },
        { key: "found", label: t("desk.link_found"), actions: true },
      ]}
      rows={links.map(({ url, title, ids, state }) => ({
        id: url,
        cells: {
          link: <AppLink href={url}>{title}</AppLink>,
          ids,
          state,
          found: (
            <Form method="post" className="btn-row" preventScrollReset>
              <input type="hidden" name="intent" value="link" />
              <input type="hidden" name="url" value={url} />
              <Button name="works" value="ja" size="sm" variant="quiet">
                {t("desk.link_say_works")}
                <span className="vh">: {title}</span>
              </Button>
              <Button name="works" value="nej" size="sm" variant="quiet">
                {t("desk.link_say_broken")}
                <span className="vh">: {title}</span>
              </Button>
            </Form>
          ),
        },
      }))}
    />
  );
}

function Uses({ uses }: Pick<DeskBodyProps, "uses">) {
  const t = useT("criteria");
  if (uses.length === 0) return <p>{t("desk.uses_none")}</p>;
  return (
    <Table
      caption={t("desk.uses")}
      hideCaption
      columns={[
        { key: "id", label: t("desk.criterion") },
        { key: "version", label: t("desk.version"), numeric: true },
        { key: "tenders", label: t("desk.tenders"), numeric: true },
        { key: "templates", label: t("desk.templates"), numeric: true },
      ]}
      rows={uses.map(({ id, version, ...counts }) => ({
        id: `${id}:${version}`,
        cells: { id: <AppLink href={`/kriterier/${id}?version=${version}`}>{id}</AppLink>, version, ...counts },
      }))}
    />
  );
}

function Import({ refused }: Pick<DeskBodyProps, "refused">) {
  const t = useT("criteria");
  const problems = useFormProblems(refused);
  return (
    <section className="sec" aria-labelledby="las-in">
      <SectionHead id="las-in" title={t("desk.import")} />
      <Form method="post" encType="multipart/form-data" className="form narrow-form">
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="intent" value="import" />
        <p>
          {t("desk.import_help")}{" "}
          <AppLink href="/kriterier/schema.json" reload>
            {t("library.open_data_schema")}
          </AppLink>
        </p>
        <FileField id="file" name="file" label={t("desk.import_file")} accept="application/json,.json" />
        <TextField
          id="note"
          name="note"
          label={t("desk.import_note")}
          maxLength={1000}
          optional
          defaultValue={problems.value("note")}
        />
        <SubmitButton variant="secondary">{t("desk.import_submit")}</SubmitButton>
      </Form>
    </section>
  );
}

/** The curators' desk. */
export function DeskBody(props: DeskBodyProps) {
  const t = useT("criteria");
  return (
    <div className="wrap sec">
      <Breadcrumbs crumbs={[{ label: t("criterion.crumb"), href: "/kriterier" }, { label: t("proposal.crumb") }]} />
      <PageHeader
        title={t("desk.title")}
        lede={t("desk.lede")}
        actions={<ButtonLink href="/kriterier/ny">{t("desk.new")}</ButtonLink>}
      />
      <Proposals proposals={props.proposals} />
      <section className="sec" aria-labelledby="ses-over">
        <SectionHead id="ses-over" title={t("desk.overdue")} />
        {props.overdue.length === 0 ? <p>{t("desk.overdue_none")}</p> : <Rows rows={toRows(props.overdue, "clock")} />}
      </section>
      <section className="sec" aria-labelledby="anvands">
        <SectionHead id="anvands" title={t("desk.uses")} />
        <p className="small muted">{t("desk.uses_lede")}</p>
        <Uses uses={props.uses} />
      </section>
      <section className="sec" aria-labelledby="aldre">
        <SectionHead id="aldre" title={t("desk.old")} />
        {props.old.length === 0 ? <p>{t("desk.old_none")}</p> : <Rows rows={toRows(props.old, "history")} />}
      </section>
      <section className="sec" aria-labelledby="lankar">
        <SectionHead id="lankar" title={t("desk.links")} />
        <p className="small muted">{t("desk.links_lede")}</p>
        <Links links={props.links} />
      </section>
      <Import refused={props.refused} />
    </div>
  );
}
