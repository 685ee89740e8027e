import type { MediaView } from "~/features/media/media-view";
import { PhotoUpload } from "~/features/media/ui/photo-upload";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import type { FieldErrors } from "./field-errors";

export interface StepMedia {
  readonly media: MediaView;
  readonly altText: string;
}

/** Photos first: the telephone's camera is the quickest way to say what it is. Papers are for those who have them. */
export function StepPhotos({
  photos,
  documents,
  errors,
  touch,
}: {
  readonly photos: readonly StepMedia[];
  readonly documents: readonly StepMedia[];
  readonly errors: FieldErrors;
  readonly touch: () => void;
}) {
  const t = useT("catalogue");
  return (
    <>
      <PhotoUpload
        name="photos"
        label={t("wizard.photos.label")}
        help={t("wizard.photos.help")}
        error={errors.of("photos")}
        photos={photos}
        max={12}
        onItems={touch}
      />
      <Disclosure
        summary={t("wizard.documents.summary")}
        open={documents.length > 0 || errors.of("documents") !== undefined}
      >
        <PhotoUpload
          name="documents"
          kind="document"
          label={t("wizard.documents.label")}
          help={t("wizard.documents.help")}
          error={errors.of("documents")}
          photos={documents}
          max={5}
          onItems={touch}
        />
      </Disclosure>
    </>
  );
}
