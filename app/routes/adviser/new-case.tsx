import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { asAdviser } from "~/features/advising/adviser.server";
import { listProjects } from "~/features/advising/cases/list-projects.server";
import { openCase } from "~/features/advising/cases/open-case.server";
import { NewCaseForm } from "~/features/advising/ui/new-case-form";
import { categoryGroups } from "~/features/reference/category-tree";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { newId } from "~/shared/ids";
import styles from "~/styles/pages/advising.css?url";
import { useFormProblems } from "~/ui/form-problems";
import { municipalityOptions } from "../account/municipality-options.server";
import { newCaseSchema } from "./case-schemas";

export const handle = { access: "organization", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const standing = await asAdviser(actor);
  if (!standing.ok) return throwAppError(standing.error);
  return {
    page: { title: translator(actor.locale, "advising")("new.title") },
    id: newId(),
    municipalities: municipalityOptions(),
    materials: categoryGroups.map(({ code, label }) => ({ value: code, label: label[actor.locale] })),
    projects: await listProjects(actor),
    stashed: await takeStashedForm(request),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, newCaseSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const { giverName, giverEmail, receiverName, receiverEmail, tonnes, categoryCode, municipalityCode, ...rest } =
    parsed.value;
  const opened = await openCase(actor, {
    ...rest,
    giver: { name: giverName, email: giverEmail ?? "" },
    receiver: { name: receiverName, email: receiverEmail ?? "" },
    categoryCode: categoryCode ?? null,
    municipalityCode: municipalityCode ?? null,
    tonnesPerYear: tonnes,
  });
  if (opened.ok) return redirectWithFlash(`/radgivning/arenden/${opened.value.caseId}`, "advising", "flash.opened");
  const { code } = opened.error;
  return code === "not_found" || code === "forbidden" ? throwAppError(opened.error) : formRefusal(opened.error, values);
}

export default function NewCasePage() {
  const { page, stashed, ...form } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>(), stashed);
  return <NewCaseForm title={page.title} {...form} problems={problems} />;
}
