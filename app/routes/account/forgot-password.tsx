import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requestReset } from "~/features/organizations/people/reset-password.server";
import { forgotSchema } from "~/features/organizations/people/schemas";
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
import { Banner } from "~/ui/banner";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

export const handle = { access: "public", i18n: ["account"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requestActor(request);
  return { page: { title: translator(locale, "account")("forgot.title") } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, forgotSchema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  for (const key of [context.ip, parsed.value.email]) {
    const allowed = await takePoint("mail", key);
    if (!allowed.ok) return formRefusal(allowed.error, values);
  }
  await requestReset(await requestActor(request), parsed.value.email);
  return { ok: true as const };
}

export default function ForgotPasswordPage() {
  const { page } = useLoaderData<typeof loader>();
  const t = useT("account");
  const answer = useActionData<typeof action>();
  const problems = useFormProblems(answer && !answer.ok ? answer : null);
  return (
    <AuthFrame title={page.title} lede={t("forgot.lede")} also={<AppLink href="/logga-in">{t("toSignIn")}</AppLink>}>
      {answer?.ok ? (
        <div className="mt-6">
          <Banner tone="ok" role="status">
            <p>{t("forgot.sent")}</p>
          </Banner>
        </div>
      ) : (
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={problems.summary} />
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            label={t("email")}
            defaultValue={problems.value("email")}
            error={problems.error("email")}
            required
            hideMark
          />
          <SubmitButton wide>{t("forgot.submit")}</SubmitButton>
        </Form>
      )}
    </AuthFrame>
  );
}
