import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { DateFields } from "~/features/catalogue/ui/wizard/date-fields";
import { useFieldErrors } from "~/features/catalogue/ui/wizard/field-errors";
import { controlId, one } from "~/features/catalogue/ui/wizard/form-state";
import { PlaceFields } from "~/features/catalogue/ui/wizard/step-place";
import { TransportFields } from "~/features/catalogue/ui/wizard/transport-fields";
import { PhotoUpload } from "~/features/media/ui/photo-upload";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField } from "~/ui/text-field";
import listSomethingCss from "~/styles/pages/list-something.css?url";
import wizardCss from "~/styles/pages/wizard.css?url";
import uploadsCss from "~/styles/parts/uploads.css?url";
import { batchAction, batchLimit } from "./batch-action.server";
import { siteChoices } from "./wizard-data.server";
import { categoryChoices, municipalityOptions } from "./wizard-facts.server";

export const handle = { access: "organization", i18n: ["catalogue", "media"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () =>
  [listSomethingCss, wizardCss, uploadsCss].map((href) => ({ rel: "stylesheet", href }));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const t = translator(actor.locale, "catalogue");
  const sites = await siteChoices(actor);
  const { choices, groups } = categoryChoices("surplus", actor.locale);
  const options = groups.map(({ code, label }) => ({
    label,
    options: choices
      .filter(({ group }) => group === code)
      .map((choice) => ({ value: choice.code, label: choice.label })),
  }));
  const values = { siteId: sites[0]?.id ?? "", pickUp: ["on"], ...(await takeStashedForm(request)) };
  return {
    page: { title: t("batch.title"), description: t("batch.lede") },
    sites,
    options,
    values,
    max: batchLimit,
    municipalities: municipalityOptions(),
  };
}

export const action = (args: ActionFunctionArgs) => batchAction(args);

export default function Batch() {
  const t = useT("catalogue");
  const { sites, municipalities, options, max, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const errors = useFieldErrors(sent?.error);
  const values = sent?.values.fields ?? page.values;
  const form = { values, errors };
  return (
    <div className="narrow sec stack wizard">
      <PageHeader title={t("batch.title")} lede={t("batch.lede")} />
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={errors.summary} />
        <PhotoUpload
          id={controlId("photos")}
          name="photos"
          label={t("batch.photos.label")}
          help={t("batch.photos.help")}
          error={errors.of("photos")}
          photos={sent?.values.photos ?? []}
          max={max}
          unordered
        />
        <h2>{t("batch.shared")}</h2>
        <PlaceFields {...form} sites={sites} municipalities={municipalities} />
        <DateFields type="surplus" {...form} />
        <Disclosure summary={t("wizard.transport.label")}>
          <TransportFields type="surplus" {...form} />
        </Disclosure>
        <SelectField
          id={controlId("categoryCode")}
          name="categoryCode"
          label={t("batch.category")}
          help={t("batch.category_help")}
          placeholder={t("wizard.choose")}
          options={options}
          defaultValue={one(values, "categoryCode")}
          error={errors.of("categoryCode")}
        />
        <div className="form-end">
          <SubmitButton busyLabel={t("batch.creating")}>{t("batch.create")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
