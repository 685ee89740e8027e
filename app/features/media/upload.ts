import { appError, fieldError, type AppError, type ErrorCode } from "~/shared/app-error";
import type { MediaKind } from "./media";

/** A file stored from a form. */
export interface UploadedMedia {
  readonly id: string;
  /** Name of the form's file input. */
  readonly field: string;
  readonly kind: MediaKind;
  readonly fileName: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A file that was not taken; `error.fields[0]` says why, for the sentence `errors:field.<code>`. */
export interface UploadRefusal {
  readonly field: string;
  readonly fileName: string;
  readonly error: AppError;
}

const faults = {
  file_empty: "unprocessable",
  file_too_large: "too_large",
  file_type_photo: "unsupported_media_type",
  file_type_document: "unsupported_media_type",
  file_type_any: "unsupported_media_type",
  file_heic: "unsupported_media_type",
  picture_unreadable: "unprocessable",
  picture_too_many_pixels: "unprocessable",
  pdf_damaged: "unprocessable",
  pdf_mixed: "unprocessable",
  too_many_files: "unprocessable",
  uploads_paused: "too_many_requests",
} as const satisfies Record<string, ErrorCode>;

export type UploadFault = keyof typeof faults;

/** The refusal of one file: status by its code, sentence by the field error, which names the file and the remedy. */
export function uploadError(
  field: string,
  fault: UploadFault,
  params: Readonly<Record<string, string | number>>,
): AppError {
  const { seconds } = params;
  return appError(faults[fault], {
    fields: [fieldError(field, fault, params)],
    ...(seconds === undefined ? {} : { params: { seconds } }),
  });
}
