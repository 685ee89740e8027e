import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { signUpSchema } from "~/features/organizations/people/schemas";
import { signUp } from "~/features/organizations/people/sign-up.server";
import { AuthFrame } from "~/features/organizations/ui/auth-frame";
import { NewPasswordField } from "~/features/organizations/ui/new-password-field";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { forwardCookies } from "~/http/forward-cookies.server";
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
import { TextField } from "~/ui/text-field";
import { afterSignIn } from "./after-sign-in";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const back = afterSignIn(request.url);
  if (actor.kind === "member") throw redirect(back);
  return { page: { title: translator(actor.locale, "account")("signUp.title") }, back };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const { password: _secret, ...values } = formValues(form.value);
  const parsed = parseFields(form.value, signUpSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("sign_up", context.ip);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const made = await signUp(await requestActor(request), parsed.value, request.headers);
  if (!made.ok) return formRefusal(made.error, values);
  const query = new URLSearchParams({ adress: parsed.value.email, tillbaka: afterSignIn(request.url, parsed.value.tillbaka) });
  return redirect(`/verifiera-epost?${query}`, { headers: forwardCookies(made.value.headers) });
}

export default function SignUpPage() {
  const { page, back } = useLoaderData<typeof loader>();
  const t = useT("account");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <AuthFrame title={page.title} lede={t("signUp.lede")} also={<AppLink href={`/logga-in?tillbaka=${encodeURIComponent(back)}`}>{t("signUp.haveAccount")}</AppLink>}>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="tillbaka" value={back} />
        <TextField id="name" name="name" autoComplete="name" label={t("name")} help={t("nameHelp")} defaultValue={problems.value("name")} error={problems.error("name")} required hideMark />
        <TextField id="email" name="email" type="email" autoComplete="email" label={t("email")} defaultValue={problems.value("email")} error={problems.error("email")} required hideMark />
        <NewPasswordField error={problems.error("password")} />
        <SubmitButton wide>{t("signUp.submit")}</SubmitButton>
      </Form>
    </AuthFrame>
  );
}
