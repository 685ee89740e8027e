import { createHash } from "node:crypto";
import { translateCode } from "~/i18n/translator.server";
import type { AppError } from "~/shared/app-error";
import { statusOf } from "./error-response.server";
import { requestLocale } from "./locale.server";
import { remedies } from "./refusal-page.server";

const open = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag" };

/** An open answer with its ETag; 304 when the client already has it. */
export function jsonAnswer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ...open,
    ETag: etag,
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Content-Type": "application/json; charset=utf-8",
  };
  const known =
    request.headers
      .get("If-None-Match")
      ?.split(",")
      .map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

/** A refusal for machines: code, and for each field what is wrong and what to write instead. */
export async function jsonRefusal(request: Request, error: AppError): Promise<Response> {
  const locale = await requestLocale(request);
  const fields = error.fields?.map((field) => ({
    ...field,
    remedy: translateCode(locale, "errors", `field.${field.code}`, field.params),
  }));
  const told = fields?.length ? { fields } : { remedy: remedies(locale, error).join(" ") };
  const wait: Record<string, string> =
    error.code === "too_many_requests" && error.params?.seconds ? { "Retry-After": String(error.params.seconds) } : {};
  return Response.json({ error: { ...error, ...told } }, { status: statusOf(error), headers: { ...open, ...wait } });
}
