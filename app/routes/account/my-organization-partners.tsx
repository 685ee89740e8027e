import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { changePartnerGroup } from "~/features/organizations/partners/change-partner-group.server";
import { findPartners, partnerGroupsOf, partnerOf } from "~/features/organizations/partners/partner-groups.server";
import { NewGroupForm, PartnerGroups, PartnerOf } from "~/features/organizations/ui/partner-groups";
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

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim().slice(0, 80);
  const [groups, owners, found] = await Promise.all([partnerGroupsOf(actor), partnerOf(actor), findPartners(actor, q)]);
  const group = query.get("grupp");
  return {
    page: { title: translator(actor.locale, "organizations")("partners.title") },
    groups,
    owners,
    search: groups.some(({ id }) => id === group) ? { group, q, found } : { group: null, q: "", found: [] },
    manages: actor.organization.role !== "member",
  };
}

const name = z.string().trim().min(2).max(60);
const schema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("create"), name }),
  z.object({ kind: z.literal("rename"), groupId: z.uuid(), name }),
  z.object({ kind: z.literal("remove"), groupId: z.uuid() }),
  z.object({ kind: z.enum(["add_member", "remove_member"]), groupId: z.uuid(), organizationId: z.uuid() }),
]);
const receipts = {
  create: "flash.groupSaved",
  rename: "flash.groupSaved",
  remove: "flash.groupRemoved",
  add_member: "flash.partnerAdded",
  remove_member: "flash.partnerRemoved",
} as const;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const { kind } = parsed.value;
  return answer(await changePartnerGroup(actor, parsed.value), values, {
    to: "/min-organisation/partner",
    key: receipts[kind],
  });
}

export default function MyOrganizationPartners() {
  const { page, groups, owners, search, manages } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const refused = useActionData<typeof action>();
  const creating = refused?.values.kind === "create";
  const createProblems = useFormProblems(creating ? refused : null);
  const problems = useFormProblems(creating ? null : refused);
  return (
    <>
      <PageHeader title={page.title} lede={t("partners.lede")} />
      {groups.length > 0 ? (
        <PartnerGroups groups={groups} search={search} manages={manages} problems={problems} />
      ) : (
        <EmptyState
          title={t("partners.empty")}
          art={<CategoryArt code="packaging" />}
          example={t("partners.emptyExample")}
        >
          {t("partners.emptyText")}
        </EmptyState>
      )}
      {manages && <NewGroupForm key={groups.length} problems={createProblems} />}
      <PartnerOf organizations={owners} />
    </>
  );
}
