import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closesWithAccount } from "~/features/organizations/people/close-account.server";
import { findPerson } from "~/features/organizations/people/find-person.server";
import { CloseAccountForm } from "~/features/organizations/ui/close-account-form";
import { PasswordForm } from "~/features/organizations/ui/password-form";
import { SettingsForm } from "~/features/organizations/ui/settings-form";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import styles from "~/styles/pages/organization.css?url";
import { MoreLink } from "~/ui/button";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { settingsAction } from "./settings-action.server";

export const handle = { access: "member", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const [person, alone] = await Promise.all([findPerson(actor.personId), closesWithAccount(actor)]);
  if (!person) return throwAppError(appError("not_found"));
  const { name, email, emailVerified, theme } = person;
  return {
    page: { title: translator(actor.locale, "account")("settings.title") },
    person: { name, email, emailVerified, theme, locale: actor.locale },
    alone,
  };
}

export const action = async (args: ActionFunctionArgs) => settingsAction(await requireMember(args.request), args);

export default function SettingsPage() {
  const { page, person, alone } = useLoaderData<typeof loader>();
  const t = useT("account");
  const refused = useActionData<typeof action>();
  const refusedOf = (intent: string) => (refused && refused.values.intent === intent ? refused : null);
  const settings = useFormProblems(refusedOf("settings"));
  const password = useFormProblems(refusedOf("password"));
  const close = useFormProblems(refusedOf("close"));
  return (
    <div className="narrow narrow--wide work">
      <PageHeader title={page.title} lede={t("settings.lede")} />
      <section aria-labelledby="you">
        <h2 id="you">{t("settings.you")}</h2>
        <SettingsForm problems={settings} person={person} />
      </section>
      <section className="work-sec" aria-labelledby="password-head">
        <h2 id="password-head">{t("settings.password")}</h2>
        <p className="muted mt-1">{t("settings.passwordLede")}</p>
        <PasswordForm problems={password} />
      </section>
      <section className="work-sec" aria-labelledby="sessions">
        <h2 id="sessions">{t("settings.sessions")}</h2>
        <p className="muted mt-1">{t("settings.sessionsLede")}</p>
        <p className="mt-3">
          <MoreLink href="/installningar/sessioner">{t("settings.showSessions")}</MoreLink>
        </p>
      </section>
      <section className="work-sec" aria-labelledby="close">
        <h2 id="close">{t("settings.close")}</h2>
        <CloseAccountForm problems={close} alone={alone} />
      </section>
    </div>
  );
}
