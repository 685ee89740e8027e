import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findPerson } from "~/features/organizations/people/find-person.server";
import { sendVerification, verifyEmail } from "~/features/organizations/people/verify-email.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import { pageMeta } from "~/http/page-meta";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor, requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { env } from "~/infra/env.server";
import styles from "~/styles/pages/auth.css?url";
import { ButtonLink } from "~/ui/button";
import { SubmitButton } from "~/ui/submit-button";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** With a token: confirms the address. Without: says that a mail is on its way. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const token = query.get("token");
  if (token) {
    const verified = await verifyEmail(token.slice(0, 2000), request.headers);
    if (!verified.ok) throwAppError(verified.error);
    throw await redirectWithFlash("/idag", "account", "flash.verified", { headers: forwardCookies(verified.value) });
  }
  const actor = await requestActor(request);
  return {
    page: { title: translator(actor.locale, "account")("verify.title") },
    address: (query.get("adress") ?? "").slice(0, 200),
    back: safeRedirect(query.get("tillbaka"), "/organisationer/ny"),
    signedIn: actor.kind === "member",
    mailbox: !env().SMTP_URL,
  };
}

/** Sends the mail again. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const allowed = await takePoint("mail", actor.personId);
  if (!allowed.ok) throwAppError(allowed.error);
  const person = await findPerson(actor.personId);
  if (person && !person.emailVerified) await sendVerification(person.email, request.headers);
  return redirectWithFlash("/verifiera-epost", "account", "flash.sentAgain");
}

export default function VerifyEmailPage() {
  const { page, address, back, signedIn, mailbox } = useLoaderData<typeof loader>();
  const t = useT("account");
  return (
    <AuthFrame title={page.title} lede={address ? t("verify.ledeTo", { address }) : t("verify.lede")}>
      <div className="btn-row mt-6">
        <ButtonLink href={signedIn ? back : "/logga-in"}>{t("verify.go")}</ButtonLink>
        {mailbox && (
          <ButtonLink href="/utveckling/post" variant="secondary">
            {t("verify.mailbox")}
          </ButtonLink>
        )}
      </div>
      {signedIn && (
        <Form method="post" className="mt-6">
          <SubmitButton variant="quiet">{t("verify.again")}</SubmitButton>
        </Form>
      )}
    </AuthFrame>
  );
}
