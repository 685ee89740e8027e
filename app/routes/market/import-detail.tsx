import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { discardImport } from "~/features/catalogue/import/discard-import.server";
import { mapImport } from "~/features/catalogue/import/map-import.server";
import { ownImport } from "~/features/catalogue/import/own-import.server";
import { startImport } from "~/features/catalogue/import/start-import.server";
import { ConfirmForm } from "~/features/catalogue/import/ui/confirm-form";
import { ErrorGroups } from "~/features/catalogue/import/ui/error-groups";
import { MappingForm } from "~/features/catalogue/import/ui/mapping-form";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { Progress } from "~/ui/scale-bar";
import { Stats } from "~/ui/stat";
import { Table } from "~/ui/table";
import { presentImport } from "./present-import.server";

export const handle = { access: "organization", i18n: ["imports"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const own = await ownImport(actor, params.id ?? "");
  if (!own.ok) throwAppError(own.error);
  return {
    page: { title: own.value.import.fileName },
    mayPublish: actor.emailVerified,
    file: presentImport(own.value.import, actor.locale),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const [id, values] = [params.id ?? "", formValues(form.value)];
  const intent = form.value.get("intent");
  if (intent === "discard") {
    const discarded = await discardImport(actor, id);
    return discarded.ok
      ? redirectWithFlash("/mina-annonser/import", "imports", "flash.discarded")
      : formRefusal(discarded.error, values);
  }
  const names = Object.entries(values).flatMap(([key, value]) =>
    /^column-\d{1,3}$/.test(key) ? [[Number(key.slice(7)), String(value)] as const] : [],
  );
  const done =
    intent === "map"
      ? await mapImport(actor, {
          id,
          names: names.reduce<string[]>((all, [index, name]) => ((all[index] = name), all), []),
        })
      : await startImport(actor, { id, publish: values.publish === "1", clearEmpty: values.clearEmpty === "1" });
  return done.ok ? redirect(`/mina-annonser/import/${id}`) : formRefusal(done.error, values);
}

/** What the file holds, and the decision. */
function Waiting() {
  const { file, mayPublish } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const problems = useFormProblems(useActionData<typeof action>());
  const { counts, columns, preview } = file;
  const shown = columns.map((column, index) => ({
    ...column,
    chosen: problems.value(`column-${index}`, column.chosen),
    error: problems.error(`column-${index}`),
  }));
  const named = columns.some(({ chosen }) => chosen !== "");
  return (
    <>
      <ErrorSummary errors={problems.summary} />
      <Stats
        stats={[
          { key: "new", value: counts.newRows, label: t("summary.new") },
          { key: "known", value: counts.knownRows, label: t("summary.known") },
          { key: "rejected", value: counts.rejected, label: t("summary.rejected") },
        ]}
      />
      {counts.withoutNumber > 0 && <Banner>{t("summary.withoutNumber", { count: counts.withoutNumber })}</Banner>}
      <MappingForm
        columns={shown}
        names={file.names}
        open={problems.refused || !named || columns.some(({ chosen }) => chosen === "")}
      />
      {named && <Table caption={t("preview.title")} columns={preview.columns} rows={preview.rows} />}
      {file.groups.length > 0 && (
        <ErrorGroups groups={file.groups} downloadHref={`/mina-annonser/import/${file.id}/avvisade.csv`} />
      )}
      <ConfirmForm rows={counts.newRows + counts.knownRows} mayPublish={mayPublish} />
    </>
  );
}

/** Under way: with JavaScript the page follows by itself. */
function Running() {
  const { file } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, 1500);
    return () => clearInterval(timer);
  }, [revalidate]);
  const { rowsDone: done, rowsTotal: total } = file.counts;
  return (
    <section className="stack" aria-labelledby="running">
      <h2 id="running">{t("running.title")}</h2>
      <Progress
        label={t("running.label")}
        note={<span aria-live="polite">{t("running.note", { done, total })}</span>}
        {...(done > 0 ? { share: done / total } : {})}
      />
      <p>
        <ButtonLink href={`/mina-annonser/import/${file.id}`} variant="secondary" reload>
          {t("running.refresh")}
        </ButtonLink>
      </p>
    </section>
  );
}

function Receipt() {
  const { file } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const { published, created } = file.counts;
  return (
    <>
      <Banner tone="ok" role="status" title={t("done.title")}>
        <p>
          {published > 0 && `${t("done.published", { count: published })} `}
          {created > published && t("done.drafts")}
        </p>
      </Banner>
      <Stats
        stats={(["created", "updated", "unchanged", "rejected"] as const).map((key) => ({
          key,
          value: file.counts[key],
          label: t(`done.${key}`),
        }))}
      />
      {file.groups.length > 0 && (
        <ErrorGroups groups={file.groups} downloadHref={`/mina-annonser/import/${file.id}/avvisade.csv`} />
      )}
      <p>
        <ButtonLink href="/mina-annonser">{t("done.link")}</ButtonLink>
      </p>
    </>
  );
}

export default function ImportDetailPage() {
  const { page, file } = useLoaderData<typeof loader>();
  const t = useT("imports");
  const facts = [
    t("facts.rows", { count: file.counts.rowsTotal }),
    t("facts.encoding", { encoding: file.encoding }),
    t(`facts.${file.delimiter}`),
  ];
  return (
    <div className="wrap sec stack">
      <Breadcrumbs crumbs={[{ label: t("toList"), href: "/mina-annonser/import" }, { label: page.title }]} />
      <PageHeader title={page.title} facts={<span className="muted">{facts.join(" · ")}</span>} />
      {file.state === "uploaded" && <Waiting />}
      {file.state === "running" && <Running />}
      {file.state === "done" && <Receipt />}
      {file.state === "failed" && (
        <Banner tone="no" role="alert" title={t("failed.title")}>
          {t("failed.text")}
        </Banner>
      )}
    </div>
  );
}
