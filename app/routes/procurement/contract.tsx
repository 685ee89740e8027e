import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { changeObligation } from "~/features/contracts/change-obligation.server";
import { obligationOutcomes } from "~/features/contracts/contract";
import { getContract } from "~/features/contracts/get-contract.server";
import { ContractBody } from "~/features/contracts/ui/contract-body";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import styles from "~/styles/pages/contract.css?url";
import { presentContract } from "./present-contracts.server";

export const handle = { access: "organization", i18n: ["contracts"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getContract(actor, params.id ?? "");
  if (!found.ok) throwAppError(found.error);
  const { contract, tender, mayFollowUp } = found.value;
  return {
    page: { title: `${tender.title}: ${contract.supplier.name}` },
    tender: { id: tender.id, title: tender.title },
    supplier: contract.supplier.name,
    mayFollowUp,
    ...presentContract(found.value, today(), actor.locale),
  };
}

const day = z.iso.date("invalid_date");
const which = { id: z.uuid(), version: z.coerce.number().int().positive() };
const text = z.string().max(4000).default("");
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("settle"), ...which, outcome: z.enum(obligationOutcomes), evidence: text, note: text }),
  z.object({ intent: z.literal("move"), ...which, dueOn: day }),
  z.object({ intent: z.literal("add"), title: z.string().trim().min(1).max(200), followUp: text, dueOn: day }),
]);
const receipts = { settle: "flash.settled", move: "flash.moved", add: "flash.added" } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const { intent: kind, ...change } = parsed.value;
  const done = await changeObligation(actor, params.id ?? "", { kind, ...change } as Parameters<
    typeof changeObligation
  >[2]);
  if (done.ok) return redirectWithFlash(`/upphandla/avtal/${params.id}`, "contracts", receipts[kind]);
  return done.error.code === "not_found" ? throwAppError(done.error) : formRefusal(done.error, values);
}

export default function ContractPage() {
  const { page: _page, ...view } = useLoaderData<typeof loader>();
  return <ContractBody {...view} refused={useActionData<typeof action>()} />;
}
