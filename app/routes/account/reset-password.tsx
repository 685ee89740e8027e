import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { resetPassword } from "~/features/organizations/people/reset-password.server";
import { resetSchema } from "~/features/organizations/people/schemas";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { NewPasswordField } from "~/features/organizations/ui/new-password-field";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { parseFields, readForm } from "~/http/parse.server";
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

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requestActor(request);
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { page: { title: translator(locale, "account")("reset.title") }, token: token.slice(0, 200) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const parsed = parseFields(form.value, resetSchema);
  if (!parsed.ok) return formRefusal(parsed.error, {});
  const allowed = await takePoint("sign_in_address", context.ip);
  if (!allowed.ok) return formRefusal(allowed.error, {});
  const done = await resetPassword(
    await requestActor(request),
    parsed.value.token,
    parsed.value.password,
    request.headers,
  );
  if (!done.ok) return formRefusal(done.error, {});
  return redirectWithFlash("/logga-in", "account", "flash.passwordChanged");
}

export default function ResetPasswordPage() {
  const { page, token } = useLoaderData<typeof loader>();
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <AuthFrame
      title={page.title}
      lede={t("reset.lede")}
      also={<AppLink href="/glomt-losenord">{t("reset.again")}</AppLink>}
    >
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="token" value={token} />
        <NewPasswordField error={problems.error("password")} />
        <SubmitButton wide>{t("reset.submit")}</SubmitButton>
      </Form>
    </AuthFrame>
  );
}
