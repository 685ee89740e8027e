import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { publishListing } from "~/features/catalogue/life/publish-listing.server";
import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import type { SaveAnswer, StepValues } from "~/features/catalogue/ui/wizard/form-state";
import { neighbours, stepHref, type WizardStep } from "~/features/catalogue/ui/wizard/wizard-steps";
import { readMediaFields, refusalFields } from "~/features/media/media-fields";
import { statusOf, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import { now } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { receiveUploads } from "./media-uploads.server";
import { conflictRows, currentOf } from "./wizard-conflict.server";
import { wizardListing } from "./wizard-data.server";
import { saveStep, type StepSave } from "./wizard-save.server";

interface Received {
  readonly values: StepValues;
  readonly intent: string;
  readonly media?: NonNullable<StepSave["media"]>;
  /** A button that orders or removes files was pressed. */
  readonly rearranged: boolean;
  readonly refused: readonly FieldError[];
}

/** Enter in the search for a category searches, everywhere else it goes on. */
function intentOf(form: FormData): string {
  const intent = String(form.get("intent") ?? "next");
  if (intent !== "enter") return intent;
  return form.get("q") && !form.get("categoryCode") ? "find" : "next";
}

async function receive(request: Request, actor: OrganizationMember, step: WizardStep): Promise<Received> {
  if (step !== "bild") {
    const form = await readForm(request);
    return form.ok
      ? { values: formValues(form.value), intent: intentOf(form.value), rearranged: false, refused: [] }
      : throwAppError(form.error);
  }
  const received = await receiveUploads(request, actor, { kinds: ["photo", "document"], maxFiles: 12 });
  if (!received.ok) return throwAppError(received.error);
  const { form, media, refused } = received.value;
  const photos = readMediaFields(form, "photos", media);
  const documents = readMediaFields(form, "documents", media);
  return {
    values: formValues(form),
    intent: intentOf(form),
    media: { photos: photos.items, documents: documents.items },
    rearranged: photos.changed || documents.changed,
    refused: refusalFields(refused),
  };
}

const refuse = (
  error: AppError,
  values: StepValues,
  extra: { version?: number; conflict?: Extract<SaveAnswer, { ok: false }>["conflict"] } = {},
) => {
  const { was: _was, ...typed } = values;
  return data<SaveAnswer>({ ok: false, error, values: typed, ...extra }, { status: statusOf(error) });
};

/** Where a press leads once the step is saved. */
function wayOn(input: StepSave, intent: string): string {
  const { id, type } = input.own.listing;
  if (intent === "finish") return stepHref(id, "granska");
  if (intent === "find")
    return `${stepHref(id, input.step)}?${new URLSearchParams({ q: String(input.values.q ?? "").slice(0, 80) })}`;
  if (intent !== "next") return stepHref(id, input.step);
  return stepHref(id, neighbours(type, input.step).after ?? "granska");
}

async function publish({ actor, own, version, values }: StepSave) {
  const published = await publishListing(actor, { id: own.listing.id, version });
  const current = published.ok ? null : currentOf(published.error);
  // Pressed twice: what the second press asks for has been done.
  const pressedAgain = current?.state === "published";
  if (!published.ok && !pressedAgain)
    return refuse(published.error, values, current ? { version: current.version, conflict: [] } : {});
  const { batchId, reference, release } = own.listing;
  const said = release.rung === "public" ? "wizard.flash.published" : "wizard.flash.published_circle";
  const left = batchId ? await listOwnListings(actor, { batchId, state: "draft", pageSize: 1 }) : null;
  return left?.ok && left.value.total > 0
    ? redirectWithFlash(`/mina-annonser?omgang=${batchId}`, "catalogue", said)
    : redirectWithFlash(`/annons/${reference}`, "catalogue", said);
}

/** Saves a step as it is typed (`autosave`), or saves it and goes on; publishes at the end. */
export async function wizardAction({ request, params }: ActionFunctionArgs, fixed?: WizardStep) {
  const actor = await requireOrganization(request);
  const { own, step } = await wizardListing(actor, params, fixed);
  const { values, intent, media, rearranged, refused } = await receive(request, actor, step);
  const version = Number(values.version);
  const leaving = intent === "next" || intent === "finish";
  const input: StepSave = {
    actor,
    own,
    step,
    values,
    leaving,
    version: Number.isInteger(version) ? version : own.listing.version,
    ...(media ? { media } : {}),
  };
  if (intent === "publish") return publish(input);
  let saved = await saveStep(input);
  const current = saved.ok ? null : currentOf(saved.error);
  if (!saved.ok && current) {
    const conflict = conflictRows(step, values, current, actor.locale);
    if (conflict.length > 0) return refuse(saved.error, values, { version: current.version, conflict });
    saved = await saveStep({ ...input, version: current.version });
  }
  if (!saved.ok) return refuse(saved.error, values);
  if (refused.length > 0) return refuse(invalidInput(...refused), values, { version: saved.value.version });
  if (intent === "autosave")
    return data<SaveAnswer>({ ok: true, version: saved.value.version, savedAt: now().toISOString() });
  return redirect(rearranged ? stepHref(own.listing.id, step) : wayOn(input, intent));
}
