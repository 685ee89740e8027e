import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signUpSchema } from "~/features/organizations/people/schemas";
import { invitationIn, isInvited, signUpInvited } from "~/features/organizations/people/sign-up-invited.server";
import { signUp } from "~/features/organizations/people/sign-up.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { SignUpForm } from "~/features/organizations/ui/sign-up-form";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/auth.css?url";
import { AppLink } from "~/ui/app-link";
import { useFormProblems } from "~/ui/form-problems";
import { afterSignIn } from "./after-sign-in";
import { sessionCookies } from "./session-cookies.server";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = new URL(request.url).searchParams;
  const back = afterSignIn(request.url);
  if (actor.kind === "member") throw redirect(back);
  const t = translator(actor.locale, "account");
  return {
    page: { title: t("signUp.title"), description: t("signUp.lede") },
    back,
    locale: actor.locale,
    address: (query.get("adress") ?? "").slice(0, 200),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const { password: _secret, ...values } = formValues(form.value);
  const parsed = parseFields(form.value, signUpSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("sign_up", context.ip);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const actor = await requestActor(request);
  const back = afterSignIn(request.url, parsed.value.tillbaka);
  const input = { ...parsed.value, tillbaka: back };
  const invitation = invitationIn(back);
  if (invitation && (await isInvited(actor, invitation, input.email))) {
    const joined = await signUpInvited(actor, input, invitation, request.headers);
    if (!joined.ok) return formRefusal(joined.error, values);
    const headers = await sessionCookies(request, joined.value);
    return redirectWithFlash("/idag", "organizations", "flash.memberJoined", {
      params: { name: joined.value.organizationName },
      headers,
    });
  }
  const made = await signUp(actor, input, request.headers);
  if (!made.ok) return formRefusal(made.error, values);
  return redirect(`/verifiera-epost?${new URLSearchParams({ adress: input.email, tillbaka: back })}`);
}

export default function SignUpPage() {
  const { page, back, locale, address } = useLoaderData<typeof loader>();
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>(), null, {
    name: t("name"),
    email: t("email"),
    password: t("password"),
  });
  const query = new URLSearchParams({ tillbaka: back, ...(address ? { adress: address } : {}) });
  return (
    <AuthFrame
      title={page.title}
      lede={t("signUp.lede")}
      also={<AppLink href={`/logga-in?${query}`}>{t("signUp.haveAccount")}</AppLink>}
    >
      <SignUpForm problems={problems} back={back} locale={locale} address={address} />
    </AuthFrame>
  );
}
