import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";

export interface ContractRowView {
  readonly id: string;
  readonly supplier: string;
  readonly tender: string;
  readonly ends: string;
  readonly settled: number;
  readonly total: number;
  readonly overdue: number;
  readonly next: string | null;
}

/** Contracts with how far they are followed up. */
export function ContractTable({ rows }: { readonly rows: readonly ContractRowView[] }) {
  const t = useT("contracts");
  return (
    <Table
      caption={t("list.caption")}
      hideCaption
      stack
      columns={[
        { key: "supplier", label: t("list.supplier") },
        { key: "tender", label: t("list.tender") },
        { key: "ends", label: t("list.ends") },
        { key: "followed", label: t("list.followed") },
        { key: "next", label: t("list.next") },
      ]}
      rows={rows.map(({ id, supplier, tender, ends, settled, total, overdue, next }) => ({
        id,
        cells: {
          supplier: <AppLink href={`/upphandla/avtal/${id}`}>{supplier}</AppLink>,
          tender,
          ends,
          followed: (
            <>
              {t("list.count", { settled, total })}{" "}
              {overdue > 0 && <Badge tone="no">{t("list.overdue", { count: overdue })}</Badge>}
            </>
          ),
          next: next ?? t("list.none"),
        },
      }))}
    />
  );
}
