import { formatMoment } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";

export interface ReceiptFault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly code: string;
  readonly expected: string;
}

export interface Receipt {
  readonly id: string;
  readonly list: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: string;
  readonly rowsRead: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejectedCount: number;
  readonly rejected: readonly ReceiptFault[];
  readonly startedAt: string;
}

const tones: Readonly<Record<string, "ok" | "no" | "info">> = { done: "ok", failed: "no", running: "info" };
const counted = ["rowsRead", "inserted", "updated", "unchanged"] as const;

function Faults({ receipt }: { readonly receipt: Receipt }) {
  const t = useT("admin");
  const code = useTCode("admin");
  const caption = t("reference.rejected_in", { count: receipt.rejectedCount, file: receipt.fileName });
  return (
    <Disclosure summary={caption} line>
      <Table
        caption={caption}
        hideCaption
        columns={[
          { key: "row", label: t("reference.row"), numeric: true },
          { key: "column", label: t("reference.column") },
          { key: "found", label: t("reference.found") },
          { key: "problem", label: t("reference.problem") },
        ]}
        rows={receipt.rejected.map((fault, index) => ({
          id: `${receipt.id}-${index}`,
          cells: {
            row: fault.row,
            column: fault.column,
            found: fault.found,
            problem: code(`reference.fault.${fault.code}`, { expected: fault.expected }),
          },
        }))}
        stack
      />
    </Disclosure>
  );
}

/** What was imported, with its checksum, and which rows were left out and why. */
export function ImportReceipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const t = useT("admin");
  const code = useTCode("admin");
  const locale = useLocale();
  return (
    <div className="stack">
      <Table
        caption={t("reference.imports")}
        hideCaption
        stack
        columns={[
          { key: "file", label: t("reference.file") },
          { key: "when", label: t("reference.when") },
          { key: "state", label: t("reference.state") },
          { key: "rowsRead", label: t("reference.read"), numeric: true },
          { key: "inserted", label: t("reference.inserted"), numeric: true },
          { key: "updated", label: t("reference.updated"), numeric: true },
          { key: "unchanged", label: t("reference.unchanged"), numeric: true },
          { key: "rejected", label: t("reference.rejected"), numeric: true },
          { key: "checksum", label: t("reference.checksum") },
        ]}
        rows={receipts.map((receipt) => ({
          id: receipt.id,
          cells: {
            file: receipt.fileName,
            when: <time dateTime={receipt.startedAt}>{formatMoment(locale, receipt.startedAt)}</time>,
            state: <Badge tone={tones[receipt.state] ?? "plain"}>{code(`reference.state.${receipt.state}`)}</Badge>,
            ...Object.fromEntries(counted.map((key) => [key, receipt[key].toLocaleString(locale)])),
            rejected: receipt.rejectedCount.toLocaleString(locale),
            checksum: <code title={receipt.sha256}>{receipt.sha256.slice(0, 12)}</code>,
          },
        }))}
      />
      {receipts
        .filter(({ rejectedCount }) => rejectedCount > 0)
        .map((receipt) => (
          <Faults key={receipt.id} receipt={receipt} />
        ))}
    </div>
  );
}
