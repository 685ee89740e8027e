import { data, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { listFirms } from "~/features/advising/firms/known-firms.server";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { pageMeta } from "~/http/page-meta";
import { statusOf, throwAppError } from "~/http/error-response.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import flowsCss from "~/styles/pages/flows.css?url";
import { firmsAction } from "./firms-action.server";
import { presentFirms } from "./present-firms.server";

export const handle = { access: "organization", i18n: ["flows", "advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await listFirms(actor);
  return found.ok ? presentFirms(found.value, actor.locale) : throwAppError(found.error);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const done = await firmsAction(actor, request);
  if (done.ok) return data({ ok: true as const, ...done.value });
  if (!done.error.fields && !done.error.reason) return throwAppError(done.error);
  return data({ ok: false as const, error: done.error, values: {} }, { status: statusOf(done.error) });
}

function Receipt({
  receipt,
  notes,
  rejected: count,
  refused,
  more,
}: {
  readonly receipt: string;
  readonly notes: readonly string[];
  /** Rows that were not loaded; one may have several faults. */
  readonly rejected: number;
  readonly refused: readonly string[];
  readonly more: number;
}) {
  const t = useT("flows");
  return (
    <Banner tone={count > 0 ? "warn" : "ok"} role="status" title={receipt}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {count > 0 && (
        <>
          <p>{t("import.rejected", { count })}</p>
          <ul>
            {refused.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {more > 0 && <p>{t("import.more", { count: more })}</p>}
        </>
      )}
    </Banner>
  );
}

type Columns = ReturnType<typeof useLoaderData<typeof loader>>["columns"];

function ImportForm({ columns, error }: { readonly columns: Columns; readonly error: string | undefined }) {
  const t = useT("flows");
  return (
    <section className="sec" aria-labelledby="las-in">
      <SectionHead id="las-in" title={t("import.title")} />
      <p>{t("import.lede")}</p>
      <p className="small muted">{t("import.columns", { list: columns.map(({ column }) => column).join(", ") })}</p>
      <Disclosure summary={t("import.cells")}>
        <Table
          caption={t("import.cells")}
          hideCaption
          stack
          columns={[
            { key: "column", label: t("import.column") },
            { key: "cell", label: t("import.cell") },
          ]}
          rows={columns.filter(({ cell }) => cell !== "").map(({ id, ...cells }) => ({ id, cells }))}
        />
      </Disclosure>
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField id="file" name="file" label={t("import.file")} accept=".csv,text/csv" error={error} />
        <div className="btn-row">
          <SubmitButton busyLabel={t("saving")}>{t("import.do")}</SubmitButton>
          <ButtonLink href="/radgivning/foretag.csv" variant="secondary" icon="download" reload>
            {t("export.do")}
          </ButtonLink>
        </div>
      </Form>
    </section>
  );
}

export default function Firms() {
  const { page, firms, duplicates, acts, columns } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("flows");
  const problems = useFormProblems(answer && !answer.ok ? answer : null);
  return (
    <div className="wrap work">
      <PageHeader
        title={page.title}
        lede={t("firms.lede")}
        actions={acts && <ButtonLink href="/radgivning/besok/ny">{t("visit.new")}</ButtonLink>}
      />
      <WorkbenchTabs current="firms" />
      <ErrorSummary errors={problems.summary} />
      {answer?.ok && <Receipt {...answer} />}
      {duplicates.length > 0 && (
        <section className="sec" aria-labelledby="samma">
          <SectionHead id="samma" title={t("firms.duplicates")} />
          <ul className="flow-list">
            {duplicates.map((pair) => (
              <li key={pair.href}>
                <strong>{pair.names}</strong>
                <p className="small muted">{pair.because}</p>
                {acts && <AppLink href={pair.href}>{t("firms.compare")}</AppLink>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {firms.length === 0 ? (
        <EmptyState title={t("firms.empty")} art={<CategoryArt code="building" />} example={t("firms.example")}>
          {t("firms.emptyText")}
        </EmptyState>
      ) : (
        <Rows
          label={page.title}
          rows={firms.map((firm) => ({
            key: firm.id,
            icon: "factory",
            title: firm.name,
            href: `/radgivning/foretag/${firm.id}`,
            note: firm.note,
          }))}
        />
      )}
      {acts && <ImportForm columns={columns} error={problems.error("file")} />}
    </div>
  );
}
