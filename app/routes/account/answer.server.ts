import { formRefusal, statusOf, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import type { FormValues } from "~/http/parse.server";
import type { MessageParams } from "~/i18n/messages";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";

interface Receipt {
  readonly to: string;
  /** Key of the catalogue. */
  readonly key: string;
  readonly params?: MessageParams;
}

/** What a form of these pages is answered with: a receipt on the next page, or the form again with what is wrong. */
export async function answer(
  result: Result<unknown, AppError>,
  values: FormValues,
  { to, key, params }: Receipt,
  namespace: "organizations" | "flows" = "organizations",
) {
  if (result.ok) return redirectWithFlash(to, namespace, key, params ? { params } : {});
  const { code, reason, fields } = result.error;
  // Not to be mended in the form: no right, or no such thing.
  if (!reason && !fields && (code === "forbidden" || code === "not_found") && statusOf(result.error) >= 400)
    return throwAppError(result.error);
  return formRefusal(result.error, values);
}
