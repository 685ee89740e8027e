import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { listImports } from "~/features/catalogue/import/list-imports.server";
import { maxRows } from "~/features/catalogue/import/read-csv";
import { maxMegabytes, receiveFile } from "~/features/catalogue/import/receive-file.server";
import { uploadImport } from "~/features/catalogue/import/upload-import.server";
import { formRefusal } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";

export const handle = { access: "organization", i18n: ["imports"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const imports = await listImports(actor);
  return {
    page: { title: translator(actor.locale, "imports")("list.title") },
    limits: { rows: maxRows, megabytes: maxMegabytes },
    imports: imports.map(({ id, fileName, state, rowsTotal, createdAt }) => ({
      id,
      fileName,
      state,
      rowsTotal,
      when: formatMoment(actor.locale, createdAt),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const allowed = await takePoint("import", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, {});
  const file = await receiveFile(request);
  if (!file.ok) return formRefusal(file.error, {});
  const uploaded = await uploadImport(actor, file.value);
  if (!uploaded.ok) return formRefusal(uploaded.error, {});
  return redirect(`/mina-annonser/import/${uploaded.value.id}`);
}

function PastImports() {
  const { imports } = useLoaderData<typeof loader>();
  const t = useT("imports");
  return (
    <section className="sec sec--line" aria-labelledby="past">
      <SectionHead id="past" title={t("past.title")} />
      {imports.length === 0 && <p className="muted">{t("past.none")}</p>}
      {imports.length > 0 && (
        <Table
          caption={t("past.title")}
          hideCaption
          stack
          columns={[
            { key: "file", label: t("past.file") },
            { key: "when", label: t("past.when") },
            { key: "rows", label: t("past.rows"), numeric: true },
            { key: "state", label: t("past.state") },
          ]}
          rows={imports.map(({ id, fileName, state, rowsTotal, when }) => ({
            id,
            cells: {
              file: <AppLink href={`/mina-annonser/import/${id}`}>{fileName}</AppLink>,
              when,
              rows: rowsTotal,
              state: t(`state.${state}`),
            },
          }))}
        />
      )}
    </section>
  );
}

export default function ImportPage() {
  const { page, limits } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <div className="wrap sec stack">
      <PageHeader title={page.title} lede={t("list.lede")} />
      <div className="split">
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <ErrorSummary errors={problems.summary} />
          <FileField
            id="file"
            name="file"
            accept=".csv,.txt,text/csv"
            label={t("upload.file")}
            help={t("upload.help", limits)}
            error={problems.error("file")}
            required
            hideMark
          />
          <SubmitButton busyLabel={t("upload.busy")}>{t("upload.submit")}</SubmitButton>
        </Form>
        <div className="stack">
          <h2>{t("template.title")}</h2>
          <p>{t("template.text")}</p>
          <p>
            <ButtonLink href="/mina-annonser/mall.csv" variant="secondary" icon="download" reload>
              {t("template.link")}
            </ButtonLink>
          </p>
          <p>{t("export.text")}</p>
          <p>
            <AppLink href="/mina-annonser/export.csv" reload>
              {t("export.link")}
            </AppLink>
          </p>
        </div>
      </div>
      <PastImports />
    </div>
  );
}
