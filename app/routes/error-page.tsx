import { isRouteErrorResponse } from "@remix-run/react";
import type { ErrorBody } from "~/http/error-response.server";
import { usePageContext } from "~/http/page-context";
import { useProblemText, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";

const knownStatuses = new Set([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503]);

interface Problem {
  readonly status: number;
  readonly body: ErrorBody["error"] | null;
}

function problemOf(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { status: 500, body: null };
  const body = (error.data as Partial<ErrorBody> | null)?.error ?? null;
  return { status: knownStatuses.has(error.status) ? error.status : 500, body };
}

/** Title of the error page, for the head of the document. */
export function ErrorTitle({ error }: { error: unknown }) {
  const code = useProblemText();
  const t = useT("common");
  return <title>{t("title", { page: code(`page.${problemOf(error).status}.title`) })}</title>;
}

/** Says what went wrong, what to do, and (for faults) the id that support can look up. */
export function ErrorPage({ error }: { error: unknown }) {
  const code = useProblemText();
  const { requestId } = usePageContext();
  const { status, body } = problemOf(error);
  return (
    <div className="lost">
      <div className="lost__b">
        <p className="lost__code">{code("page.label", { status: String(status) })}</p>
        <h1>{code(`page.${status}.title`)}</h1>
        <p className="lede mt-3">
          {body?.reason ? code(`reason.${body.reason}`, body.params) : code(`page.${status}.text`, body?.params)}
        </p>
        {body?.fields?.map(({ field, code: fault, params }) => (
          <p key={field} className="mt-3">
            {field}: {code(`field.${fault}`, params)}
          </p>
        ))}
        <p className="btn-row mt-6">
          <ButtonLink href="/sok">{code("page.search")}</ButtonLink>
          <ButtonLink href="/" variant="secondary">
            {code("page.home")}
          </ButtonLink>
        </p>
        {requestId && status !== 404 && <p className="lost__id">{code("page.id", { id: requestId })}</p>}
      </div>
    </div>
  );
}
