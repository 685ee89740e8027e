import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { archiveSite } from "~/features/organizations/sites/archive-site.server";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { saveSite } from "~/features/organizations/sites/save-site.server";
import { siteSchema } from "~/features/organizations/sites/schemas";
import { SiteForm } from "~/features/organizations/ui/site-form";
import { SiteRows } from "~/features/organizations/ui/site-rows";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { answer } from "./answer.server";
import { municipalityName, municipalityOptions } from "./municipality-options.server";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const sites = (await listSites(actor)).map((site) => ({
    ...site,
    municipality: municipalityName(site.municipalityCode) ?? "",
  }));
  const editing = new URL(request.url).searchParams.get("andra");
  return {
    page: { title: translator(actor.locale, "organizations")("sites.title") },
    sites,
    editing: sites.find((site) => site.id === editing) ?? null,
    manages: actor.organization.role !== "member",
    municipalities: municipalityOptions(),
  };
}

const schema = z.discriminatedUnion("intent", [
  siteSchema.extend({ intent: z.literal("save"), id: z.uuid().optional() }),
  z.object({ intent: z.literal("archive"), id: z.uuid() }),
]);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const to = "/min-organisation/platser";
  if (parsed.value.intent === "archive")
    return answer(await archiveSite(actor, parsed.value.id, true), values, { to, key: "flash.siteArchived" });
  return answer(await saveSite(actor, parsed.value), values, { to, key: "flash.siteSaved" });
}

export default function MyOrganizationSites() {
  const { page, sites, editing, manages, municipalities } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <>
      <PageHeader title={page.title} lede={t("sites.lede")} />
      {sites.length > 0 ? (
        <SiteRows sites={sites} manages={manages} editing={editing?.id ?? null} />
      ) : (
        <EmptyState title={t("sites.empty")} art={<CategoryArt code="building" />} example={t("sites.emptyExample")}>
          {t("sites.emptyText")}
        </EmptyState>
      )}
      {manages && (
        <SiteForm
          key={editing?.id ?? `new-${sites.length}`}
          site={editing}
          problems={problems}
          municipalities={municipalities}
        />
      )}
    </>
  );
}
