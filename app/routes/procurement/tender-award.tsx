import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { contractsOfTender } from "~/features/contracts/list-contracts.server";
import { readAward } from "~/features/contracts/read-award";
import { recordAward } from "~/features/contracts/record-award.server";
import { AwardForm } from "~/features/contracts/ui/award-form";
import { ContractTable } from "~/features/contracts/ui/contract-table";
import { getTender } from "~/features/tenders/get-tender.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { today } from "~/infra/clock/clock.server";
import { Banner } from "~/ui/banner";
import { useFormProblems } from "~/ui/form-problems";
import { SectionHead } from "~/ui/page-header";
import { presentContractRows } from "./present-contracts.server";

export const handle = { access: "organization", i18n: ["contracts"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getTender(actor, params.id ?? "");
  if (!found.ok) throwAppError(found.error);
  const { tender, may } = found.value;
  const contracts = await contractsOfTender(actor, tender.id);
  const awarded = contracts.flatMap(({ contract }) => contract.lots);
  const all = contracts.some(({ contract }) => contract.lots.length === 0);
  return {
    page: { title: `${translator(actor.locale, "contracts")("award.title")}: ${tender.content.title}` },
    rows: presentContractRows(contracts, actor.locale),
    lots: tender.content.lots
      .filter(({ key }) => !all && !awarded.includes(key))
      .map(({ key, title }) => ({ key, title })),
    today: today(),
    open: may.award && !all,
    waits: !may.award && contracts.length === 0,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const found = await getTender(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const typed = Object.fromEntries([...form.value].flatMap(([key, v]) => (typeof v === "string" ? [[key, v]] : [])));
  const chosen = form.value.getAll("lots").map(String);
  const award = readAward(typed, chosen, found.value.tender.content.lots, today());
  if (!award.ok) return formRefusal(award.error, values);
  const done = await recordAward(actor, { tenderId: found.value.tender.id, award: award.value });
  if (!done.ok) return formRefusal(done.error, values);
  return redirectWithFlash(`/upphandla/avtal/${done.value.contractId}`, "contracts", "flash.awarded");
}

export default function TenderAward() {
  const { rows, lots, today: day, open, waits } = useLoaderData<typeof loader>();
  const t = useT("contracts");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused);
  return (
    <>
      <h2>{t("award.title")}</h2>
      {waits && <Banner>{t("award.notYet")}</Banner>}
      {rows.length > 0 && (
        <section className="mb-6">
          <SectionHead title={t("award.standing")} as="h3" />
          <ContractTable rows={rows} />
        </section>
      )}
      {open && (
        <>
          <p className="lede">{t("award.lede")}</p>
          <AwardForm lots={lots} today={day} problems={problems} chosen={[refused?.values.lots ?? []].flat()} />
        </>
      )}
    </>
  );
}
