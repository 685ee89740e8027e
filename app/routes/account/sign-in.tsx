import {
  redirect,
  redirectDocument,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { signInSchema } from "~/features/organizations/people/schemas";
import { signIn } from "~/features/organizations/people/sign-in.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/auth.css?url";
import { AppLink } from "~/ui/app-link";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { PasswordField, TextField } from "~/ui/text-field";
import { afterSignIn } from "./after-sign-in";
import { sessionCookies } from "./session-cookies.server";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const back = afterSignIn(request.url);
  if (actor.kind === "member") throw redirect(back);
  const t = translator(actor.locale, "account");
  const query = new URL(request.url).searchParams;
  return {
    page: { title: t("signIn.title") },
    back,
    kept: query.has("utkast"),
    address: (query.get("adress") ?? "").slice(0, 200),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const { password: _secret, ...values } = formValues(form.value);
  const parsed = parseFields(form.value, signInSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  for (const [allowance, key] of [
    ["sign_in_address", context.ip],
    ["sign_in_account", parsed.value.email],
  ] as const) {
    const allowed = await takePoint(allowance, key);
    if (!allowed.ok) return formRefusal(allowed.error, values);
  }
  const actor = await requestActor(request);
  const session = await signIn(actor, parsed.value, request.headers);
  if (!session.ok) return formRefusal(session.error, values);
  // The words of a page are those of its document: another language needs a new one.
  const leave = session.value.locale === actor.locale ? redirect : redirectDocument;
  return leave(afterSignIn(request.url, parsed.value.tillbaka), {
    headers: await sessionCookies(request, session.value),
  });
}

export default function SignInPage() {
  const { page, back, kept, address } = useLoaderData<typeof loader>();
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>(), null, {
    email: t("email"),
    password: t("password"),
  });
  const query = `?tillbaka=${encodeURIComponent(back)}`;
  return (
    <AuthFrame
      title={page.title}
      lede={kept ? t("signIn.kept") : t("signIn.lede")}
      also={
        <>
          <AppLink href={`/skapa-konto${query}`}>{t("signIn.noAccount")}</AppLink>
          <AppLink href="/glomt-losenord">{t("signIn.forgot")}</AppLink>
        </>
      }
    >
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="tillbaka" value={back} />
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("email")}
          defaultValue={problems.value("email", address)}
          error={problems.error("email")}
          required
          hideMark
        />
        <PasswordField
          id="password"
          name="password"
          autoComplete="current-password"
          label={t("password")}
          error={problems.error("password")}
          required
          hideMark
        />
        <SubmitButton wide>{t("signIn.submit")}</SubmitButton>
      </Form>
    </AuthFrame>
  );
}
