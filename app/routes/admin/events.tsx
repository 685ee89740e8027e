import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { listEvents } from "~/features/administration/events/list-events.server";
import { EventTable } from "~/features/administration/ui/event-table";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT, useTCode } from "~/i18n/use-t";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { SelectField, TextField } from "~/ui/text-field";

export const handle = { access: "administrator", i18n: ["admin", "events"] } satisfies RouteHandle;
export const meta = pageMeta;

const text = (query: URLSearchParams, name: string): string => (query.get(name) ?? "").trim().slice(0, 120);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const query = new URL(request.url).searchParams;
  const filter = { typ: text(query, "typ"), objekt: text(query, "objekt"), organisation: text(query, "organisation") };
  const found = await listEvents(actor, {
    type: filter.typ || undefined,
    subjectId: filter.objekt || undefined,
    organizationId: filter.organisation || undefined,
    before: query.get("fore"),
  });
  if (!found.ok) return throwAppError(found.error);
  return {
    page: { title: translator(actor.locale, "admin")("events.title") },
    filter,
    paged: query.has("fore"),
    ...found.value,
  };
}

export default function AdminEvents() {
  const t = useT("admin");
  const name = useTCode("events");
  const { page, filter, events, types, older, paged } = useLoaderData<typeof loader>();
  const href = (change: Record<string, string>) =>
    `/admin/handelser?${new URLSearchParams(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== ""))}`;
  const kinds = [...new Set(types.map((type) => `${type.split(".")[0]}.`))];
  return (
    <div className="stack">
      <PageHeader title={page.title} lede={t("events.lede")} />
      <Form method="get" className="admin__filter">
        <SelectField
          label={t("events.type")}
          name="typ"
          defaultValue={filter.typ}
          options={[
            { value: "", label: t("events.all_types") },
            { label: t("events.kinds"), options: kinds.map((kind) => ({ value: kind, label: name(`kind.${kind}`) })) },
            { label: t("events.types"), options: types.map((type) => ({ value: type, label: name(type) })) },
          ]}
        />
        <TextField label={t("events.subject_id")} name="objekt" defaultValue={filter.objekt} spellCheck={false} />
        <TextField
          label={t("events.organization_id")}
          name="organisation"
          defaultValue={filter.organisation}
          spellCheck={false}
        />
        <Button variant="secondary">{t("filter")}</Button>
      </Form>
      {events.length === 0 ? (
        <EmptyState title={t("events.none")}>{t("events.none_text")}</EmptyState>
      ) : (
        <EventTable events={events} hrefFor={href} />
      )}
      <p className="btn-row">
        {paged && (
          <ButtonLink href={href({})} variant="quiet">
            {t("events.newest")}
          </ButtonLink>
        )}
        {older && (
          <ButtonLink href={href({ fore: older })} variant="secondary" iconAfter="arrow-right">
            {t("events.older")}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
