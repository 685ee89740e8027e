import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { verifySchema } from "~/features/administration/organizations/schemas";
import {
  organizationFilters,
  type OrganizationFilter,
} from "~/features/administration/organizations/organization-filter";
import {
  organizationsPerPage,
  searchOrganizations,
} from "~/features/administration/organizations/search-organizations.server";
import { OrganizationTable } from "~/features/administration/ui/organization-table";
import { verifyOrganization } from "~/features/organizations/profile/verify-organization.server";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { parseFields, readForm } from "~/http/parse.server";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Tabs } from "~/ui/tabs";
import { TextField } from "~/ui/text-field";

export const handle = { access: "administrator", i18n: ["admin", "organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

const words = { all: "alla", unverified: "overifierade", verified: "verifierade" } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim().slice(0, 100);
  const filter = organizationFilters.find((name) => words[name] === query.get("visa")) ?? "all";
  const page = pageNumber(query);
  const found = await searchOrganizations(actor, { q, filter, page });
  if (!found.ok) return throwAppError(found.error);
  const { organizations, total } = found.value;
  return {
    page: { title: translator(actor.locale, "admin")("organizations.title") },
    q,
    filter,
    current: page,
    organizations,
    total,
    pageCount: Math.ceil(total / organizationsPerPage),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const parsed = parseFields(form.value, verifySchema);
  if (!parsed.ok) return throwAppError(parsed.error);
  const { id, verified } = parsed.value;
  const changed = await verifyOrganization(actor, id, verified === "1");
  if (!changed.ok) return throwAppError(changed.error);
  return redirectWithFlash(
    new URL(request.url).pathname + new URL(request.url).search,
    "admin",
    verified === "1" ? "flash.verified" : "flash.unverified",
  );
}

export default function AdminOrganizations() {
  const t = useT("admin");
  const { page, q, filter, current, organizations, total, pageCount } = useLoaderData<typeof loader>();
  const href = (name: OrganizationFilter, n = 1) =>
    `/admin/organisationer?${new URLSearchParams({ ...(q ? { q } : {}), ...(name === "all" ? {} : { visa: words[name] }), ...(n > 1 ? { sida: String(n) } : {}) })}`;
  return (
    <div className="stack">
      <PageHeader title={page.title} lede={t("organizations.found", { count: total })} />
      <Form method="get" className="admin__filter" role="search">
        <TextField
          label={t("organizations.search")}
          help={t("organizations.search_help")}
          name="q"
          type="search"
          defaultValue={q}
        />
        {filter !== "all" && <input type="hidden" name="visa" value={words[filter]} />}
        <Button variant="secondary">{t("filter")}</Button>
      </Form>
      <Tabs
        label={t("organizations.filter")}
        items={organizationFilters.map((name) => ({
          href: href(name),
          label: t(`organizations.${name}`),
          current: name === filter,
        }))}
      />
      {organizations.length === 0 ? (
        <EmptyState title={t("organizations.none")}>{t("organizations.none_text")}</EmptyState>
      ) : (
        <OrganizationTable organizations={organizations} />
      )}
      <Pagination page={current} pageCount={pageCount} hrefFor={(n) => href(filter, n)} />
    </div>
  );
}
