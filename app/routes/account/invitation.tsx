import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "~/features/organizations/invitations/accept-invitation.server";
import { readInvitation } from "~/features/organizations/invitations/read-invitation.server";
import { findPerson } from "~/features/organizations/people/find-person.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatDay } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { useLocale, useT } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import styles from "~/styles/pages/auth.css?url";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";

export const handle = { access: "public", i18n: ["account", "organizations"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const allowed = await takePoint("sign_in_address", context.ip);
  if (!allowed.ok) throwAppError(allowed.error);
  const found = await readInvitation(actor, params.token ?? "");
  if (!found.ok) throwAppError(found.error);
  const { organizationName: name, email, role, expiresAt } = found.value;
  const person = actor.kind === "member" ? await findPerson(actor.personId) : null;
  const t = translator(actor.locale, "organizations");
  return {
    page: { title: t("invitation.title", { name }) },
    lede: t("invitation.lede", { role: translateCode(actor.locale, "organizations", `role.${role}`).toLowerCase() }),
    email,
    expires: toStockholmDay(expiresAt),
    path: `/inbjudan/${params.token ?? ""}`,
    who: person === null ? ("visitor" as const) : person.email === email ? ("invited" as const) : ("other" as const),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requestActor(request);
  if (actor.kind !== "member")
    return redirect(`/logga-in?tillbaka=${encodeURIComponent(`/inbjudan/${params.token ?? ""}`)}`);
  const joined = await acceptInvitation(actor, params.token ?? "");
  if (!joined.ok) return formRefusal(joined.error, {});
  return redirectWithFlash("/idag", "organizations", "flash.memberJoined", { params: { name: joined.value.name } });
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Ways({ who, email, path }: Data) {
  const t = useT("organizations");
  const query = new URLSearchParams({ tillbaka: path, adress: email });
  if (who === "invited") {
    return (
      <Form method="post" className="form">
        <SubmitButton wide>{t("invitation.accept")}</SubmitButton>
      </Form>
    );
  }
  if (who === "other") {
    return (
      <div className="mt-6">
        <Banner tone="warn">
          <p>{t("invitation.otherAddress", { email })}</p>
          <form method="post" action="/logga-ut" className="mt-3">
            <input type="hidden" name="tillbaka" value={path} />
            <Button variant="secondary">{t("invitation.signOut")}</Button>
          </form>
        </Banner>
      </div>
    );
  }
  return (
    <div className="btn-row mt-6">
      <ButtonLink href={`/skapa-konto?${query}`}>{t("invitation.signUp")}</ButtonLink>
      <ButtonLink href={`/logga-in?${query}`} variant="secondary">
        {t("invitation.signIn")}
      </ButtonLink>
    </div>
  );
}

export default function InvitationPage() {
  const data = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const locale = useLocale();
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <AuthFrame title={data.page.title} lede={data.lede}>
      <p className="muted mt-3">{t("invitation.until", { day: formatDay(locale, data.expires), email: data.email })}</p>
      <ErrorSummary errors={problems.summary} />
      <Ways {...data} />
    </AuthFrame>
  );
}
