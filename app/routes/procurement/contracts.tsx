import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listContracts } from "~/features/contracts/list-contracts.server";
import { ContractTable } from "~/features/contracts/ui/contract-table";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { presentContractRows } from "./present-contracts.server";

export const handle = { access: "organization", i18n: ["contracts"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  return {
    page: { title: translator(actor.locale, "contracts")("list.title") },
    rows: presentContractRows(await listContracts(actor), actor.locale),
  };
}

export default function Contracts() {
  const { page, rows } = useLoaderData<typeof loader>();
  const t = useT("contracts");
  return (
    <div className="wrap">
      <PageHeader title={page.title} lede={t("list.lede")} />
      {rows.length > 0 ? (
        <ContractTable rows={rows} />
      ) : (
        <EmptyState title={t("list.empty")} art={<CategoryArt code="services" />} example={t("list.emptyExample")}>
          {t("list.emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
