import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adviserStanding } from "~/features/advising/adviser.server";
import { checkLot } from "~/features/supply-check/check-lot.server";
import { logLook } from "~/features/supply-check/log-look.server";
import { writeStep } from "~/features/supply-check/trial/trial";
import { SupplyCheckPage, SupplyNotYet } from "~/features/supply-check/ui/supply-check-page";
import { AskMarketForm } from "~/features/supply-check/ui/ask-market-form";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/supply.css?url";
import { AppLink } from "~/ui/app-link";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { presentSupplyPage } from "./present-supply-page.server";
import { runSupplyAction } from "./supply-actions.server";
import { readSupplyAddress } from "./supply-address";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["supply", "tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const { tender, may, role } = await tenderOf(request, params.id);
  const url = new URL(request.url);
  const base = `/upphandla/arenden/${tender.id}`;
  const address = readSupplyAddress(`${base}/marknadskoll`, url.searchParams);
  const page = { title: `${translator(actor.locale, "supply")("page.title")}, ${tender.content.title}` };
  const checked = await checkLot(actor, tender, { ...address, lotKey: address.lot ?? undefined });
  if (!checked.ok) {
    const { reason } = checked.error;
    if (reason !== "lot_missing" && reason !== "lot_without_category") return throwAppError(checked.error);
    return {
      page,
      base,
      missing: reason as "lot_missing" | "lot_without_category",
      check: null,
      ask: null,
      suppliers: null,
    };
  }
  await logLook(actor, tender, checked.value, address.steps.map(writeStep));
  const present = { actor, tender, address, mayEdit: may.edit, officer: role === "officer" };
  const { lot } = checked.value;
  // Firms' flows are for advisers: an officer of the region who is one is led on to them.
  const suppliers =
    (await adviserStanding(actor)) === null
      ? null
      : { href: `/radgivning/forslag?lot=${tender.id}/${lot.key}`, lot: lot.title };
  return { page, base, missing: null, suppliers, ...(await presentSupplyPage(checked.value, present)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const { tender } = await tenderOf(request, params.id);
  const done = await runSupplyAction(actor, tender.id, form.value);
  if (!done.ok) return formRefusal(done.error, formValues(form.value));
  return redirectWithFlash(done.value.to, "supply", done.value.flash);
}

export default function SupplyCheck() {
  const { base, missing, check, ask, suppliers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused);
  const t = useT("supply");
  if (missing !== null || check === null) return <SupplyNotYet reason={missing ?? "lot_missing"} base={base} />;
  return (
    <>
      <ErrorSummary errors={problems.summary} />
      <SupplyCheckPage {...check}>
        {suppliers && (
          <p className="mt-4">
            <AppLink href={suppliers.href}>{t("suppliers.ask", { lot: suppliers.lot })}</AppLink>
          </p>
        )}
        {ask && <AskMarketForm {...ask} problems={problems} />}
      </SupplyCheckPage>
    </>
  );
}
