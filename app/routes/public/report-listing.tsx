import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { maxReportLength, reportReasons } from "~/features/catalogue/moderation/report";
import { reportListing } from "~/features/catalogue/moderation/report-listing.server";
import { reportListingSchema } from "~/features/trade/schemas";
import { prepareAsk } from "~/features/trade/prepare-ask.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";

export const handle = { access: "public", i18n: ["trade"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await prepareAsk(actor, params.reference ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { reference, title, ownerName } = found.value;
  return { page: { title: translator(actor.locale, "trade")("report_listing.title") }, reference, listing: title, ownerName };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requestActor(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const parsed = parseFields(form.value, reportListingSchema);
  if (!parsed.ok) return formRefusal(parsed.error, formValues(form.value));
  const allowed = await takePoint("report", context.ip);
  if (!allowed.ok) return formRefusal(allowed.error, formValues(form.value));
  const reported = await reportListing(actor, { reference: params.reference ?? "", ...parsed.value });
  if (!reported.ok) return reported.error.fields ? formRefusal(reported.error, formValues(form.value)) : throwAppError(reported.error);
  return redirectWithFlash(`/annons/${params.reference}`, "trade", reported.value.duplicate ? "flash.listing_reported_already" : "flash.listing_reported");
}

export default function ReportListingPage() {
  const t = useT("trade");
  const { page, reference, listing, ownerName } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <div className="narrow sec stack">
      <Breadcrumbs crumbs={[{ label: listing, href: `/annons/${reference}` }, { label: t("report_listing.crumb") }]} />
      <PageHeader title={page.title} over={listing} lede={t("report_listing.lede", { organization: ownerName })} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <RadioGroup
          id="reason"
          name="reason"
          label={t("report_listing.reason")}
          choices={reportReasons.map((reason) => ({ value: reason, label: t(`report_listing.${reason}`) }))}
          defaultValue={problems.value("reason")}
          error={problems.error("reason")}
          required
          hideMark
        />
        <TextAreaField id="message" name="message" label={t("report_listing.message")} help={t("report_listing.message_help")} optional rows={4} maxLength={maxReportLength} defaultValue={problems.value("message")} error={problems.error("message")} />
        <div className="form-end">
          <SubmitButton>{t("report_listing.send")}</SubmitButton>
          <ButtonLink href={`/annons/${reference}`} variant="quiet">
            {t("report_listing.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
