import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { endSessions } from "~/features/organizations/people/end-sessions.server";
import { listSessions } from "~/features/organizations/people/sessions.server";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { readForm } from "~/http/parse.server";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import styles from "~/styles/pages/organization.css?url";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { PageHeader } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";

export const handle = { access: "member", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const sessions = await listSessions(actor, request.headers);
  return { page: { title: translator(actor.locale, "account")("settings.sessions") }, sessions };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const sessions = await listSessions(actor, request.headers);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = form.value.get("id");
  const current = sessions.find((session) => session.current)?.id;
  if (form.value.get("intent") === "others" && current) {
    await endSessions(actor, { not: current });
    return redirectWithFlash("/installningar/sessioner", "account", "flash.sessionsEnded");
  }
  if (!isId(id)) return throwAppError(appError("invalid_input"));
  const ended = await endSessions(actor, { id });
  if (!ended.ok) return throwAppError(ended.error);
  return redirectWithFlash(id === current ? "/logga-in" : "/installningar/sessioner", "account", "flash.sessionEnded");
}

type SessionRow = ReturnType<typeof useLoaderData<typeof loader>>["sessions"][number];

function End({ session }: { readonly session: SessionRow }) {
  const t = useT("account");
  if (session.current) return <Badge tone="ok">{t("settings.current")}</Badge>;
  return (
    <Form method="post">
      <input type="hidden" name="id" value={session.id} />
      <SubmitButton size="sm" variant="secondary">
        {t("settings.end")}
      </SubmitButton>
    </Form>
  );
}

export default function SessionsPage() {
  const { page, sessions } = useLoaderData<typeof loader>();
  const t = useT("account");
  const locale = useLocale();
  return (
    <div className="narrow narrow--wide work">
      <Breadcrumbs crumbs={[{ label: t("settings.title"), href: "/installningar" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("settings.sessionsLede")} />
      <Rows
        label={page.title}
        rows={sessions.map((session) => ({
          key: session.id,
          icon: session.system === "iPhone" || session.system === "Android" ? "smartphone" : "monitor",
          title: [session.browser, session.system].filter(Boolean).join(", ") || t("settings.unknownDevice"),
          note: t("settings.since", { when: formatMoment(locale, session.since) }),
          end: <End session={session} />,
        }))}
      />
      {sessions.length > 1 && (
        <Form method="post" className="mt-6">
          <SubmitButton variant="secondary" name="intent" value="others">
            {t("settings.endOthers")}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
