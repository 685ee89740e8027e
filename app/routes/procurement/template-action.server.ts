import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { adaptTemplate } from "~/features/tenders/templates/adapt-template";
import { getTemplate } from "~/features/tenders/templates/list-templates.server";
import { changeTemplate, copyTemplate, removeTemplate } from "~/features/tenders/templates/own-templates.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm, type FormValues } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import type { TemplateContent } from "~/features/tenders/templates/template-content";
import type { OrganizationMember } from "~/shared/actor";
import { invalidInput } from "~/shared/app-error";
import { err } from "~/shared/result";

const here = (id: string): string => `/upphandla/mallar/${id}`;

/** An own template with what its form says, as its next version. */
async function adaptOwn(actor: OrganizationMember, ref: { id: string; version: number }, form: FormValues) {
  const found = await getTemplate(actor, ref.id);
  if (!found.ok) return found;
  const { own: _own, basedOn: _basedOn, id: _id, version: _version, ...content } = found.value;
  const versions = await criteriaByRefs(
    actor,
    content.criteria.map((each) => each.ref),
  );
  const adapted = adaptTemplate(content, versions, form, actor.locale);
  if (adapted.faults.length > 0) return err(invalidInput(...adapted.faults));
  // A template somebody has changed since is refused by its version.
  return changeTemplate(actor, ref, () => adapted.content);
}

/** Takes the library's newest versions of all criteria of the template. */
async function renewedBy(actor: OrganizationMember) {
  const latest = new Map((await latestPublished(actor)).map(({ id, version }) => [id, version]));
  return (content: TemplateContent): TemplateContent => ({
    ...content,
    criteria: content.criteria.map((each) => ({
      ...each,
      ref: { id: each.ref.id, version: Math.max(each.ref.version, latest.get(each.ref.id) ?? 0) },
    })),
  });
}

/** Copies a template, adapts an own one, or puts it away. */
export async function templateAction({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = params.id ?? "";
  const values = formValues(form.value);
  const ref = { id, version: Number(form.value.get("version") ?? 0) };
  switch (form.value.get("intent")) {
    case "copy": {
      const copied = await copyTemplate(actor, id);
      return copied.ok
        ? redirectWithFlash(here(copied.value.id), "tenders", "flash.copied")
        : formRefusal(copied.error, values);
    }
    case "remove": {
      const removed = await removeTemplate(actor, id);
      return removed.ok ? redirect("/upphandla/mallar") : formRefusal(removed.error, values);
    }
    case "renew": {
      const renewed = await changeTemplate(actor, ref, await renewedBy(actor));
      return renewed.ok ? redirectWithFlash(here(id), "tenders", "flash.renewed") : formRefusal(renewed.error, values);
    }
    default: {
      const changed = await adaptOwn(actor, ref, values);
      return changed.ok ? redirectWithFlash(here(id), "tenders", "flash.adapted") : formRefusal(changed.error, values);
    }
  }
}
