import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { createDraft } from "~/features/catalogue/drafting/create-draft.server";
import { listingTypes } from "~/features/catalogue/listing";
import { useFieldErrors } from "~/features/catalogue/ui/wizard/field-errors";
import { controlId, one } from "~/features/catalogue/ui/wizard/form-state";
import { stepHref } from "~/features/catalogue/ui/wizard/wizard-steps";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { fieldError, invalidInput } from "~/shared/app-error";
import { CategoryArt } from "~/ui/category-art";
import { ChoiceCards } from "~/ui/choice-fields";
import { MoreLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import wizardCss from "~/styles/pages/wizard.css?url";

export const handle = { access: "organization", i18n: ["catalogue"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: wizardCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const t = translator(actor.locale, "catalogue");
  const asked = new URL(request.url).searchParams.get("typ");
  const stashed = await takeStashedForm(request);
  const type = listingTypes.find((each) => each === one(stashed ?? {}, "type") || each === asked) ?? "surplus";
  return { page: { title: t("wizard.start.title"), description: t("wizard.start.lede") }, type };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const type = listingTypes.find((each) => each === form.value.get("type"));
  if (!type) return formRefusal(invalidInput(fieldError("type", "not_an_option")), formValues(form.value));
  const created = await createDraft(actor, { type });
  if (!created.ok) return formRefusal(created.error, formValues(form.value));
  return redirect(stepHref(created.value.id, "bild"));
}

const art = { surplus: "timber", service: "services", wanted: "packaging" } as const;

export default function WizardStart() {
  const t = useT("catalogue");
  const { type } = useLoaderData<typeof loader>();
  const errors = useFieldErrors(useActionData<typeof action>()?.error);
  return (
    <div className="narrow sec stack wizard-start">
      <PageHeader title={t("wizard.start.title")} lede={t("wizard.start.lede")} />
      <Form method="post" className="form">
        <ErrorSummary errors={errors.summary} />
        <ChoiceCards
          id={controlId("type")}
          name="type"
          label={t("wizard.start.label")}
          hideLabel
          choices={listingTypes.map((value) => ({
            value,
            label: t(`wizard.start.${value}`),
            help: t(`wizard.start.${value}.help`),
            art: <CategoryArt code={art[value]} />,
          }))}
          defaultValue={type}
          error={errors.of("type")}
        />
        <div className="form-end">
          <SubmitButton iconAfter="arrow-right">{t("wizard.start.go")}</SubmitButton>
        </div>
      </Form>
      <p>
        <MoreLink href="/lagg-upp/flera">{t("wizard.start.batch")}</MoreLink>
        <br />
        <span className="muted">{t("wizard.start.batch_text")}</span>
      </p>
      <p>
        <MoreLink href="/mina-annonser?status=draft">{t("wizard.start.drafts")}</MoreLink>
      </p>
    </div>
  );
}
