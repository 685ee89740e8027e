import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changeTemplate, copyTemplate, removeTemplate } from "~/features/tenders/templates/own-templates.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import type { TemplateContent } from "~/features/tenders/templates/template-content";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput } from "~/shared/app-error";

const here = (id: string): string => `/upphandla/mallar/${id}`;

/** Title and description in the person's language, and which criteria stay. */
function adapted(content: TemplateContent, form: FormData, actor: OrganizationMember): TemplateContent {
  const said = (name: string): string => String(form.get(name) ?? "").trim();
  const kept = new Set(form.getAll("keep").map(String));
  return {
    ...content,
    title: { ...content.title, [actor.locale]: said("title").slice(0, 200) },
    description: { ...content.description, [actor.locale]: said("description").slice(0, 2000) },
    criteria: content.criteria.filter(({ ref }) => kept.has(ref.id)),
  };
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
      if (String(form.value.get("title") ?? "").trim() === "")
        return formRefusal(invalidInput(fieldError("title", "required")), values);
      const changed = await changeTemplate(actor, ref, (content) => adapted(content, form.value, actor));
      return changed.ok ? redirectWithFlash(here(id), "tenders", "flash.adapted") : formRefusal(changed.error, values);
    }
  }
}
