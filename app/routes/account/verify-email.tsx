import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { verifySchema } from "~/features/organizations/people/schemas";
import { sendVerification, verifyEmail } from "~/features/organizations/people/verify-email.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import { pageMeta } from "~/http/page-meta";
import { parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { env } from "~/infra/env.server";
import styles from "~/styles/pages/auth.css?url";
import { ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** With a token: a button that confirms (programs that open every link of a mail press none). Without: a mail is on its way. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = new URL(request.url).searchParams;
  const token = query.get("token")?.slice(0, 2000) ?? null;
  const t = translator(actor.locale, "account");
  return {
    page: { title: t(token ? "verify.confirmTitle" : "verify.title") },
    token,
    address: (query.get("adress") ?? "").slice(0, 200),
    back: safeRedirect(query.get("tillbaka"), "/organisationer/ny"),
    signedIn: actor.kind === "member",
    verified: actor.kind === "member" && actor.emailVerified,
    mailbox: !env().SMTP_URL,
  };
}

/** Confirms the address by its token, or sends the mail again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const actor = await requestActor(request);
  const back = safeRedirect(String(form.value.get("tillbaka") ?? ""), "/organisationer/ny");
  if (form.value.get("intent") === "again") {
    if (actor.kind !== "member") return redirect(`/logga-in?tillbaka=${encodeURIComponent("/verifiera-epost")}`);
    const allowed = await takePoint("mail", actor.personId);
    if (!allowed.ok) return formRefusal(allowed.error, {});
    await sendVerification(actor, back);
    return redirectWithFlash(`/verifiera-epost?tillbaka=${encodeURIComponent(back)}`, "account", "flash.sentAgain");
  }
  const parsed = parseFields(form.value, verifySchema);
  if (!parsed.ok) return formRefusal(parsed.error, {});
  const allowed = await takePoint("sign_in_address", context.ip);
  if (!allowed.ok) return formRefusal(allowed.error, {});
  const verified = await verifyEmail(actor, parsed.value.token, request.headers);
  if (!verified.ok) return formRefusal(verified.error, {});
  return redirectWithFlash(back, "account", "flash.verified", { headers: forwardCookies(verified.value) });
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Confirm({ token, back }: Pick<Data, "token" | "back">) {
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="token" value={token ?? ""} />
      <input type="hidden" name="tillbaka" value={back} />
      <SubmitButton wide>{t("verify.confirm")}</SubmitButton>
    </Form>
  );
}

function OnItsWay({ address, back, signedIn, verified, mailbox }: Data) {
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>());
  const signIn = new URLSearchParams({ tillbaka: back, ...(address ? { adress: address } : {}) });
  return (
    <>
      <div className="btn-row mt-6">
        {mailbox && !signedIn && <ButtonLink href="/utveckling/post">{t("verify.mailbox")}</ButtonLink>}
        <ButtonLink href={signedIn ? back : `/logga-in?${signIn}`} variant={signedIn ? "primary" : "secondary"}>
          {t(signedIn ? "verify.go" : "verify.signIn")}
        </ButtonLink>
      </div>
      <p className="small muted mt-4">{t("verify.spam")}</p>
      {signedIn && !verified && (
        <Form method="post" className="mt-4">
          <ErrorSummary errors={problems.summary} />
          <input type="hidden" name="tillbaka" value={back} />
          <SubmitButton variant="quiet" name="intent" value="again">
            {t("verify.again")}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

export default function VerifyEmailPage() {
  const data = useLoaderData<typeof loader>();
  const t = useT("account");
  const lede = data.token
    ? t("verify.confirmLede")
    : data.address
      ? t("verify.ledeTo", { address: data.address })
      : t("verify.lede");
  return (
    <AuthFrame title={data.page.title} lede={lede}>
      {data.token ? <Confirm token={data.token} back={data.back} /> : <OnItsWay {...data} />}
    </AuthFrame>
  );
}
