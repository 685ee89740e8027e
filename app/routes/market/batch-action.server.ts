import type { ActionFunctionArgs } from "@remix-run/node";
import { createDraftsFromPhotos } from "~/features/catalogue/drafting/create-drafts-from-photos.server";
import { contradictions } from "~/features/catalogue/drafting/apply-patch";
import { emptyFields } from "~/features/catalogue/listing";
import { readFields } from "~/features/catalogue/ui/wizard/read-step";
import type { StepValues } from "~/features/catalogue/ui/wizard/form-state";
import { readMediaFields, refusalFields } from "~/features/media/media-fields";
import type { MediaView } from "~/features/media/media-view";
import { ownMedia } from "~/features/media/own-media.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import { invalidInput, type AppError } from "~/shared/app-error";
import { receiveUploads } from "./media-uploads.server";
import { withPosition } from "./wizard-place.server";

export const batchLimit = 40;

export interface BatchValues {
  readonly fields: StepValues;
  readonly photos: readonly { readonly media: MediaView; readonly altText: string }[];
}

/** Many photos at once become many drafts. Photos already received stay with the form when something else is wrong. */
export async function batchAction({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const received = await receiveUploads(request, actor, { kinds: ["photo"], maxFiles: batchLimit });
  if (!received.ok) return throwAppError(received.error);
  const { form, media, refused } = received.value;
  const { items, changed } = readMediaFields(form, "photos", media);
  const fields = formValues(form);
  const refuse = async (error: AppError) => {
    const views = await ownMedia(
      actor,
      items.map(({ mediaId }) => mediaId),
    );
    const photos = views.map((view) => ({
      media: view,
      altText: items.find(({ mediaId }) => mediaId === view.id)?.altText ?? "",
    }));
    return formRefusal<BatchValues>(error, { fields, photos });
  };
  const { patch, faults } = readFields(fields);
  const shared = withPosition(patch);
  const wrong = [
    ...refusalFields(refused),
    ...faults,
    ...contradictions({ ...emptyFields, ...shared, attributes: {} }),
  ];
  if (changed || wrong.length > 0) return refuse(invalidInput(...wrong));
  const created = await createDraftsFromPhotos(actor, {
    mediaIds: items.map(({ mediaId }) => mediaId),
    altTexts: Object.fromEntries(items.map(({ mediaId, altText }) => [mediaId, altText])),
    shared,
  });
  if (!created.ok) return refuse(created.error);
  const { batchId, drafts } = created.value;
  return redirectWithFlash(`/mina-annonser?omgang=${batchId}`, "catalogue", "batch.flash.created", {
    params: { count: drafts.length },
  });
}
