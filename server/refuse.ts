import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { jsonRefusal } from "~/http/json-answer.server";
import { refusalResponse } from "~/http/refusal-page.server";
import type { AppError } from "~/shared/app-error";

/** Refuses before Remix is asked: in words for people, as data for programs. */
export async function refuse(
  request: ExpressRequest,
  response: ExpressResponse,
  error: AppError,
  headers: Record<string, string> = {},
): Promise<void> {
  const asked = new Request("http://localhost/", {
    headers: {
      Cookie: request.headers.cookie ?? "",
      "Accept-Language": request.headers["accept-language"] ?? "",
    },
  });
  const answer = await (request.path.startsWith("/api/") ? jsonRefusal(asked, error) : refusalResponse(asked, error));
  response
    .status(answer.status)
    .set({ ...Object.fromEntries(answer.headers), ...headers })
    .send(await answer.text());
}
