import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { ErrorBody } from "~/http/error-response.server";
import { usePageContext } from "~/http/page-context";
import { useT, useTCode } from "~/i18n/use-t";
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

/** Says what went wrong, what to do, and (for faults) the id that support can look up. */
export function ErrorPage() {
  const t = useT("errors");
  const code = useTCode("errors");
  const { requestId } = usePageContext();
  const { status, body } = problemOf(useRouteError());
  return (
    <div className="wrap sec stack error-page">
      <title>{`${code(`page.${status}.title`)} – Tillvara`}</title>
      <p className="label">{t("page.label", { status: String(status) })}</p>
      <h1>{code(`page.${status}.title`)}</h1>
      <p>{body?.reason ? code(`reason.${body.reason}`, body.params) : code(`page.${status}.text`, body?.params)}</p>
      {status >= 500 && requestId && <p className="small">{t("page.id", { id: requestId })}</p>}
      <p className="row">
        <ButtonLink href="/sok">{t("page.search")}</ButtonLink>
        <ButtonLink href="/" variant="secondary">
          {t("page.home")}
        </ButtonLink>
      </p>
    </div>
  );
}
