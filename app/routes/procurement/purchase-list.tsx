import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { addEntry } from "~/features/tenders/direct-purchase/add-entry.server";
import { createPurchase } from "~/features/tenders/direct-purchase/create-purchase.server";
import { importEntries } from "~/features/tenders/direct-purchase/import-entries.server";
import { listPurchases } from "~/features/tenders/direct-purchase/list-purchases.server";
import { removeEntry } from "~/features/tenders/direct-purchase/remove-entry.server";
import { EntryForms } from "~/features/tenders/direct-purchase/ui/entry-forms";
import { YearChart } from "~/features/tenders/direct-purchase/ui/year-chart";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import purchasingCss from "~/styles/pages/purchasing.css?url";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { Table } from "~/ui/table";
import { entryLine } from "./present-purchase.server";
import { presentYear } from "./present-year.server";

export const handle = { access: "organization", i18n: ["purchasing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: purchasingCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await listPurchases(actor);
  if (!found.ok) return throwAppError(found.error);
  const t = translator(actor.locale, "purchasing");
  return {
    page: { title: t("purchases.title") },
    ...presentYear(found.value, actor.locale),
    records: found.value.records.map(({ id, title, state, updatedAt }) => ({
      id,
      title: title || t("purchase.untitled"),
      state,
      day: toStockholmDay(new Date(updatedAt)),
    })),
    entries: found.value.entries.slice(0, 200).map((entry) => entryLine(entry, actor.locale)),
    newId: newId(),
  };
}

const here = "/upphandla/direktkop";

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const id = String(values.id ?? "");
  if (values.intent === "new") {
    const made = await createPurchase(actor, { id, needId: null });
    return made.ok ? redirect(`${here}/${made.value.id}`) : formRefusal(made.error, values);
  }
  if (values.intent === "import") {
    const read = await importEntries(actor, String(values.rows ?? ""));
    if (!read.ok) return formRefusal(read.error, values);
    return redirectWithFlash(here, "purchasing", "flash.imported", { params: { count: read.value.count } });
  }
  const removing = values.intent === "remove";
  const done = removing ? await removeEntry(actor, id) : await addEntry(actor, { id, values });
  if (!done.ok) return formRefusal(done.error, values);
  return redirectWithFlash(here, "purchasing", removing ? "flash.entry_removed" : "flash.entry_added");
}

function Entries({ entries }: Pick<Awaited<ReturnType<typeof loader>>, "entries">) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const locale = useLocale();
  if (entries.length === 0) return <p>{t("purchases.none")}</p>;
  return (
    <Table
      caption={t("purchases.entries")}
      hideCaption
      stack
      columns={[
        { key: "what", label: t("entry.description") },
        { key: "cpv", label: t("entry.cpv") },
        { key: "day", label: t("entry.boughtOn") },
        { key: "value", label: t("entry.value"), numeric: true },
        { key: "end", label: t("purchases.remove"), actions: true },
      ]}
      rows={entries.map((entry) => ({
        id: entry.id,
        cells: {
          what: entry.what || entry.cpv,
          cpv: entry.cpv,
          day: formatDay(locale, entry.day),
          value: entry.value,
          end:
            entry.origin === "record" ? (
              code("origin.record")
            ) : (
              <Form method="post">
                <input type="hidden" name="id" value={entry.id} />
                <Button type="submit" name="intent" value="remove" variant="quiet" size="sm">
                  {t("purchases.remove")}
                </Button>
              </Form>
            ),
        },
      }))}
    />
  );
}

export default function PurchaseList() {
  const { page, year, groups, limit, records, entries, newId: id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const locale = useLocale();
  const problems = useFormProblems(answer);
  const intent = answer?.values.intent;
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("nav.procure"), href: "/upphandla" }, { label: page.title }]} />
      <PageHeader
        title={page.title}
        lede={t("purchases.lede")}
        actions={
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <Button type="submit" name="intent" value="new">
              {t("purchases.new")}
            </Button>
          </Form>
        }
      />
      {groups.length > 0 && <YearChart groups={groups} year={year} limit={limit} />}
      <section className="sec" aria-labelledby="kop">
        <SectionHead id="kop" title={t("purchases.records")} />
        {records.length === 0 && <p>{t("purchases.empty")}</p>}
        <Rows
          rows={records.map((record) => ({
            key: record.id,
            icon: "file-text",
            title: record.title,
            href: `${here}/${record.id}`,
            note: formatDay(locale, record.day),
            end: (
              <Badge tone={record.state === "decided" ? "ok" : "info"}>{code(`purchase.state.${record.state}`)}</Badge>
            ),
          }))}
        />
      </section>
      <section className="sec" aria-labelledby="arets">
        <SectionHead id="arets" title={t("purchases.entries")} />
        <EntryForms id={id} problems={problems} refused={intent === "add" || intent === "import" ? intent : null} />
        <Entries entries={entries} />
      </section>
    </div>
  );
}
