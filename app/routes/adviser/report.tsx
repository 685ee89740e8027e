import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { reportFront } from "~/features/advising/reports/report-paper";
import { FilterForm, FilterSelect } from "~/features/advising/ui/filter-form";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/advising.css?url";
import { ButtonLink } from "~/ui/button";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Table } from "~/ui/table";
import { DateField } from "~/ui/text-field";
import { municipalityOptions } from "../account/municipality-options.server";
import { reportSource } from "./report-source.server";

export const handle = { access: "organization", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const source = await reportSource(await requireOrganization(request), request.url);
  const { t, tables, question, projects } = source;
  return {
    page: { title: t("report.title") },
    front: reportFront(source).map(({ label, value }) => ({ key: label, label, value })),
    tables,
    question,
    projects: projects.map((project) => ({ value: project, label: project })),
    municipalities: municipalityOptions(),
  };
}

const files = ["pdf", "docx", "xlsx", "csv"] as const;

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Question({ question, projects, municipalities }: Pick<Data, "question" | "projects" | "municipalities">) {
  const t = useT("advising");
  return (
    <FilterForm chosen={question} show={t("report.show")}>
      <DateField name="fran" label={t("report.from")} defaultValue={question.from} />
      <DateField name="till" label={t("report.until")} defaultValue={question.until} />
      <FilterSelect
        name="kommun"
        label={t("report.municipality")}
        everything={t("network.county")}
        chosen={question.municipality}
        options={municipalities}
      />
      <FilterSelect
        name="projekt"
        label={t("report.project")}
        everything={t("report.everything")}
        chosen={question.project}
        options={projects}
      />
    </FilterForm>
  );
}

export default function ReportPage() {
  const { page, front, tables, ...question } = useLoaderData<typeof loader>();
  const t = useT("advising");
  const { search } = useLocation();
  return (
    <div className="wrap report">
      <PageHeader title={page.title} lede={t("report.lede")} />
      <div className="no-print">
        <WorkbenchTabs current="report" />
      </div>
      <Question {...question} />
      <div className="btn-row no-print mb-4" role="group" aria-label={t("report.files")}>
        {files.map((ending) => (
          <ButtonLink
            key={ending}
            variant="secondary"
            size="sm"
            href={`/radgivning/rapport/rapport.${ending}${search}`}
            reload
          >
            {ending.toUpperCase()}
          </ButtonLink>
        ))}
      </div>
      <KeyFacts tight facts={front} />
      {tables.map(({ key, title, note, columns, rows }) => (
        <section key={key} className="sec--line" aria-labelledby={`report-${key}`}>
          <SectionHead id={`report-${key}`} title={title} />
          {rows.length > 0 && (
            <Table
              caption={title}
              hideCaption
              columns={columns.map((label, index) => ({
                key: String(index),
                label,
                numeric: index > 0 && key !== "courses",
              }))}
              rows={rows.map((cells) => ({
                id: cells.join(" "),
                cells: Object.fromEntries(cells.map((cell, index) => [String(index), cell])),
              }))}
            />
          )}
          {note && <p className="small muted mt-2">{note}</p>}
        </section>
      ))}
    </div>
  );
}
