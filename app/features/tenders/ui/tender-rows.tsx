import { useT } from "~/i18n/use-t";
import { Rows } from "~/ui/rows";
import type { TenderState } from "../tender";
import { StateBadge } from "./state-badge";

export interface TenderRowData {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly state: TenderState;
  readonly changed: string;
}

/** Tenders as one opens them. */
export function TenderRows({ rows }: { readonly rows: readonly TenderRowData[] }) {
  const t = useT("tenders");
  return (
    <Rows
      rows={rows.map(({ id, title, about, state, changed }) => ({
        key: id,
        icon: "clipboard-list",
        title,
        href: `/upphandla/arenden/${id}/underlag`,
        note: `${about} · ${t("list.changed", { time: changed })}`,
        end: <StateBadge state={state} />,
      }))}
    />
  );
}
